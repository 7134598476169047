import { licences } from '../model/licence';
import type { PayoutReplay } from '../model/report';
import { suppressedGroups } from '../model/suppression';
import { WHOLE_TEAM } from '../model/whole-team';
import { type Payouts, replayPlan } from '../scoring/replay';
import { allocationEvidence } from './allocation';
import type { PreparedAudit } from './prepare-audit';

/** What the plan would have paid over a history, in total and by licence, and how much of it past those who bring the results; `null` below the whole team's least size or where it cannot be replayed. */
export function payoutReplay(audit: PreparedAudit): PayoutReplay | null {
  const { plan, options } = audit;
  const panel = audit.planPeriods();
  const payouts = panel && replayPlan(plan, panel);
  if (payouts === null) return null;
  const participants = present(payouts.periods);
  if (participants < WHOLE_TEAM) return null;
  const allocation = audit.allocation();
  const evidence = allocationEvidence(
    plan,
    typeof allocation === 'string' ? null : allocation,
    options.confidence,
  );
  const unit = plan.targetIncentive ?? 1;
  return {
    participants,
    total: unit * payouts.paid.reduce((sum, paid) => sum + paid, 0),
    misallocated: evidence.misallocated,
    misallocatedByEqualPay: evidence.equalPay,
    byLicence: byLicence(payouts, audit.licences(), options.minimumGroupSize, unit),
  };
}

/** Participants with at least one row. */
function present(periods: Float64Array): number {
  return periods.filter((count) => count > 0).length;
}

type Group = { licence: (typeof licences)[number]; participants: number; paid: number; periods: number };

/** Small groups are suppressed, and others with them until no subtraction from the total tells of a few. */
function byLicence(
  { paid, periods }: Payouts,
  licenceOf: Int8Array | null,
  least: number,
  unit: number,
): PayoutReplay['byLicence'] {
  const groups = licences.map((licence): Group => ({ licence, participants: 0, paid: 0, periods: 0 }));
  for (const [code, held] of (licenceOf ?? []).entries()) {
    const group = groups[held];
    if (group === undefined || periods[code] === 0) continue;
    group.participants++;
    group.paid += paid[code] as number;
    group.periods += periods[code] as number;
  }
  const filled = groups.filter(({ participants }) => participants > 0);
  const sizes = filled.map(({ participants }) => participants);
  const withoutLicence = present(periods) - sizes.reduce((sum, size) => sum + size, 0);
  const hidden = suppressedGroups(sizes, least, withoutLicence);
  return filled.map((group, at) =>
    hidden.has(at)
      ? { licence: group.licence, participants: null, meanPayout: null }
      : {
          licence: group.licence,
          participants: group.participants,
          meanPayout: (unit * group.paid) / group.periods,
        },
  );
}
