import type { Catalogue } from './catalogue';
import type { MetricId } from './metric';

/** Whatever by itself captures an outcome or relationship quality, and stands for nothing else; a composite is no goal of its own. */
export function assumedGoals(catalogue: Catalogue): MetricId[] {
  return [...catalogue.values()]
    .filter(({ kind, facts }) => (kind === 'metric' || kind === 'component') && !facts.standsFor)
    .filter(({ pillars }) =>
      pillars.some(({ components }) =>
        components.some(({ captures }) => captures === 'outcome' || captures === 'relationship-quality'),
      ),
    )
    .map(({ id }) => id);
}
