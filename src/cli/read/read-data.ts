import { IncentiveAuditError, type PlanDataInput, parseSsiPages } from 'incentive-audit';
import { allMetrics } from '../../metrics';
import type { DateOrder, DecimalMark, ReadTableOptions } from '../../table';
import { namedMetrics } from '../../table/named-metrics';
import { fileProblem } from '../problem';
import type { Words } from '../words/words';
import { capturesIn } from './captures';
import { libraryProblems } from './library-problems';
import type { Read } from './read';
import { isCaptureFile, readCaptureFile } from './read-capture-file';
import { type Rows, readTableFile } from './read-table';

/** What is said of a history on the command line. */
export type DataOptions = {
  map?: Readonly<Record<string, string>> | undefined;
  decimal?: DecimalMark | undefined;
  dates?: DateOrder | undefined;
  deals?: boolean | undefined;
  keepTotals?: boolean | undefined;
  /** The rows of a workbook, which need not be read again. */
  rows?: Rows | null | undefined;
  onProgress?: (fraction: number) => void;
};

/** Reads a team’s history: a `.json` file as the library takes it, anything else as a table whose columns the plans’ metrics name. */
export function readData(
  path: string,
  plans: readonly unknown[],
  options: DataOptions,
  words: Words,
): Read<PlanDataInput> {
  const { rows = null, ...settings } = options;
  if (rows === null && (/\.json$/i.test(path) || isCaptureFile(path))) return readPages(path, words);
  const { value, ...read } = readTableFile(
    path,
    rows,
    {
      ...settings,
      metrics: namedMetrics(plans, allMetrics),
      plan: plans as ReadTableOptions['plan'],
      locale: words.locale.tag,
    },
    words,
  );
  return { ...read, value: { observations: value } };
}

/** A history as JSON, or the pages of the score that make one. */
function readPages(path: string, words: Words): Read<PlanDataInput> {
  const file = readCaptureFile(path, 'data', words);
  const found = capturesIn(file.value);
  if (found === null) {
    if (isPage(file.value)) throw fileProblem(path, words.pageWithoutTime);
    // What is no history the library says.
    return file as Read<PlanDataInput>;
  }
  try {
    return {
      file: path,
      value: { observations: parseSsiPages(found.captures) },
      notes: [...file.notes, ...(found.onePerson ? [words.onePersonsPages] : [])],
      locate: (paths) => file.locate(paths.map(([, ...rest]) => rest)),
    };
  } catch (error) {
    throw error instanceof IncentiveAuditError ? libraryProblems(error, file, words) : error;
  }
}

/** What the page of the score loads for a member. */
function isPage(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return 'memberScore' in value || ('data' in value && isPage(value.data));
}
