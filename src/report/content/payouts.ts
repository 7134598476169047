import type { IncentivePlanReport, PayoutReplay } from '../../model/report';
import type { Strings } from '../strings/strings';
import { type Block, paragraph } from './block';

/** What the plan would have paid: in total, past those who bring the results, and by licence. */
export function payouts({ plan, payouts: replay }: IncentivePlanReport, words: Strings): Block[] {
  if (replay === null) return [];
  const amount = (value: number): string =>
    plan.targetIncentive === null
      ? words.payouts.incentives(words.format.number(value))
      : words.format.money(value, plan.currency);
  return [
    { kind: 'heading', level: 2, text: words.payouts.heading },
    paragraph(words.payouts.total(amount(replay.total), replay.participants), ...misallocated(replay, words)),
    ...byLicence(replay, amount, words),
  ];
}

function misallocated(
  { misallocated: plan, misallocatedByEqualPay: equal }: PayoutReplay,
  words: Strings,
): string[] {
  const { percent } = words.format;
  return plan.value === null || equal.value === null
    ? []
    : [words.payouts.misallocated(percent(plan.value), percent(equal.value))];
}

function byLicence(
  { byLicence: groups }: PayoutReplay,
  amount: (value: number) => string,
  words: Strings,
): Block[] {
  if (groups.length === 0) return [];
  const { licence, participants, mean, suppressed, allSuppressed } = words.payouts;
  if (groups.every((group) => group.participants === null)) return [paragraph(allSuppressed)];
  const rows = groups.map((group) => [
    words.licences[group.licence],
    group.participants === null ? suppressed : words.format.number(group.participants),
    group.meanPayout === null ? suppressed : amount(group.meanPayout),
  ]);
  return [{ kind: 'table', header: [licence, participants, mean], rows }];
}
