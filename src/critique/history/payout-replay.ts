import type { AuditOptions } from '../../model/audit-options';
import type { CheckedMeasure, CheckedPlan } from '../../model/checked-plan';
import type { PayoutReplay } from '../../model/report';
import { isFew } from '../../model/suppression';
import { leastTeam } from '../../model/whole-team';
import { type Payouts, replayPlan } from '../../scoring/replay';
import { allocationEvidence } from '../kit/allocation';
import type { TeamHistory } from '../kit/team-history';
import { licenceGroups, totalOf } from './licence-groups';
import { paidAmong, paysFew } from './pays-few';
import { toldFigure } from './told-figure';

/** What the plan would have paid over a history, in total and by licence, and how much of it past those who bring the results; `null` below the whole team's least size or where it cannot be replayed. */
export function payoutReplay(
  plan: CheckedPlan,
  history: TeamHistory,
  options: AuditOptions,
): PayoutReplay | null {
  const panel = history.planPeriods();
  const payouts = panel && replayPlan(plan, panel);
  if (panel === null || payouts === null) return null;
  // Where no figure of a measure is told, what it pays is not nothing but unknown.
  const isTold = ({ metric }: CheckedMeasure) =>
    panel.columns.get(metric)?.some((value) => !Number.isNaN(value)) ?? false;
  if (!plan.measures.every((measure) => measure.weight === 0 || isTold(measure))) return null;
  const participants = payouts.periods.reduce((count, periods) => count + Number(periods > 0), 0);
  if (participants < leastTeam(options) || paysFew(plan.measures, payouts)) return null;
  const allocation = history.allocation();
  const evidence = allocationEvidence(
    plan,
    typeof allocation === 'string' ? null : allocation,
    options.confidence,
  );
  const unit = plan.targetIncentive ?? 1;
  return {
    participants,
    total: toldFigure(unit * payouts.paid.reduce((sum, paid) => sum + paid, 0)),
    misallocated: evidence.misallocated,
    misallocatedByEqualPay: evidence.equalPay,
    byLicence: byLicence(payouts, history.licences(), options, unit),
  };
}

function byLicence(
  { paid, periods }: Payouts,
  licences: Int8Array | null,
  options: AuditOptions,
  unit: number,
): PayoutReplay['byLicence'] {
  const groups = licenceGroups(periods, licences, options.minimumGroupSize);
  // The total less the other groups would tell of a group in which few were paid.
  const paysFewOfOne = groups.some(({ members }) => isFew(paidAmong(paid, members)));
  return groups.map(({ licence, members, isHidden }) =>
    isHidden || paysFewOfOne
      ? { licence, participants: null, meanPayout: null }
      : {
          licence,
          participants: members.length,
          meanPayout: toldFigure((unit * totalOf(paid, members)) / totalOf(periods, members)),
        },
  );
}
