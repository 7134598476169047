import { IncentiveAuditError } from '../model/error';
import { foundOf } from '../model/problems/found';
import { problem } from '../model/problems/problem';
import { wording } from '../model/problems/reports';
import type { Finding, Impact, Outcome } from '../model/report';
import { isRecord } from '../model/require-input';
import { pick } from '../model/snapshot';

const outcomes: readonly Outcome[] = ['fail', 'cannot-tell', 'pass', 'not-applicable', 'error'];
const impacts: readonly (Impact | null)[] = ['critical', 'serious', 'moderate', 'minor', null];

/**
 * The order in which reports show findings, for `Array.prototype.sort`: fails by impact, then by the pay at stake; then what cannot be
 * told, what holds, what does not apply, and what broke down. Those of one kind keep their order.
 *
 * @param a - A finding of a report.
 * @param b - Another.
 * @returns Negative where `a` comes first, positive where `b` does, 0 where their order stays.
 * @throws IncentiveAuditError `'invalid-payload'` for what is no finding.
 *
 * @example
 * ```ts
 * import { evaluateIncentivePlan } from 'incentive-audit';
 * import { compareFindings } from 'incentive-audit/report';
 *
 * const { findings } = evaluateIncentivePlan({
 *   name: 'Social selling 2026',
 *   period: 'quarter',
 *   measures: [{ metric: 'linkedin-ssi', weight: 1, target: 80 }],
 * });
 * [...findings].sort(compareFindings).at(0)?.impact; // => 'critical'
 * ```
 */
export function compareFindings(a: Finding, b: Finding): number {
  const [first, second] = [read(a, 'a'), read(b, 'b')];
  return (
    first.outcome - second.outcome || first.impact - second.impact || second.payAtStake - first.payAtStake
  );
}

function read(given: unknown, name: string): Record<'outcome' | 'impact' | 'payAtStake', number> {
  const {
    outcome,
    impact = null,
    payAtStake,
  } = isRecord(given) ? pick(given, ['outcome', 'impact', 'payAtStake']) : {};
  const places = [outcomes.indexOf(outcome as Outcome), impacts.indexOf(impact as Impact)] as const;
  if (places.includes(-1) || typeof payAtStake !== 'number') {
    throw new IncentiveAuditError('invalid-payload', [problem([name], wording, { found: foundOf(given) })]);
  }
  // Of a fail alone: what else is at stake says nothing of how it is read.
  return { outcome: places[0], impact: places[1], payAtStake: outcome === 'fail' ? payAtStake : 0 };
}
