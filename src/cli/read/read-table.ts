import type { Issue, ObservationColumns } from 'incentive-audit';
import { type ReadTable, type ReadTableOptions, readTable, type TableProblem } from '../../table';
import { InputProblems } from '../problem';
import type { Words } from '../words/words';
import { Decoder } from './decoder';
import { piecesOf } from './pieces';
import type { Place, Read } from './read';
import { encodingNotes } from './read-text';
import { systemProblem } from './system-problem';

/** Rows of cells, as a workbook has them. */
export type Rows = readonly (readonly unknown[])[];

/** How a table is to be read, and whom to tell how far it is. */
export type TableFileOptions = ReadTableOptions & { onProgress?: (fraction: number) => void };

/**
 * Reads a table of observations from a file of any length, a piece at a time; of a workbook from its rows.
 *
 * @throws {@link InputProblems} with every problem that was met before reading on was of no use.
 */
export function readTableFile(
  path: string,
  rows: Rows | null,
  { onProgress, ...options }: TableFileOptions,
  words: Words,
): Read<ObservationColumns> {
  const decoder = new Decoder();
  const table = readTable(rows ?? textOf(path, decoder, words, onProgress), options);
  if (table.data === null) throw problemsOf(table.problems, path, words);
  return {
    file: path,
    value: table.data.observations,
    notes: [...encodingNotes(decoder.encoding, words), ...table.notes],
    locate: (paths) => paths.map((issue) => placeOf(issue, table)),
  };
}

/** The text of a file, piece by piece. */
function* textOf(
  path: string,
  decoder: Decoder,
  words: Words,
  onProgress: (fraction: number) => void = () => {},
): Generator<string> {
  try {
    for (const { bytes, fraction } of piecesOf(path)) {
      yield decoder.push(bytes);
      onProgress(fraction);
    }
    yield decoder.end();
  } catch (error) {
    throw systemProblem(error, path, words);
  }
}

function problemsOf(problems: readonly TableProblem[], file: string, words: Words): InputProblems {
  return new InputProblems(
    problems.map(({ line, column, ...problem }) => ({ file, line, column, message: said(problem, words) })),
  );
}

/** What is wrong, and what to type to mend it. */
function said({ message, remedy, map }: Omit<TableProblem, 'line' | 'column'>, words: Words): string {
  if (remedy === null) return message;
  const pairs = Object.entries(map ?? {}).map(([id, column]) => quoted(`${id}=${column}`));
  return `${message} ${remedy === 'map' ? words.tableRemedies.map(pairs) : words.tableRemedies[remedy]}`;
}

/** As a shell takes it for one word. */
function quoted(pair: string): string {
  return /^[\w=./-]+$/.test(pair) ? pair : `"${pair.replace(/["\\$`]/g, '\\$&')}"`;
}

/** The library counts rows; people count lines. `['observations', 'metrics', 'revenue', 12]` is the 13th row of one column. */
function placeOf(path: Issue['path'], { lines, columns }: ReadTable): Place {
  const keys = path.slice(1);
  const row = keys.at(-1);
  const held = { metrics: `${keys[1]}`, targets: `${keys[1]} quota` };
  const role = held[keys[0] as keyof typeof held] ?? keys[0];
  return {
    line: typeof row === 'number' ? (lines[row] ?? null) : null,
    column: columns.find(({ holds }) => holds === String(role))?.name ?? null,
  };
}
