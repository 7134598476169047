import type { Estimate, IncentivePlanReport } from '../../model/report';
import type { Strings } from '../strings/strings';
import { money } from './money';
import { table } from './section';

type Row = { figure: string; label: keyof Strings['rides']['rows'] };

/** The shares of pay that follow from the plan, by the name of their figure. */
const rows: readonly Row[] = [
  { figure: 'off-goal-share', label: 'offGoal' },
  { figure: 'quality-blind-share', label: 'blind' },
  { figure: 'volume-share', label: 'volume' },
  { figure: 'self-controlled-share', label: 'selfControlled' },
  { figure: 'licence-gated-share', label: 'gated' },
];

/** What the money rides on: the share, what it is in money where there is a target incentive, and its range where weights are unknown. */
export function moneyTable(report: IncentivePlanReport, words: Strings): string[] {
  const { rides, format } = words;
  const { targetIncentive } = report.plan;
  const shares = sharesOf(report);
  if (shares.length === 0) return [];
  const inMoney = targetIncentive !== null;
  const inRanges = shares.some(({ share }) => isRange(share));
  const header = [
    rides.heading,
    rides.share,
    ...(inMoney ? [rides.ofEach(money(targetIncentive, report.plan, words))] : []),
    ...(inRanges ? [rides.whatever(ratioOf(report, words))] : []),
  ];
  const cells = shares.map(({ label, share }) => [
    rides.rows[label],
    format.percent(share.value),
    ...(inMoney ? [money(targetIncentive * (share.value ?? 0), report.plan, words)] : []),
    ...(inRanges ? [range(share, words)] : []),
  ]);
  return [table(header, cells)];
}

/** How many times heavier one input may be than another; 1 and more, told with the report. */
function ratioOf({ provenance }: IncentivePlanReport, { format }: Strings): string {
  const { weightRatio } = provenance.options;
  return format.number(typeof weightRatio === 'number' ? weightRatio : null);
}

/** Without declared goals every result and every judgement of quality is one: what is off the goals is then what is blind to both. */
function sharesOf({ plan, findings }: IncentivePlanReport): (Row & { share: Estimate })[] {
  const evidence = findings.flatMap((finding) => finding.evidence);
  return rows
    .filter(({ label }) => label !== 'offGoal' || !plan.goalsAssumed)
    .flatMap((row) => {
      const share = evidence.find(({ name, value }) => name === row.figure && value !== null);
      return share === undefined ? [] : [{ ...row, share }];
    });
}

function isRange({ interval }: Estimate): boolean {
  return interval !== null && interval.low !== interval.high;
}

function range({ value, interval }: Estimate, { format }: Strings): string {
  return interval === null || interval.low === interval.high
    ? format.percent(value)
    : format.range(interval.low, interval.high);
}
