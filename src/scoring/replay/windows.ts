import { lackingRuns, planPeriodRuns } from '../../model/panel/aggregate';
import type { Panel } from '../../model/panel/panel';
import { monthsPerPeriod } from '../../model/panel/period';
import { planPeriodOf } from '../../model/panel/plan-period';
import type { PlanPeriod } from '../../model/plan';

/** The rows of a panel, participant by participant, put together to the periods of a measure. */
export type Windows = {
  /** First rows, and behind them the number of rows. */
  starts: Int32Array;
  /** Whose each is, and its period as a serial number. */
  participant: Int32Array;
  serial: Int32Array;
  /** Months of it that have a row. */
  months: Float64Array;
  /** Whether that is all of it. */
  isWhole: Uint8Array;
};

/** @returns `null` where rows are longer than the period, or where integers say nothing of how long they are. */
export function windowsOf(
  panel: Pick<Panel, 'participant' | 'period' | 'form'>,
  period: PlanPeriod,
  { period: planPeriod, yearStarts }: { period: PlanPeriod; yearStarts: number },
): Windows | null {
  const { form } = panel;
  if (!hasWindows(form, period, planPeriod)) return null;
  const runs = planPeriodRuns(panel.participant, panel.period, form, period, yearStarts);
  const { starts, period: serial } = runs;
  const whole = monthsPerPeriod[period];
  const lacking = lackingRuns(panel, runs, period, yearStarts);
  const isWhole = lacking.map((lacks) => 1 - lacks);
  const months = Float64Array.from(lacking, (lacks, run) =>
    lacks === 0 ? whole : monthsWithRow(panel, starts[run]!, starts[run + 1]!),
  );
  const participant = serial.map((_, run) => panel.participant[starts[run]!]!);
  return { starts, participant, serial, months, isWhole };
}

/** Whether rows can be put together to periods: not where they are longer, or where integers say nothing of how long they are. */
export function hasWindows(form: Panel['form'], period: PlanPeriod, planPeriod: PlanPeriod): boolean {
  return form === 'integer' ? period === planPeriod : monthsPerPeriod[form] <= monthsPerPeriod[period];
}

function monthsWithRow({ form, period }: Pick<Panel, 'form' | 'period'>, start: number, end: number): number {
  if (form !== 'day' && form !== 'week') {
    return form === 'integer' ? 0 : monthsPerPeriod[form] * (end - start);
  }
  let months = 0;
  let last: number | null = null;
  for (let row = start; row < end; row++) {
    const month = planPeriodOf(period[row]!, form, 'month');
    if (month !== last) months++;
    last = month;
  }
  return months;
}

/** The window that each row lies in. */
export function windowOfRows({ starts }: Pick<Windows, 'starts'>): Int32Array {
  const of = new Int32Array(starts.at(-1) ?? 0);
  for (let run = 0; run + 1 < starts.length; run++) of.fill(run, starts[run]!, starts[run + 1]!);
  return of;
}
