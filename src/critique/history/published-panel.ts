import type { Catalogue } from '../../model/catalogue';
import { isSummed, type MetricId } from '../../model/metric';
import { hasValue, lackingRuns, type PlanPeriodRuns, planPeriodRuns } from '../../model/panel/aggregate';
import type { Panel } from '../../model/panel/panel';
import { selectRows } from '../../model/panel/select-rows';
import type { PlanPeriod } from '../../model/plan';
import { numberPeriods } from '../../stats/panel/index/panel-index';
import { type Memoize, memory } from '../kit/memoize';
import { irregularMetrics } from './irregular-metrics';
import { knownByMany, type Spells, toldByRow, toldTogether } from './told-columns';

/** The rows that figures of the whole team are of, and those that pay is replayed on. */
export type PublishedPanel = {
  panel: Panel;
  paid: Panel;
  /** How many plan periods of participants were left out because rows are missing. */
  incompletePeriods: number;
  /** How many plan periods were left out because fewer than `least` are seen in them. */
  fewSeen: number;
};

/**
 * The one population of every sum, mean, count and quantile that a report shows of a metric. Two figures of populations that differ
 * by one person, or by some rows of one, would tell that person's by subtraction.
 *
 * Only plan periods are in which `least` participants are seen. Of what is summed, a participant's plan period is in whole or not at
 * all; scores, rates and ratings are in with what is known, and so is what has quotas of its own, which pay for part of a period. A value that fewer than `least` have in a period counts as asked of nobody.
 * An index and its pillars add up to each other, so they are in together. What is out is `NaN`. No mean of a date is told of what was
 * measured at irregular dates.
 *
 * It hangs on the data, the plan's period and `least`, and not on what the plan pays on: two plans for the same periods are told of
 * the same people.
 *
 * Pay is replayed on everything given, but for a metric of which the values of fewer than `least` are out: pay on them, less what is
 * shown, would tell of those few.
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
  const isStrict = (id: MetricId): boolean =>
    isSummed(catalogue.get(id) ?? { nature: null }) && !given.targets.has(id);
  const whole = withoutLacking({ ...given, irregular }, runs, lacking, isStrict);
  const all = spellsOf(whole.panel, planPeriod, yearStarts, memoize);
  const attended = withPeriodsOf(whole.panel, all, least);
  const panel = selectRows(whole.panel, attended);
  const spells = spellsOf(panel, planPeriod, yearStarts, memoize);
  const columns = new Map(panel.columns);
  for (const ids of groups) {
    const own = ids.flatMap((id) => panel.columns.get(id) ?? []);
    if (!own.some((column) => column.includes(Number.NaN))) continue;
    const periods = memoize(numberPeriods, panel.period);
    const told = ids.some(isStrict)
      ? toldTogether(own, periods, spells, least)
      : irregular.has(ids[0] ?? '')
        ? own.map((column) => knownByMany(column, spells, least))
        : toldByRow(own, periods, least);
    for (const [at, id] of ids.entries()) columns.set(id, told[at]!);
  }
  const published = { ...panel, columns };
  const rows = attended.map((row) => whole.rows[row]!);
  return {
    panel: published,
    paid: paidOn(given, published, rows, least),
    incompletePeriods: whole.incompletePeriods,
    fewSeen: fewSeenIn(given, all, least),
  };
}

/** In a team that is too small as a whole, no period needs to be told of. */
function fewSeenIn({ participants }: Panel, { attendance }: Spells, least: number): number {
  return participants < least ? 0 : attendance.filter((seen) => seen < least).length;
}

/**
 * The rows as they were given; a metric of which the values of fewer than `least` are not published is there as published.
 *
 * @param rows - Where the published rows stand among those given.
 */
function paidOn(given: Panel, published: Panel, rows: Int32Array, least: number): Panel {
  const columns = new Map(given.columns);
  let isAll = rows.length === given.rows;
  for (const [id, all] of given.columns) {
    if (isAll && published.columns.get(id) === all) continue;
    const told = new Float64Array(given.rows).fill(Number.NaN);
    const some = published.columns.get(id)!;
    for (let at = 0; at < rows.length; at++) told[rows[at]!] = some[at]!;
    const people = new Set<number>();
    for (let row = 0; row < given.rows; row++)
      if (Number.isNaN(told[row]!) && !Number.isNaN(all[row]!)) people.add(given.participant[row]!);
    if (people.size > 0) isAll = false;
    if (people.size > 0 && people.size < least) columns.set(id, told);
  }
  return isAll ? published : { ...given, columns };
}

/** Without the sums of plan periods that lack rows; the rows that are left, and how many periods had anything to sum. */
function withoutLacking(
  panel: Panel,
  { starts }: PlanPeriodRuns,
  lacking: Uint8Array,
  isStrict: (id: MetricId) => boolean,
): { panel: Panel; rows: Int32Array; incompletePeriods: number } {
  const rows = Int32Array.from({ length: panel.rows }, (_, row) => row);
  if (!lacking.includes(1)) return { panel, rows, incompletePeriods: 0 };
  const columns = new Map(
    [...panel.columns].map(([id, column]) => [id, isStrict(id) ? column.slice() : column]),
  );
  const [strict, loose] = [true, false].map((are) =>
    [...columns].flatMap(([id, column]) => (isStrict(id) === are ? [column] : [])),
  ) as [Float64Array[], Float64Array[]];
  let kept = 0;
  let incompletePeriods = 0;
  for (let run = 0; run < lacking.length; run++) {
    const [start, end] = [starts[run]!, starts[run + 1]!];
    const isKept = lacking[run] === 0 || loose.some((column) => hasValue(column, start, end));
    if (isKept) for (let row = start; row < end; row++) rows[kept++] = row;
    if (lacking[run] === 0) continue;
    if (!isKept || strict.some((column) => hasValue(column, start, end))) incompletePeriods++;
    if (isKept) for (const column of strict) column.fill(Number.NaN, start, end);
  }
  const left = rows.subarray(0, kept);
  return { panel: selectRows({ ...panel, columns }, left), rows: left, incompletePeriods };
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

function spellsOf(panel: Panel, planPeriod: PlanPeriod, yearStarts: number, memoize: Memoize): Spells {
  const { starts, period: serials } = runsOf(panel, planPeriod, yearStarts, memoize);
  const { period, attendance } = memoize(numberPeriods, serials);
  return { starts, planPeriod: period, attendance };
}

/** The rows of plan periods in which `least` participants are seen. */
function withPeriodsOf(
  panel: Panel,
  { starts, planPeriod: at, attendance }: Spells,
  least: number,
): Int32Array {
  const kept = new Int32Array(panel.rows);
  let rows = 0;
  for (let spell = 0; spell < at.length; spell++) {
    if (attendance[at[spell]!]! < least) continue;
    for (let row = starts[spell]!; row < starts[spell + 1]!; row++) kept[rows++] = row;
  }
  return kept.subarray(0, rows);
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
