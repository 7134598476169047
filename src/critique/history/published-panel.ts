import type { Catalogue } from '../../model/catalogue';
import type { MetricId } from '../../model/metric';
import { hasValue, lackingRuns, type PlanPeriodRuns, planPeriodRuns } from '../../model/panel/aggregate';
import type { Panel } from '../../model/panel/panel';
import { selectRows } from '../../model/panel/select-rows';
import type { PlanPeriod } from '../../model/plan';
import { type NumberedPeriods, numberPeriods } from '../../stats/panel/index/panel-index';
import { type Memoize, memory } from '../kit/memoize';
import { irregularMetrics } from './irregular-metrics';

/** The rows that published figures are of, and how many plan periods of participants were left out because rows are missing. */
export type PublishedPanel = { panel: Panel; incompletePeriods: number };

/**
 * The one population of every sum, mean, count and quantile that a report shows of a metric. Two figures of populations that differ
 * by one person, or by some rows of one, would tell that person's by subtraction.
 *
 * Only whole plan periods are in, but where rows have quotas of their own, and only those in which `least` participants are seen. Of a metric, a participant's plan period is
 * in with every value or with none, and a value that fewer than `least` have in a period counts as asked of nobody. An index and its
 * pillars add up to each other, so they are in together. What is out is `NaN`. Scores, rates and ratings at irregular dates are in with
 * what is known of a plan period; no mean of a date is told of them.
 *
 * It hangs on the data, the plan's period and `least`, and not on what the plan pays on: two plans for the same periods are told of
 * the same people.
 */
export function publishedPanel(
  given: Panel,
  planPeriod: PlanPeriod,
  catalogue: Catalogue,
  least: number,
  yearStarts = 1,
  memoize: Memoize = memory(),
): PublishedPanel {
  const runs = runsOf(given, planPeriod, yearStarts, memoize);
  const lacking = lackingRuns(given, runs, planPeriod, yearStarts);
  const groups = related(catalogue, given);
  const irregular = irregularMetrics(given, groups, catalogue, runs, lacking);
  const all = { ...given, irregular };
  const { panel: whole, incompletePeriods } = isPaidByRow(given)
    ? { panel: all, incompletePeriods: 0 }
    : withoutLacking(all, runs, lacking);
  const panel = withPeriodsOf(whole, spellsOf(whole, planPeriod, yearStarts, memoize), least);
  const spells = spellsOf(panel, planPeriod, yearStarts, memoize);
  const columns = new Map(panel.columns);
  for (const ids of groups) {
    const own = ids.flatMap((id) => panel.columns.get(id) ?? []);
    if (!own.some((column) => column.includes(Number.NaN))) continue;
    const told = irregular.has(ids[0] ?? '')
      ? own.map((column) => knownByMany(column, spells, least))
      : toldTogether(own, memoize(numberPeriods, panel.period), spells, least);
    for (const [at, id] of ids.entries()) columns.set(id, told[at]!);
  }
  return { panel: { ...panel, columns }, incompletePeriods };
}

/** Quotas of their own pay whoever was there for a part of a plan period for that part. */
function isPaidByRow({ targets }: Panel): boolean {
  return targets.size > 0;
}

/** Without the plan periods that lack rows, but for what is irregular in them; how many had anything else. */
function withoutLacking(
  panel: Panel,
  { starts }: PlanPeriodRuns,
  lacking: Uint8Array,
): { panel: Panel; incompletePeriods: number } {
  if (!lacking.includes(1)) return { panel, incompletePeriods: 0 };
  const { irregular } = panel;
  const columns = new Map(
    [...panel.columns].map(([id, column]) => [
      id,
      irregular.has(id) || irregular.size === 0 ? column : column.slice(),
    ]),
  );
  const loose = [...columns].flatMap(([id, column]) => (irregular.has(id) ? [column] : []));
  const strict = [...columns].flatMap(([id, column]) => (irregular.has(id) ? [] : [column]));
  const kept = new Int32Array(panel.rows);
  let rows = 0;
  let incompletePeriods = 0;
  for (let run = 0; run < lacking.length; run++) {
    const [start, end] = [starts[run]!, starts[run + 1]!];
    const isKept = lacking[run] === 0 || loose.some((column) => hasValue(column, start, end));
    if (isKept) for (let row = start; row < end; row++) kept[rows++] = row;
    if (lacking[run] === 0) continue;
    if (!isKept || strict.some((column) => hasValue(column, start, end))) incompletePeriods++;
    if (isKept) for (const column of strict) column.fill(Number.NaN, start, end);
  }
  return { panel: selectRows({ ...panel, columns }, kept.subarray(0, rows)), incompletePeriods };
}

