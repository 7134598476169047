import type { CheckedMeasure } from '../../model/checked-plan';
import { isSummed } from '../../model/metric';
import { planPeriodRuns } from '../../model/panel/aggregate';
import type { Panel, PeriodForm } from '../../model/panel/panel';
import { rowFigures } from '../../scoring/replay/row-figures';

/** A quota that seems to be of a longer time than the rows it stands in: how often what is reached in one, and whose it may be. */
export type DoubtfulQuota = { quota: number; times: number; span: 'month' | 'quarter' | 'year' | null };

/** Of what longer time a quota may be, by how long rows are: quarters have three months, years four quarters or twelve months. */
const longerTimes: Readonly<Record<PeriodForm, readonly Pick<DoubtfulQuota, 'times' | 'span'>[]>> = {
  week: [{ times: 4, span: 'month' }],
  month: [
    { times: 3, span: 'quarter' },
    { times: 12, span: 'year' },
  ],
  quarter: [{ times: 4, span: 'year' }],
  integer: [
    { times: 3, span: null },
    { times: 4, span: null },
    { times: 12, span: null },
  ],
  day: [],
  'half-year': [],
  year: [],
};

/** How far from its quota a team as a whole is at most, give or take (project default). */
const ABOUT = { from: 0.8, to: 1.25 };

/** Fewer rows tell nothing by being alike (project default). */
const LEAST_ROWS = 3;

/**
 * A quota in the data that is the same in every row and about as often what is reached in one as a quarter or a year is longer: summed
 * row by row, a year's would come to twelve of them.
 *
 * @returns `null` where quotas differ, fit what is reached, or are nobody's.
 */
export function doubtfulQuota(measure: CheckedMeasure, panel: Panel): DoubtfulQuota | null {
  if (measure.target !== 'own' || !isSummed(measure.definition)) return null;
  const figures = rowFigures(measure, panel);
  const quota = onlyFigure(panel.targets.get(measure.metric));
  if (figures === null || quota === null) return null;
  const totals = totalsOf(figures.value, figures.quota ?? new Float64Array(panel.rows).fill(Number.NaN));
  if (totals.rows < LEAST_ROWS) return null;
  const found = longerTimes[panel.form].find(({ times }) => isAbout(totals, times));
  return found === undefined ? null : { quota, ...found };
}

/** A quota that stays the same over each longer time of a person, and fits what is reached in all of it. */
export type RepeatedQuota = { times: number; span: 'month' | 'quarter' | 'year' };

/**
 * Quotas that differ from person to person and yet look like a quarter's or a year's in each of its rows. A team may also have reached a
 * third of its quotas: so this is a remark, and no doubt.
 *
 * @returns `null` where quotas change within the longer time, fit what is reached, or are all alike ({@link doubtfulQuota}).
 */
export function repeatedQuota(
  measure: CheckedMeasure,
  panel: Panel,
  { yearStarts }: { yearStarts: number },
): RepeatedQuota | null {
  const quotas = panel.targets.get(measure.metric);
  const values = panel.columns.get(measure.metric);
  const { level } = measure;
  if (measure.target !== 'own' || level !== 'individual' || !isSummed(measure.definition)) return null;
  if (quotas === undefined || values === undefined || onlyFigure(quotas) !== null) return null;
  const totals = totalsOf(values, quotas);
  for (const { times, span } of longerTimes[panel.form]) {
    if (span === null || !isAbout(totals, times)) continue;
    const { starts } = planPeriodRuns(panel.participant, panel.period, panel.form, span, yearStarts);
    if (staysAlike(quotas, starts)) return { times, span };
  }
  return null;
}

/** What was reached, the quotas beside it, and in how many rows. */
type Totals = { rows: number; reached: number; quotas: number };

function totalsOf(values: Float64Array, quotas: Float64Array): Totals {
  const totals = { rows: 0, reached: 0, quotas: 0 };
  for (let row = 0; row < values.length; row++) {
    if (Number.isNaN(values[row]! + quotas[row]!)) continue;
    totals.rows++;
    totals.reached += values[row]!;
    totals.quotas += quotas[row]!;
  }
  return totals;
}

/** Whether quotas come to about so many times what was reached. */
function isAbout({ reached, quotas }: Totals, times: number): boolean {
  return reached > 0 && quotas >= ABOUT.from * times * reached && quotas <= ABOUT.to * times * reached;
}

/** Whether a column is the same in all rows of each run, and some have several. */
function staysAlike(column: Float64Array, starts: Int32Array): boolean {
  let isRepeated = false;
  for (let run = 0; run + 1 < starts.length; run++) {
    const known = column.subarray(starts[run]!, starts[run + 1]!).filter((figure) => !Number.isNaN(figure));
    if (known.some((figure) => figure !== known[0])) return false;
    isRepeated ||= known.length > 1;
  }
  return isRepeated;
}

/** The one figure of a column; `null` where it has several, or none. */
function onlyFigure(column: Float64Array | undefined): number | null {
  let only: number | null = null;
  for (const figure of column ?? []) {
    if (Number.isNaN(figure) || figure === only) continue;
    if (only !== null) return null;
    only = figure;
  }
  return only;
}
