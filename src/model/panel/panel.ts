import type { MetricId } from '../metric';
import type { Exclusion } from '../report';

/** How the periods of a data set are written; integers sort and have no length. */
export type PeriodForm = 'year' | 'half-year' | 'quarter' | 'month' | 'week' | 'day' | 'integer';

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
  /** Per row the place in `licences`, −1 where none is given; `null` when no row has one. */
  licence: Int8Array | null;
  /** By metric id; `NaN` is missing. Unknown metrics are not here. */
  columns: ReadonlyMap<MetricId, Float64Array>;
  excluded: Exclusion[];
};
