import type { PlanDataInput } from 'incentive-audit';
import { knownMetrics } from '../../table/known-metrics';
import type { DateOrder } from '../../table/period/periods';
import type { DecimalMark } from '../../table/table';
import type { Words } from '../words/words';
import type { Read } from './read';
import { readJson } from './read-json';
import { readTableFile } from './read-table';

/** What is said of a history on the command line. */
export type DataOptions = {
  map?: Readonly<Record<string, string>> | undefined;
  decimal?: DecimalMark | undefined;
  dates?: DateOrder | undefined;
  deals?: boolean | undefined;
  keepTotals?: boolean | undefined;
  onProgress?: (fraction: number) => void;
};

/** Reads a team’s history: a `.json` file as the library takes it, anything else as a table whose columns the plans’ metrics name. */
export function readData(
  path: string,
  plans: readonly unknown[],
  options: DataOptions,
  words: Words,
): Read<PlanDataInput> {
  // What is no history the library says.
  if (/\.json$/i.test(path)) return readJson(path, 'data', words) as Read<PlanDataInput>;
  const { value, ...read } = readTableFile(
    path,
    { ...options, metrics: plans.flatMap(knownMetrics), locale: words.table },
    words,
  );
  return { ...read, value: { observations: value } };
}
