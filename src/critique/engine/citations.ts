import { backgrounds } from '../../model/background';
import { isWithin } from '../../model/catalogue';
import type { CheckedPlan } from '../../model/checked-plan';
import type { MetricId } from '../../model/metric';
import type { Source } from '../../model/source';

/** The built-in index that a source was written about. */
const indexOf: ReadonlyMap<Source, MetricId> = /* @__PURE__ */ (() =>
  new Map(
    [...backgrounds].flatMap(([index, { sources }]) => sources.map((source) => [source, index] as const)),
  ))();

/**
 * What a rule rests on in a plan.
 *
 * What was written about one index alone is cited only where the plan pays on that index. A rule that cites such a thing reads
 * definitions, so what the caller's own definitions rest on is cited beside it.
 */
export function citations(cited: readonly Source[], { own, measures }: CheckedPlan): Source[] {
  const paysOn = (id: MetricId): boolean => measures.some(({ metric }) => isWithin(metric, id));
  const isForeign = (source: Source): boolean => {
    const index = indexOf.get(source);
    return index !== undefined && !paysOn(index);
  };
  const alsoCited = cited.some((source) => indexOf.has(source))
    ? own.filter(({ id }) => paysOn(id)).flatMap((definition) => definition.sources ?? [])
    : [];
  return [...cited.filter((source) => !isForeign(source)), ...alsoCited].map((source) => ({ ...source }));
}
