import type { IndexDefinition } from '../model/index-definition';
import type { MetricDefinition } from '../model/metric';
import type { IncentivePlanInput } from '../model/plan';
import type { ObservationColumns } from '../model/plan-data';
import { read } from '../model/snapshot';
import { isList } from '../model/wording';
import type { DateOrder } from './period/periods';
import { gridOf } from './sources/grid-of';
import { readGrid } from './sources/read-grid';
import { readOptions } from './sources/read-options';
import { readText } from './sources/read-text';
import type { DecimalMark, FoundColumn, TableProblem } from './table';

/** A vector of Arrow or the like: its values are asked for one by one. */
export type TableVector = {
  readonly length: number;
  /** The value of a row; `null` or `undefined` where there is none. */
  get: (row: number) => unknown;
};

/** An Arrow table, as far as it is used. */
export type ArrowTable = {
  readonly schema: { readonly fields: readonly { readonly name: string }[] };
  /** The vector of the column at a place. */
  getChildAt: (place: number) => unknown;
};

/**
 * What holds a table: CSV text, whole or in pieces; rows as objects or as lists of cells; columns by name; an Arrow table.
 */
export type TableSource =
  | string
  | Iterable<string>
  | readonly (readonly unknown[])[]
  | readonly object[]
  | Readonly<Record<string, ArrayLike<unknown> | TableVector>>
  | ArrowTable;

/** How a table is to be read; each may be left out. */
export type ReadTableOptions = {
  /** Which column holds what, where its name does not tell: `{ revenue: 'CA_HT' }`, by its name or by the letter a spreadsheet gives it. Beside metrics: `participant`, `period`, `year`, `licence`, `team`, `stage`, a metric’s own quotas as `'revenue quota'`, and what people did not choose as `'attributes.region'`, with any name. */
  map?: Readonly<Record<string, string>> | null | undefined;
  /** Metrics of a catalogue, that columns may hold beside those of the plan and of the library: by id, label or alias. Default: none. */
  metrics?: readonly (MetricDefinition | IndexDefinition)[] | null | undefined;
  /** The plan that the history is of, or several: their metrics are known by name, and a column called “amount” is what they pay on. */
  plan?: IncentivePlanInput | readonly IncentivePlanInput[] | null | undefined;
  /** The decimal mark, where the figures leave it open. */
  decimal?: DecimalMark | null | undefined;
  /** Whether 01/02 is in February or in January, where the column leaves it open. */
  dates?: DateOrder | null | undefined;
  /** Whether rows are single deals, to be summed to participant and month: won ones only, where a stage says which. */
  deals?: boolean | null | undefined;
  /** Whether rows that are totals of others are kept. */
  keepTotals?: boolean | null | undefined;
  /** The language of notes and problems: a tag, or a language such as `fr`. Default: English, which stands for any other, too. */
  locale?: string | { readonly tag: string } | null | undefined;
};

/** A table as it was read. */
export type ReadTable = {
  /** The history, as `evaluateIncentivePlan` takes it; `null` where there are problems. */
  data: { observations: ObservationColumns } | null;
  /** What was guessed or left out, a sentence each. */
  notes: string[];
  /** What is wrong, each with its code, its place and what mends it. */
  problems: TableProblem[];
  /** The columns of the table in its order, with what each is taken for, also where there are problems. */
  columns: FoundColumn[];
  /** The line of each row of the history: of text and lists of cells from 1, the column names included; of objects and columns the number of the row from 1. */
  lines: Int32Array;
};

/**
 * Reads a table as a company has it: an export of a CRM or a spreadsheet, the result of a query, a data frame.
 *
 * Finds the column names below title lines, knows columns by the names people give them in English and French, and reads figures and
 * periods as spreadsheets, accounts and databases write them. Rows that repeat the column names, rows of totals and the footer of a
 * report are left out.
 * Whatever is guessed or left out is a note; whatever could mean two things is a problem that says how to mend it, never a guess.
 * Nothing quotes a cell, and a column’s name is quoted only where it is surely nobody’s.
 *
 * Missing is what is empty, `null`, `NaN`, a dash, `n/a` or a spreadsheet’s error: never 0. Vectors are read value by value, so that a
 * null of Arrow stays one. A `Date` is the day it has in universal time, or where it is midnight.
 *
 * @param source - CSV text, whole or in pieces; rows as objects (`null` is absent) or as lists of cells; columns by name; an Arrow table.
 * @param options - What the table leaves open.
 * @returns The history, and what is to be said of it. A table that cannot be read is no exception: it has problems.
 * @throws IncentiveAuditError `'invalid-data'` for what is no table at all, `'invalid-options'` for an unknown or wrong option.
 *
 * @example
 * ```ts
 * import { readTable } from 'incentive-audit/table';
 *
 * const { data, notes, problems } = readTable('Rep,Month,Sales\nA,Jan-26,"$1,200.50"\nA,Feb-26,($80.00)\n');
 * Array.from(data?.observations.metrics.revenue ?? []); // => [1200.5, -80]
 * notes[0]; // => '“Rep” is read as the participant.'
 * problems; // => []
 *
 * const [problem] = readTable([{ who: 'A', month: '2026-01', revenue: 5 }]).problems;
 * problem?.code; // => 'unknown-columns'
 * problem?.map; // => { participant: 'A' }
 * ```
 */
export function readTable(source: TableSource, options: ReadTableOptions | null = {}): ReadTable {
  const settings = readOptions(options);
  const { observations, ...rest } = isText(source)
    ? readText(source, settings)
    : readGrid(gridOf(source), settings);
  return { data: observations === null ? null : { observations }, ...rest };
}

/** Text, or what gives pieces of it. */
function isText(source: unknown): source is string | Iterable<unknown> {
  if (typeof source === 'string') return true;
  if (typeof source !== 'object' || source === null) return false;
  if (ArrayBuffer.isView(source)) return false;
  if (isList(source)) return typeof read(source, 0) === 'string';
  const isArrow = typeof read(source, 'getChildAt') === 'function';
  return !isArrow && typeof read(source, Symbol.iterator) === 'function';
}
