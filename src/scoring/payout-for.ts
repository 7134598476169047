import { IncentiveAuditError } from '../model/error';
import { figureProblem, isAbove0, isFigure, settled } from '../model/figure-bounds';
import type { MetricDefinition } from '../model/metric';
import type { PerformanceMeasure } from '../model/plan';
import { objectSuchAs } from '../model/problems/containers';
import {
  attainmentGoesBack,
  measure as measureSentence,
  noFinitePayout,
  noPoints,
  pointWithoutNumbers,
  targetNotSet,
} from '../model/problems/indices';
import { payout as payoutSentence } from '../model/problems/plan';
import { type Issue, problem, type Said, said } from '../model/problems/problem';
import { finiteNumber, kind, numberAbove0, oneOf } from '../model/problems/values';
import { isRecord, requireObject } from '../model/require-input';
import { snapshot } from '../model/snapshot';
import { type PayoutTerms, payoutFunction } from './payout-function';

/** The terms of a measure that its payout follows from. */
type Terms = Partial<Record<keyof PerformanceMeasure, unknown>>;

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
  metric: Pick<MetricDefinition, 'better'> | null = {},
): number {
  const terms = snapshot(measure);
  const direction = snapshot(metric ?? {}, 1);
  requireObject(terms, 'invalid-plan', [], measureSentence, {});
  requireObject(direction, 'invalid-plan', ['metric'], objectSuchAs, { example: "{ better: 'lower' }" });
  const better = direction.better ?? 'higher';
  const issues = [...termIssues(terms), ...betterIssues(better)];
  if (issues.length > 0) throw new IncentiveAuditError('invalid-plan', issues);
  if (value === null || value === undefined || Number.isNaN(value)) return 0;
  const wrong = figureProblem(value, said(finiteNumber));
  if (wrong !== null) throw new IncentiveAuditError('invalid-data', [{ path: ['value'], ...wrong }]);
  const payout = payoutFunction(terms as PayoutTerms, better as 'higher' | 'lower')(settled(value));
  if (Number.isFinite(payout)) return payout;
  throw new IncentiveAuditError('invalid-data', [problem(['value'], noFinitePayout)]);
}

function betterIssues(better: unknown): Issue[] {
  return better === 'higher' || better === 'lower'
    ? []
    : [problem(['metric', 'better'], oneOf, { allowed: ['higher', 'lower'] })];
}

function termIssues({ target, threshold, payout, cap }: Terms): Issue[] {
  const issues: Issue[] = [];
  const check = (key: string, wrong: Said | null): void => {
    if (wrong !== null) issues.push({ path: [key], ...wrong });
  };
  if (target === null) issues.push(problem(['target'], targetNotSet));
  else check('target', figureProblem(target, said(numberAbove0), isAbove0));
  check('threshold', figureProblem(threshold ?? 0, said(kind, { kinds: ['number'] })));
  check('cap', figureProblem(cap ?? 1, said(numberAbove0), isAbove0));
  if (Array.isArray(payout)) return [...issues, ...pointIssues(payout)];
  if (payout !== undefined && payout !== null && payout !== 'linear' && payout !== 'all-or-nothing') {
    issues.push(problem(['payout'], payoutSentence));
  }
  return issues;
}

function pointIssues(points: readonly unknown[]): Issue[] {
  if (points.length === 0) return [problem(['payout'], noPoints)];
  const attainments = points.map((point) => (isRecord(point) ? point.attainment : undefined));
  return points.flatMap((point, at): Issue[] => {
    const path = ['payout', at];
    const { attainment, payout } = isRecord(point) ? point : {};
    if (!isFigure(attainment) || !isFigure(payout)) return [problem(path, pointWithoutNumbers)];
    const before = attainments[at - 1];
    return isFigure(before) && attainment < before
      ? [problem([...path, 'attainment'], attainmentGoesBack)]
      : [];
  });
}
