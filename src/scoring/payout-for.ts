import { IncentiveAuditError } from '../model/error';
import { figureProblem, settled } from '../model/figure-bounds';
import type { MetricDefinition } from '../model/metric';
import type { PerformanceMeasure } from '../model/plan';
import { objectSuchAs } from '../model/problems/containers';
import { measure as measureSentence, noFinitePayout } from '../model/problems/indices';
import { type Issue, problem, said } from '../model/problems/problem';
import { finiteNumber, oneOf } from '../model/problems/values';
import { requireObject } from '../model/require-input';
import { snapshot } from '../model/snapshot';
import { withoutNull } from '../model/without-null';
import { earningOf } from './payout/earnings';
import { payoutTermIssues } from './payout-term-issues';

/**
 * What a measure pays for a value, as a fraction of its target payout, before its weight.
 *
 * For showing what a plan would pay. Attainment is value / target, or target / value where lower is better. `'linear'` (the
 * default) pays the attainment, `'all-or-nothing'` 1 from the target on and 0 before; points are joined by straight lines, two at
 * the same attainment are a jump to the second, below the first nothing is paid, above the last no more; steps hold until the next. Rates
 * pay their tiers' parts of the attainment, and a commission is seen as a fraction of what it pays at its quota. An attainment below
 * `threshold` pays nothing; `cap` comes last. Never negative, never NaN.
 *
 * A missing value (`null`, `undefined`, `NaN`) pays 0. Where lower is better, 0 and below is the best there can be: it pays the last point, 1,
 * or the cap.
 *
 * @param measure - A measure of a plan; target, threshold, payout, commission and cap are read.
 * @param value - In the metric's units.
 * @param metric - Which direction is `better`; default `'higher'`.
 * @returns A fraction of the target payout: 0 or more, 1 at target unless points say otherwise.
 * @throws IncentiveAuditError `'invalid-plan'` when there is no measure, its target is not set or not above 0, or threshold, cap or points
 * cannot be read; `'invalid-data'` when the value is no finite number, or has no finite payout: where lower is better, 0 with a linear payout
 * and no cap.
 *
 * @example
 * ```ts
 * const measure = { metric: 'conversions', weight: 1, target: 20, threshold: 0.5, cap: 1.5 };
 * payoutFor(measure, 25); // => 1.25
 * payoutFor(measure, 9); // => 0
 * payoutFor(measure, 60); // => 1.5
 * payoutFor({ metric: 'days-to-reply', weight: 1, target: 2 }, 4, { better: 'lower' }); // => 0.5
 * ```
 */
export function payoutFor(
  measure: PerformanceMeasure,
  value: number | null | undefined,
  metric: Pick<MetricDefinition, 'better'> | null = {},
): number {
  const terms = snapshot(measure);
  const direction = snapshot(metric ?? {}, 1);
  requireObject(terms, 'invalid-plan', [], measureSentence, {});
  requireObject(direction, 'invalid-plan', ['metric'], objectSuchAs, { example: "{ better: 'lower' }" });
  const better = direction.better ?? 'higher';
  const issues = [...payoutTermIssues(terms), ...betterIssues(better)];
  if (issues.length > 0) throw new IncentiveAuditError('invalid-plan', issues);
  if (value === null || value === undefined || Number.isNaN(value)) return 0;
  const wrong = figureProblem(value, said(finiteNumber));
  if (wrong !== null) throw new IncentiveAuditError('invalid-data', [{ path: ['value'], ...wrong }]);
  const checked = { ...withoutNull(terms), definition: { better } } as Parameters<typeof earningOf>[0];
  const payout = earningOf(checked).level(settled(value), Number(terms.target));
  if (Number.isFinite(payout)) return payout;
  throw new IncentiveAuditError('invalid-data', [problem(['value'], noFinitePayout)]);
}

function betterIssues(better: unknown): Issue[] {
  return better === 'higher' || better === 'lower'
    ? []
    : [problem(['metric', 'better'], oneOf, { allowed: ['higher', 'lower'] })];
}