/** A column of what is averaged over whatever is known of a plan period, in the plan periods in which `least` have something. */
function knownByMany(
  column: Float64Array,
  { starts, planPeriod, attendance }: Spells,
  least: number,
): Float64Array {
  const knowing = new Float64Array(attendance.length);
  const isKnown = (spell: number): boolean => hasValue(column, starts[spell]!, starts[spell + 1]!);
  for (let spell = 0; spell < planPeriod.length; spell++)
    knowing[planPeriod[spell]!]! += Number(isKnown(spell));
  const told = column.slice();
  for (let spell = 0; spell < planPeriod.length; spell++) {
    if (knowing[planPeriod[spell]!]! < least) told.fill(Number.NaN, starts[spell]!, starts[spell + 1]!);
  }
  return told;
}

/** {@link planPeriodRuns}, found once for all panels that share their rows. */
export function runsOf(
  { participant, period, form }: Panel,
  planPeriod: PlanPeriod,
  yearStarts: number,
  memoize: Memoize,
): PlanPeriodRuns {
  return memoize(planPeriodRuns, participant, period, form, planPeriod, yearStarts);
}

/** A participant's rows of one plan period: from `starts[k]` up to `starts[k + 1]`. */
type Spells = { starts: Int32Array; planPeriod: Int32Array; attendance: Float64Array };

function spellsOf(panel: Panel, planPeriod: PlanPeriod, yearStarts: number, memoize: Memoize): Spells {
  const { starts, period: serials } = runsOf(panel, planPeriod, yearStarts, memoize);
  const { period, attendance } = memoize(numberPeriods, serials);
  return { starts, planPeriod: period, attendance };
}

/** Without the plan periods in which fewer than `least` participants are seen. */
function withPeriodsOf(panel: Panel, { starts, planPeriod: at, attendance }: Spells, least: number): Panel {
  if (attendance.every((participants) => participants >= least)) return panel;
  const kept = new Int32Array(panel.rows);
  let rows = 0;
  for (let spell = 0; spell < at.length; spell++) {
    if (attendance[at[spell]!]! < least) continue;
    for (let row = starts[spell]!; row < starts[spell + 1]!; row++) kept[rows++] = row;
  }
  return selectRows(panel, kept.subarray(0, rows));
}

/** The panel's metrics, those that add up to each other together. */
function related(catalogue: Catalogue, { columns }: Panel): MetricId[][] {
  const indices = [...catalogue.values()].filter(({ kind }) => kind === 'index');
  const sums = indices.map(({ id, pillars }) =>
    [id, ...pillars.map((pillar) => pillar.id)].filter((part) => columns.has(part)),
  );
  const summed = new Set(sums.flat());
  return [...sums, ...[...columns.keys()].filter((id) => !summed.has(id)).map((id) => [id])];
}

/** Columns with `NaN` wherever one of them lacks a value in a participant's plan period, or too few have one. */
function toldTogether(
  columns: readonly Float64Array[],
  periods: NumberedPeriods,
  { starts, planPeriod, attendance }: Spells,
  least: number,
): Float64Array[] {
  const lacking = new Uint8Array(periods.period.length);
  const told = columns.map((column) => askedOf(column, periods, least, lacking));
  const knowing = new Float64Array(attendance.length);
  for (let spell = 0; spell < planPeriod.length; spell++) {
    // In the first row stands whether any lacks a value.
    const [first, end] = [starts[spell]!, starts[spell + 1]!];
    for (let row = first + 1; row < end; row++) lacking[first]! |= lacking[row]!;
    knowing[planPeriod[spell]!]! += 1 - lacking[first]!;
  }
  for (let spell = 0; spell < planPeriod.length; spell++) {
    const [first, end] = [starts[spell]!, starts[spell + 1]!];
    if (lacking[first] === 0 && knowing[planPeriod[spell]!]! >= least) continue;
    for (const column of told) for (let row = first; row < end; row++) column[row] = Number.NaN;
  }
  return told;
}

/**
 * A column with `NaN` in the periods in which its value is asked of nobody: in the others `least` have one, or all of fewer.
 *
 * @param lacking - Set to 1 in rows of whom it is asked and who have none.
 */
function askedOf(
  column: Float64Array,
  { period, attendance }: NumberedPeriods,
  least: number,
  lacking: Uint8Array,
): Float64Array {
  const known = new Float64Array(attendance.length);
  for (let row = 0; row < column.length; row++) if (!Number.isNaN(column[row]!)) known[period[row]!]! += 1;
  const asked = Uint8Array.from(known, (count, at) =>
    Number(count > 0 && count >= Math.min(least, attendance[at]!)),
  );
  const values = new Float64Array(column.length);
  for (let row = 0; row < column.length; row++) {
    const isAsked = asked[period[row]!] === 1;
    values[row] = isAsked ? column[row]! : Number.NaN;
    if (isAsked && Number.isNaN(column[row]!)) lacking[row] = 1;
  }
  return values;
}
