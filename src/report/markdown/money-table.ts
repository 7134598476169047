import type { Estimate, IncentivePlanReport } from '../../model/report';
import type { Strings } from '../strings/strings';
import { table } from './table';

/** The shares of pay that can be told from the plan, by the name of their figure. */
const shares: readonly { figure: string; label: keyof Strings['shares'] }[] = [
  { figure: 'off-goal-share', label: 'offGoal' },
  { figure: 'quality-blind-share', label: 'blind' },
  { figure: 'volume-share', label: 'volume' },
  { figure: 'self-controlled-share', label: 'selfControlled' },
  { figure: 'licence-gated-share', label: 'gated' },
];

/** What the money rides on: the share, what it is in money, and its range whatever the weights are. */
export function moneyTable({ plan, findings }: IncentivePlanReport, words: Strings): string[] {
  const evidence = findings.flatMap((finding) => finding.evidence);
  const rows = shares.flatMap(({ figure, label }) => {
    const share = evidence.find(({ name }) => name === figure);
    return share === undefined ? [] : [row(words.shares[label], share, plan, words)];
  });
  if (rows.length === 0) return [];
  const { share, of, whatever } = words.rides;
  const money =
    plan.targetIncentive === null ? [] : [of(words.format.money(plan.targetIncentive, plan.currency))];
  return [`## ${words.rides.heading}`, table([words.rides.heading, share, ...money, whatever], rows)];
}

function row(
  label: string,
  { value, interval }: Estimate,
  { targetIncentive, currency }: IncentivePlanReport['plan'],
  { format }: Strings,
): string[] {
  const money =
    targetIncentive === null || value === null ? [] : [format.money(value * targetIncentive, currency)];
  const range =
    interval === null || interval.low === interval.high
      ? format.percent(value)
      : format.range(interval.low, interval.high);
  return [label, format.percent(value), ...money, range];
}
