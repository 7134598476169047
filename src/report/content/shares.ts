import type { Locale } from '../../locales/locale';
import type { ReportStrings } from '../../locales/report-strings';
import type { Estimate, IncentivePlanReport } from '../../model/report';

/** What the pay of a plan may ride on, by what it is called. */
export type Stake = keyof ReportStrings['rides']['rows'];

/** The shares of pay that follow from the plan, by the name of their figure. */
const figures: readonly { figure: string; stake: Stake }[] = [
  { figure: 'off-goal-share', stake: 'offGoal' },
  { figure: 'quality-blind-share', stake: 'blind' },
  { figure: 'volume-share', stake: 'volume' },
  { figure: 'self-controlled-share', stake: 'selfControlled' },
  { figure: 'licence-gated-share', stake: 'gated' },
];

/** Without declared goals every result and every judgement of quality is one: what is off the goals is then what is blind to both. */
export function sharesOf({ plan, findings }: IncentivePlanReport): { stake: Stake; share: Estimate }[] {
  const evidence = findings.flatMap((finding) => finding.evidence);
  return figures
    .filter(({ stake }) => stake !== 'offGoal' || !plan.goalsAssumed)
    .flatMap(({ figure, stake }) => {
      const share = evidence.find(({ name, value }) => name === figure && value !== null);
      return share === undefined ? [] : [{ stake, share }];
    });
}

/** Whether secret weights leave a share open. */
export function isRange({ interval }: Estimate): boolean {
  return interval !== null && interval.low !== interval.high;
}

/** How many times heavier one input may be than another; told with the report. */
export function ratioOf({ provenance }: IncentivePlanReport, { format }: Locale): string {
  const { weightRatio } = provenance.options;
  return format.number(typeof weightRatio === 'number' ? weightRatio : null);
}
