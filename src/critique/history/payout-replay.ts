import type { AuditOptions } from '../../model/audit-options';
import type { CheckedMeasure, CheckedPlan } from '../../model/checked-plan';
import type { PayoutRemark, PayoutReplay } from '../../model/report';
import { isFew } from '../../model/suppression';
import { leastTeam } from '../../model/whole-team';
import type { Payouts } from '../../scoring/replay/replay-plan';
import { sum } from '../../stats/descriptive/sum';
import { allocationEvidence } from '../kit/allocation';
import { doubtfulQuota } from '../kit/doubtful-quota';
import type { PayoutLack, TeamHistory } from '../kit/team-history';
import { licenceGroups, totalOf } from './licence-groups';
import { paysFew } from './pays-few';
import { toldFigure } from './told-figure';

/** Quotas that differ by less are the same but for rounding. */
const QUOTA_DIGITS = 9;

/** What the plan would have paid over a history, in total and by licence, and how much of it past those who bring the results. */
export function payoutReplay(
  plan: CheckedPlan,
  history: TeamHistory,
  options: AuditOptions,
): PayoutReplay | PayoutLack {
  const panel = history.planPeriods();
  const payouts = history.payouts() ?? history.inDoubt();
  if (panel === null || payouts === null) return 'replay';
  const participants = seenIn(payouts);
  if (participants < leastTeam(options)) return 'participants';
  // Where no figure of a measure is told, what it pays is not nothing but unknown.
  const published = history.published();
  const isTold = ({ metric, target }: CheckedMeasure) =>
    (target === 'own' ? published : panel)?.columns.get(metric)?.some((value) => !Number.isNaN(value)) ??
    false;
  if (!plan.measures.every((measure) => measure.role !== 'additive' || isTold(measure)))
    return payouts.planPeriods.isWhole.includes(1) ? 'replay' : 'no-period';
  if (history.payouts() === null) return promisedAlone(plan, payouts, history, options);
  if (paysFew(payouts)) return payouts.incomplete > 0 && sum(payouts.paid) === 0 ? 'no-period' : 'few-paid';
  const allocation = history.allocation();
  const evidence = allocationEvidence(
    plan,
    typeof allocation === 'string' ? null : allocation,
    options.confidence,
  );
  return {
    participants,
    total: toldFigure(sum(payouts.paid)),
    ...againstPromised(payouts),
    remarks: remarksOn(payouts),
    netted: nettedBy(payouts),
    misallocated: evidence.misallocated,
    misallocatedByEqualPay: evidence.equalPay,
    byLicence: byLicence(payouts, history.licences(), options),
  };
}

/** What is told while nobody knows what would have been paid. */
function promisedAlone(
  plan: CheckedPlan,
  payouts: Payouts,
  { panel }: TeamHistory,
  { confidence }: AuditOptions,
): PayoutReplay {
  const { misallocated, equalPay } = allocationEvidence(plan, null, confidence);
  // What a commission pays at target hangs on the quota, and that is what nobody knows.
  const isPromiseDoubtful = plan.measures.some(
    (measure) => measure.commission !== undefined && panel !== null && doubtfulQuota(measure, panel) !== null,
  );
  return {
    participants: seenIn(payouts),
    total: null,
    promised: isPromiseDoubtful ? null : againstPromised(payouts).promised,
    ratio: null,
    remarks: [],
    netted: null,
    misallocated,
    misallocatedByEqualPay: equalPay,
    byLicence: [],
  };
}

function againstPromised(payouts: Payouts): Pick<PayoutReplay, 'promised' | 'ratio'> {
  const { paid, promised } = payouts;
  const isTold = promised !== null && !promisesFew(payouts);
  const [total, whole] = [toldFigure(sum(paid)), isTold ? toldFigure(promised) : null];
  return { promised: whole, ratio: whole === null || whole === 0 ? null : toldFigure(total / whole) };
}

/** Whether a sum of promises tells the quota of a few: of those who share theirs with no other, or with hardly any. */
function promisesFew({ promisedByQuota }: Payouts): boolean {
  const alike = new Map<string, number>();
  for (const money of promisedByQuota) {
    if (Number.isNaN(money)) continue;
    const figure = money.toPrecision(QUOTA_DIGITS);
    alike.set(figure, (alike.get(figure) ?? 0) + 1);
  }
  const standard = [...alike.values()].filter((people) => !isFew(people));
  const all = [...alike.values()].reduce((sum, people) => sum + people, 0);
  const others = all - standard.reduce((sum, people) => sum + people, 0);
  return others > 0 && isFew(others);
}

function remarksOn(payouts: Payouts): PayoutRemark[] {
  const counts: Record<PayoutRemark['reason'], number> = {
    'missing-value': payouts.missing,
    'unknown-condition': payouts.unknownConditions,
    'missing-quota': payouts.missingQuotas,
    'without-quota': payouts.withoutQuota,
    'incomplete-period': payouts.incomplete,
    'negative-value': payouts.floored.values,
  };
  return (Object.keys(counts) as PayoutRemark['reason'][])
    .filter((reason) => counts[reason] > 0)
    .map((reason) => ({ reason, count: counts[reason] }));
}

/** The difference to what is paid is of those whose values are negative. */
function nettedBy({ floored }: Payouts): number | null {
  return isFew(floored.participants) ? null : toldFigure(floored.paid);
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
          meanPayout: toldFigure(totalOf(paid, members) / totalOf(periods, members)),
        },
  );
}
