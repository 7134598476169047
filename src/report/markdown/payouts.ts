import type { IncentivePlanReport, PayoutReplay } from '../../model/report';
import type { Strings } from '../strings/strings';
import { money } from './money';
import { table } from './section';

/** What the plan would have paid: in total, past those who bring the results, and by licence. */
export function payouts({ plan, payouts: replay }: IncentivePlanReport, words: Strings): string[] {
  if (replay === null) return [];
  const amount = (value: number): string =>
    plan.targetIncentive === null
      ? words.payouts.incentives(words.format.number(value))
      : money(value, plan, words);
  const total = words.payouts.total(amount(replay.total), replay.participants);
  const sentences = [total, ...misallocated(replay, words)].join(' ');
  return [`## ${words.payouts.heading}`, sentences, ...byLicence(replay, amount, words)];
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
): string[] {
  if (groups.length === 0) return [];
  const { licence, participants, mean, suppressed, allSuppressed } = words.payouts;
  if (groups.every((group) => group.participants === null)) return [allSuppressed];
  const rows = groups.map((group) => [
    words.licences[group.licence],
    group.participants === null ? suppressed : words.format.number(group.participants),
    group.meanPayout === null ? suppressed : amount(group.meanPayout),
  ]);
  return [table([licence, participants, mean], rows)];
}
