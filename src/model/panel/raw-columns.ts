import type { MetricId } from '../metric';
import type { Issue } from '../problems/problem';

/** Observations as columns in the caller's order, their cells unread. A column that is no list is `null`, and reported. */
export type RawColumns = {
  rows: number;
  participant: ArrayLike<unknown> | null;
  period: ArrayLike<unknown> | null;
  licence: ArrayLike<unknown> | null;
  team: ArrayLike<unknown> | null;
  /** The known metrics. */
  metrics: ReadonlyMap<MetricId, ArrayLike<unknown>>;
  /** The names of columns that no metric is known for. */
  unknownMetrics: ReadonlySet<string>;
  /** Own quotas of known metrics. */
  targets: ReadonlyMap<MetricId, ArrayLike<unknown>>;
  attributes: ReadonlyMap<string, ArrayLike<unknown>>;
  /** Columns write missing as `NaN`; in a row it is a mistake. */
  nanIsMissing: boolean;
  /** Where a cell stands in the caller's data. */
  cellPath: (keys: readonly string[], row: number) => Issue['path'];
  /** Where attributes stand, without the name of one, which may be a person's. */
  attributePath: (row: number) => Issue['path'];
  /** Where a whole row stands in the caller's data. */
  rowPath: (row: number) => Issue['path'];
};
