import type { Catalogue } from '../model/catalogue';
import { LONGEST_ID } from '../model/input-bounds';
import type { MetricId } from '../model/metric';
import { MOST_SUGGESTIONS, nearest } from '../model/nearest';
import { otherNames } from '../model/other-names';
import { simplified } from '../model/simplified';

/** The ids that names were most likely meant for: of a metric that is called so, of one with a like id, or of one that is called much like it. */
export function nearestMetric(catalogue: Catalogue): (name: string) => MetricId | null {
  let left = MOST_SUGGESTIONS;
  let names: ReturnType<typeof otherNames> | null = null;
  return (name) => {
    left--;
    if (left < 0 || name.length > LONGEST_ID) return null;
    names ??= otherNames(catalogue);
    const plain = simplified(name);
    const called = names.get(plain) ?? nearest(name, catalogue.keys());
    return called ?? names.get(nearest(plain, names.keys()) ?? '') ?? null;
  };
}
