import type { ObservationColumns } from '../model/plan-data';
import type { KnownMetric } from './known-metrics';
import type { DateOrder } from './period/periods';

/** How a table is to be read. */
export type TableOptions = {
  /** Metrics a column may hold: `knownMetrics(plan)`. */
  metrics: readonly KnownMetric[];
  /** Which column holds what, where its name does not tell: `{ revenue: 'CA_HT' }`, by name or by a spreadsheet's letter. */
  map?: Readonly<Record<string, string>> | undefined;
  /** The decimal mark, where the figures leave it open. */
  decimal?: DecimalMark | undefined;
  /** Whether 01/02 is in February or in January, where the column leaves it open. */
  dates?: DateOrder | undefined;
  /** The month in which the plan’s year starts, where plans say one. */
  yearStarts?: number | undefined;
  /** Whether rows are single deals, to be summed to participant and month. */
  deals?: boolean | undefined;
  /** Whether rows of totals are kept. */
  keepTotals?: boolean | undefined;
  /** Of notes and problems; default `'en'`. */
  locale?: 'en' | 'fr' | undefined;
};

/** What parts the whole of a figure from its fraction. */
export type DecimalMark = 'point' | 'comma';

/** What is wrong with a table, for programs. */
export type TableProblemCode =
  | 'empty'
  | 'not-text'
  | 'no-rows'
  | 'head-too-long'
  | 'no-head'
  | 'unknown-columns'
  | 'ambiguous-columns'
  | 'long-table'
  | 'wrong-map'
  | 'uneven-row'
  | 'row-too-long'
  | 'missing-participant'
  | 'missing-period'
  | 'unreadable-period'
  | 'unreadable-licence'
  | 'unreadable-figure'
  | 'open-decimal'
  | 'two-decimals'
  | 'open-dates'
  | 'two-date-orders'
  | 'two-units'
  | 'single-deals'
  | 'no-won-deals'
  | 'repeated-deals'
  | 'more-problems';

/** What to say to mend a problem, where the table itself may stay as it is. */
export type TableRemedy = 'map' | 'decimal' | 'dates' | 'deals';

/** One problem and where it is first; what is wrong alike further down a column is counted in the message. Never quotes a cell. */
export type TableProblem = {
  code: TableProblemCode;
  /** From 1, the line of the column names included; `null` where the whole table is meant. */
  line: number | null;
  /** The column's name as the table has it. */
  column: string | null;
  message: string;
  remedy: TableRemedy | null;
  /** Which columns may hold what is missing, to be confirmed: a `map` to read it with. Columns whose name may be a person's stand by letter. */
  map: Readonly<Record<string, string>> | null;
};

/** A problem as it is found, before its line is known. */
export type FoundProblem = Pick<TableProblem, 'code' | 'message'> &
  Partial<Pick<TableProblem, 'line' | 'column' | 'remedy' | 'map'>>;

/** Rows as they are observed, and the line of each. */
export type ObservedRows = { observations: ObservationColumns; lines: Int32Array };

/** A table as it was read. */
export type Table = {
  /** `null` where there are problems. */
  observations: ObservationColumns | null;
  /** What was guessed or left out, a sentence each. */
  notes: string[];
  problems: TableProblem[];
  /** The line each row started on. */
  lines: Int32Array;
  /** The columns of the table in its order, also where they could not be understood. */
  columns: FoundColumn[];
};

/** A column of a table, and what it is taken for. */
export type FoundColumn = {
  /** As the table has it; not to be printed unseen: many tables have a column for each person. */
  name: string;
  /** As a spreadsheet names it: `map` takes it as well. */
  letter: string;
  /** A metric's id, `revenue quota` for own quotas of a metric, `attributes.region` for an attribute, or `participant`, `period`, `year`, `licence`, `team`, `stage`; `null` where it is not used. */
  holds: string | null;
};
