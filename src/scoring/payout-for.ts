import { IncentiveAuditError, type Issue } from '../model/error';
import type { MetricDefinition } from '../model/metric';
import type { PayoutPoint, PerformanceMeasure } from '../model/plan';
import { requireObject } from '../model/require-input';
import { payoutFunction } from './payout-function';

/** The terms of a measure that its payout follows from. */
type Terms = Pick<PerformanceMeasure, 'target' | 'threshold' | 'payout' | 'cap'>;

/**
 * What a measure pays for a value, as a fraction of its target payout, before its weight.
 *
 * For showing what a plan would pay. Attainment is value / target, or target / value where lower is better. `'linear'` (the
 * default) pays the attainment, `'all-or-nothing'` 1 from the target on and 0 before; points are joined by straight lines, two at
 * the same attainment are a jump to the second, below the first nothing is paid, above the last no more. A value worse than
 * `threshold` pays nothing; `cap` comes last. Never negative, never NaN.
 *
 * A missing value (`null`, `undefined`, `NaN`) pays 0. Where lower is better, 0 and below is the best there can be: it pays the last point, 1,
 * or the cap.
 *
 * @param measure - A measure of a plan; target, threshold, payout and cap are read.
 * @param value - In the metric's units.
 * @param metric - Which direction is `better`; default `'higher'`.
 * @returns A fraction of the target payout: 0 or more, 1 at target unless points say otherwise.
 * @throws IncentiveAuditError `'invalid-plan'` when there is no measure, its target is not set or not above 0, or threshold, cap or points
 * cannot be read; `'invalid-data'` when the value is no finite number, or has no finite payout: where lower is better, 0 with a linear payout
 * and no cap.
 *
 * @example
 * ```ts
 * const measure = { metric: 'conversions', weight: 1, target: 20, threshold: 10, cap: 1.5 };
 * payoutFor(measure, 25); // => 1.25
 * payoutFor(measure, 9); // => 0
 * payoutFor(measure, 60); // => 1.5
 * payoutFor({ metric: 'days-to-reply', weight: 1, target: 2 }, 4, { better: 'lower' }); // => 0.5
 * ```
 */
export function payoutFor(
  measure: PerformanceMeasure,
  value: number | null | undefined,
  metric: Pick<MetricDefinition, 'better'> = {},
): number {
  requireObject(measure, 'invalid-plan', [], 'a measure of a plan');
  requireObject(metric, 'invalid-plan', ['metric'], "an object such as { better: 'lower' }");
  const { target } = measure;
  const issues = termIssues(measure);
  if (target === null || issues.length > 0) throw new IncentiveAuditError('invalid-plan', issues);
  if (value === null || value === undefined || Number.isNaN(value)) return 0;
  const payout = Number.isFinite(value)
    ? payoutFunction({ ...measure, target }, metric.better ?? 'higher')(value)
    : Number.NaN;
  if (Number.isFinite(payout)) return payout;
  const message = Number.isNaN(payout) ? 'must be a finite number' : 'has no finite payout: set a cap';
  throw new IncentiveAuditError('invalid-data', [{ path: ['value'], message }]);
}

function termIssues({ target, threshold, payout, cap }: Terms): Issue[] {
  const issues: Issue[] = [];
  if (target === null) issues.push({ path: ['target'], message: 'is not set yet' });
  else if (!isPositive(target)) issues.push({ path: ['target'], message: 'must be a number above 0' });
  if (threshold !== undefined && !Number.isFinite(threshold)) {
    issues.push({ path: ['threshold'], message: 'must be a number' });
  }
  if (cap !== undefined && !isPositive(cap))
    issues.push({ path: ['cap'], message: 'must be a number above 0' });
  if (Array.isArray(payout)) issues.push(...pointIssues(payout));
  else if (payout !== undefined && payout !== 'linear' && payout !== 'all-or-nothing') {
    issues.push({ path: ['payout'], message: 'must be "linear", "all-or-nothing" or a list of points' });
  }
  return issues;
}

function pointIssues(points: readonly PayoutPoint[]): Issue[] {
  if (points.length === 0) return [{ path: ['payout'], message: 'needs at least one point' }];
  return points.flatMap(({ attainment, payout }, at): Issue[] => {
    const path = ['payout', at];
    if (!Number.isFinite(attainment) || !Number.isFinite(payout)) {
      return [{ path, message: 'needs a number for both attainment and payout' }];
    }
    const before = points[at - 1]?.attainment ?? Number.NEGATIVE_INFINITY;
    return attainment < before
      ? [{ path: [...path, 'attainment'], message: 'must not be below the one before' }]
      : [];
  });
}

function isPositive(number: number): boolean {
  return Number.isFinite(number) && number > 0;
}
