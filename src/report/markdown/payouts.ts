import type { IncentivePlanReport } from '../../model/report';
import type { Strings } from '../strings/strings';
import { table } from './table';

/** What the plan would have paid: in total, past those who bring the results, and by licence. */
export function payouts({ plan, payouts: replay }: IncentivePlanReport, words: Strings): string[] {
  if (replay === null) return [];
  const { format } = words;
  const money = (value: number): string =>
    plan.targetIncentive === null ? format.number(value) : format.money(value, plan.currency);
  const sentences = [words.payouts.total(money(replay.total), format.number(replay.participants))];
  const { misallocated, misallocatedByEqualPay: equal } = replay;
  if (misallocated.value !== null && equal.value !== null) {
    sentences.push(
      words.payouts.misallocated(format.percent(misallocated.value), format.percent(equal.value)),
    );
  }
  const rows = replay.byLicence.map(({ licence, participants, meanPayout }) => [
    words.licences[licence],
    participants === null ? words.payouts.suppressed : format.number(participants),
    meanPayout === null ? '–' : money(meanPayout),
  ]);
  const header = [words.payouts.licence, words.payouts.participants, words.payouts.mean];
  return [
    `## ${words.payouts.heading}`,
    sentences.join(' '),
    ...(rows.length === 0 ? [] : [table(header, rows)]),
  ];
}
