import type { AuditOptions } from '../../model/audit-options';
import type { CheckedMeasure, CheckedPlan } from '../../model/checked-plan';
import type { PayoutReplay } from '../../model/report';
import { leastTeam } from '../../model/whole-team';
import type { Payouts } from '../../scoring/replay';
import { sum } from '../../stats/descriptive/sum';
import { allocationEvidence } from '../kit/allocation';
import type { TeamHistory } from '../kit/team-history';
import { licenceGroups, totalOf } from './licence-groups';
import { paysFew } from './pays-few';
import { toldFigure } from './told-figure';

/** What the plan would have paid over a history, in total and by licence, and how much of it past those who bring the results; `null` below the whole team's least size or where it cannot be replayed. */
export function payoutReplay(
  plan: CheckedPlan,
  history: TeamHistory,
  options: AuditOptions,
): PayoutReplay | null {
  const panel = history.planPeriods();
  const payouts = history.payouts();
  if (panel === null || payouts === null) return null;
  // Where no figure of a measure is told, what it pays is not nothing but unknown.
  const isTold = ({ metric }: CheckedMeasure) =>
    panel.columns.get(metric)?.some((value) => !Number.isNaN(value)) ?? false;
  if (!plan.measures.every((measure) => measure.weight === 0 || isTold(measure))) return null;
  const participants = seenIn(payouts);
  if (participants < leastTeam(options) || paysFew(payouts)) return null;
  const allocation = history.allocation();
  const evidence = allocationEvidence(
    plan,
    typeof allocation === 'string' ? null : allocation,
    options.confidence,
  );
  const unit = plan.targetIncentive ?? 1;
  return {
    participants,
    total: toldFigure(unit * sum(payouts.paid)),
    misallocated: evidence.misallocated,
    misallocatedByEqualPay: evidence.equalPay,
    byLicence: byLicence(payouts, history.licences(), options, unit),
  };
}

/** How many were there in any plan period. */
function seenIn({ periods }: Payouts): number {
  let seen = 0;
  for (let code = 0; code < periods.length; code++) if (periods[code]! > 0) seen++;
  return seen;
}

function byLicence(
  payouts: Payouts,
  licences: Int8Array | null,
  options: AuditOptions,
  unit: number,
): PayoutReplay['byLicence'] {
  const { paid, periods } = payouts;
  const groups = licenceGroups(periods, licences, options.minimumGroupSize);
  // The total less the other groups would tell of a group whose pay tells of a few.
  const paysFewOfOne = groups.some(({ members }) => paysFew(payouts, members));
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
