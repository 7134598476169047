import type { Metric } from '../model/catalogue';
import { IncentiveAuditError } from '../model/error';
import type { IndexDefinition } from '../model/index-definition';
import { isBeyond, type Licence, licences } from '../model/licence';
import { problem } from '../model/problems/problem';
import { oneOf } from '../model/problems/values';
import { readIndex } from '../model/read-index';
import { compositeShare } from './composite-share';
import type { WeightedRange } from './unknown-weights';
import { resolveRatio, type WeightingOptions } from './weighting';

/**
 * The highest score of an index that a licence allows.
 *
 * For asking whether a target can be reached without buying a licence: components that need more than the licence earn nothing,
 * all others full marks. The weights are not published, so the ceiling is a range, exact over every weighting in which no
 * component of a pillar weighs more than `weightRatio` times another. A licence that everything can be earned with gives the
 * maximum three times.
 *
 * @param index - The index, for instance `linkedInSsi`.
 * @param licence - The licence held.
 * @param options - `weightRatio`, at least 1; default 4.
 * @returns Points: `value` at equal weights, `low` and `high` over all allowed ones.
 * @throws IncentiveAuditError `'invalid-index'` for what is no index; `'invalid-options'` for a ratio below 1 or a licence that is none.
 *
 * @example
 * ```ts
 * const ceiling = licenceCeiling(linkedInSsi, 'free');
 * ceiling.value.toFixed(1); // => '84.5'
 * ceiling.low.toFixed(1); // => '67.9'
 * ceiling.high.toFixed(1); // => '94.9'
 * licenceCeiling(linkedInSsi, 'sales-navigator').low; // => 100
 * ```
 */
export function licenceCeiling(
  index: IndexDefinition,
  licence: Licence,
  options: Pick<WeightingOptions, 'weightRatio'> | null = {},
): WeightedRange {
  const checked = readIndex(index);
  const ratio = resolveRatio(options);
  if (!licences.includes(licence)) {
    throw new IncentiveAuditError('invalid-options', [problem(['licence'], oneOf, { allowed: licences })]);
  }
  const metric: Metric = {
    ...checked,
    kind: 'index',
    nature: null,
    better: 'higher',
    facts: checked.facts ?? {},
  };
  return earnablePoints(metric, checked.maximum, licence, ratio);
}

/**
 * {@link licenceCeiling} for anything a plan can pay on: an index, a pillar, or a plain metric, which is earned wholly or not at
 * all. `null` for a metric without a maximum.
 */
export function ceilingOf(metric: Metric, licence: Licence, ratio: number): WeightedRange | null {
  return metric.maximum === null ? null : earnablePoints(metric, metric.maximum, licence, ratio);
}

function earnablePoints(metric: Metric, maximum: number, licence: Licence, ratio: number): WeightedRange {
  const earnable = compositeShare(
    metric,
    (component) => (isBeyond(component.licence, licence) ? 0 : 1),
    ratio,
  );
  return { value: earnable.value * maximum, low: earnable.low * maximum, high: earnable.high * maximum };
}
