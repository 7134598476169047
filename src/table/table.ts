import type { ObservationColumns } from 'incentive-audit';
import type { KnownMetric } from './known-metrics';

/** How a table is to be read. */
export type TableOptions = {
  /** Metrics a column may hold: `knownMetrics(plan)`. */
  metrics: readonly KnownMetric[];
  /** Which column holds what, where its name does not tell: `{ revenue: 'CA_HT' }`. */
  map?: Readonly<Record<string, string>> | undefined;
  /** The decimal mark, where the figures leave it open. */
  decimal?: DecimalMark | undefined;
  /** Of notes and problems; default `'en'`. */
  locale?: 'en' | 'fr' | undefined;
};

export type DecimalMark = 'point' | 'comma';

/** One problem and where it is first; what is wrong alike further down a column is counted in the message. Lines count from 1, the line of the column names included. Never quotes a cell. */
export type TableProblem = {
  line: number | null;
  /** The column's name as the table has it. */
  column: string | null;
  message: string;
  /** What to say to mend it, where the file itself may stay as it is: which column holds what, or the decimal mark. */
  remedy: 'map' | 'decimal' | null;
};

/** A table as it was read. */
export type Table = {
  /** `null` where there are problems. */
  observations: ObservationColumns | null;
  /** What was guessed or left out, a sentence each. */
  notes: string[];
  problems: TableProblem[];
  /** The line each row started on. */
  lines: Int32Array;
  /** The name of the column that holds a role or metric. */
  columns: ReadonlyMap<string, string>;
};
