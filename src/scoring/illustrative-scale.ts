import type { IndexDefinition } from '../model/index-definition';
import type { Nature } from '../model/metric';
import { readIndex } from '../model/read-index';
import type { AttainmentScale } from './attainment';
import type { IndexScale } from './index-scale';

/** An assumption of this project, for demonstrations: what earns points in any index, by the nature of the component. */
const ILLUSTRATIVE: Record<Nature, { higher: AttainmentScale; lower: AttainmentScale }> = {
  count: { higher: { half: 20, most: 100 }, lower: { half: 100, most: 20 } },
  amount: { higher: { half: 10_000, most: 50_000 }, lower: { half: 50_000, most: 10_000 } },
  rate: { higher: { target: 1 }, lower: { zero: 1, target: 0 } },
  state: { higher: { target: 1 }, lower: { zero: 1, target: 0 } },
  rating: { higher: { target: 5 }, lower: { zero: 5, target: 0 } },
};

/**
 * A made-up scale for every component of an index, for demonstrations only.
 *
 * Nobody publishes which value earns full marks; this scale makes examples run, and says nothing of any real index. Its figures,
 * one pair for each nature of component, are this project's assumption: counts earn half at 20 and 0.9 at 100, amounts at
 * 10,000 and 50,000, rates and states all at 1, ratings all at 5; the other way round where lower is better. Every
 * result that rests on it carries its name and note.
 *
 * @param index - Any index.
 * @returns A scale named `illustrative`.
 * @throws IncentiveAuditError `'invalid-index'` for what is no index.
 *
 * @example
 * ```ts
 * const scale = illustrativeScale(linkedInSsi);
 * scale.name; // => 'illustrative'
 * scale.note; // => 'The figures are an assumption of incentive-audit, for demonstration only; no publisher’s.'
 * scale.components.followers; // => { half: 20, most: 100 }
 * ```
 */
export function illustrativeScale(index: IndexDefinition): IndexScale {
  const components = readIndex(index).pillars.flatMap((pillar) => pillar.components);
  return {
    name: 'illustrative',
    note: 'The figures are an assumption of incentive-audit, for demonstration only; no publisher’s.',
    components: Object.fromEntries(
      components.map(({ id, nature, better }) => [id, { ...ILLUSTRATIVE[nature][better ?? 'higher'] }]),
    ),
  };
}
