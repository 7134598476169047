import type { Exclusion } from '../exclusion';
import type { MetricId } from '../metric';

/** How the periods of a data set are written; integers sort and have no length. */
export type PeriodForm = 'year' | 'half-year' | 'quarter' | 'month' | 'week' | 'day' | 'integer';

/** Whether periods of a company's own year are named after the year it ends in, `FY2026`, or after both it lies in, `FY2025/26`. */
export type FiscalNaming = 'end' | 'both';

/** How a history names its periods where they are of the plan's year, which begins in month `yearStarts`. */
export type Fiscal = { naming: FiscalNaming; yearStarts: number };

/** An attribute by row: figures, `NaN` where missing, or places in its texts, −1 where missing. */
export type AttributeColumn =
  | { kind: 'number'; values: Float64Array }
  | { kind: 'text'; values: Int32Array; texts: readonly string[] };

/**
 * Observations as columns, participant by participant, each period by period. Participants are dense codes 0..participants−1, read in
 * canonical order (numbers by value, strings by code unit): their names stay outside.
 */
export type Panel = {
  participants: number;
  /** How many different periods there are. */
  periods: number;
  rows: number;
  participant: Int32Array;
  /** Serial numbers: consecutive periods of the form differ by one. */
  period: Int32Array;
  form: PeriodForm;
  /** What the dates of the rows were taken for, where they are not days; then `form` too. */
  datesReadAs: PeriodForm | null;
  /** How the periods are named where they are written as periods of the plan's year; `null` where they are the calendar's. */
  fiscal: Fiscal | null;
  /** Per row the place in `licences`, −1 where none is given; `null` when no row has one. */
  licence: Int8Array | null;
  /** Per row the code of its team, 0..teams−1, −1 where none is given; `null` when no row has one. */
  team: Int32Array | null;
  teams: number;
  /** By metric id; `NaN` is missing. Unknown metrics are not here. */
  columns: ReadonlyMap<MetricId, Float64Array>;
  /** Own quotas by metric id; `NaN` where a row has none. */
  targets: ReadonlyMap<MetricId, Float64Array>;
  attributes: ReadonlyMap<string, AttributeColumn>;
  /** Metrics that are averaged over what is known, at dates of each person's own: of no single date a mean is told. */
  irregular: ReadonlySet<MetricId>;
  excluded: Exclusion[];
};
