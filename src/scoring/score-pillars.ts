import { IncentiveAuditError } from '../model/error';
import type { IndexDefinition } from '../model/index-definition';
import { readIndex } from '../model/read-index';
import { readKeyedNumbers } from './keyed-numbers';

/** A total with what it is made of, in points. */
export type PillarScore = {
  total: number;
  /** The index's maximum. */
  maximum: number;
  /** By local pillar id, in the index's order. */
  pillars: Record<string, number>;
};

/**
 * The score of an index from the points of its pillars.
 *
 * The publisher's own arithmetic, a plain sum (for the Social Selling Index: LinkedIn, "The new formula for social selling",
 * 2015). Where only components are known, `estimateScore` bounds the score.
 *
 * @param index - The index, for instance `linkedInSsi`.
 * @param pillars - Points by local pillar id, each from 0 to the pillar's maximum; every pillar is needed.
 * @returns Total, maximum and pillars in points.
 * @throws IncentiveAuditError `'invalid-index'` for what is no index; `'invalid-data'` with every pillar that is missing, unknown, not a number, or outside
 * 0..maximum; each path is the pillar's id.
 *
 * @example
 * ```ts
 * const score = scorePillars(linkedInSsi, {
 *   'professional-brand': 12.5,
 *   'right-people': 5.25,
 *   insights: 2,
 *   relationships: 15.25,
 * });
 * score.total; // => 35
 * score.maximum; // => 100
 * ```
 */
export function scorePillars(index: IndexDefinition, pillars: Record<string, number>): PillarScore {
  const checked = readIndex(index);
  const { numbers, issues } = readKeyedNumbers(pillars, {
    maxima: new Map(checked.pillars.map(({ id, maximum }) => [id, maximum])),
    complete: true,
    what: 'pillar',
    path: [],
  });
  if (issues.length > 0) throw new IncentiveAuditError('invalid-data', issues);
  return {
    total: [...numbers.values()].reduce((sum, points) => sum + points, 0),
    maximum: checked.maximum,
    pillars: Object.fromEntries(numbers),
  };
}
