import type { Cell } from '../cell';
import { Findings } from '../findings';
import { foundColumns } from '../found-columns';
import { findHead, HEAD_ROWS } from '../head/find-head';
import { headProblems } from '../head/head-problems';
import type { Table, TableOptions } from '../table';
import { TableBody } from '../table-body';
import { wordsOf } from '../words/all';

/** Rows of cells; `names` where the columns have names beside them, as objects and vectors do. */
export type Grid = { names: readonly string[] | null; rows: Iterable<Cell[]> };

/** A row of a grid, counted from 1. */
type Row = { cells: Cell[]; line: number };

/** Reads rows of cells as the lines of a file are read; of a grid with names, the first row is 1. */
export function readGrid({ names, rows }: Grid, options: TableOptions): Table {
  const words = wordsOf(options);
  const findings = new Findings(words);
  const source = numbered(rows);
  const first = take(source, HEAD_ROWS);
  const texts = first.map(({ cells }) => cells.map(String));
  const found = findHead(names === null ? texts : [names], options, words);
  const headLine = names === null ? (first[found.at]?.line ?? null) : null;
  const below = names === null ? texts.slice(found.at + 1) : texts;
  if (found.names.length === 0) findings.stop({ code: 'empty', message: words.noText });
  else
    for (const problem of headProblems(
      found,
      below,
      options,
      words,
      names === null ? texts.slice(0, found.at) : [],
    ))
      findings.add({ line: headLine, ...problem });
  if (findings.problems.length > 0) {
    const { notes, problems } = findings;
    const columns = foundColumns(found.names, found.matched.places);
    return { observations: null, notes, problems, lines: new Int32Array(0), columns };
  }
  if (found.at > 0) findings.notes.push(words.titles(first[0]!.line, first[found.at]!.line));
  const body = new TableBody(found, options, words, findings, false);
  for (const row of first.slice(names === null ? found.at + 1 : 0))
    body.take(padded(row.cells, found.names), row.line);
  for (const row of source) {
    if (findings.stopped) break;
    body.take(padded(row.cells, found.names), row.line);
  }
  return body.end();
}

function* numbered(rows: Iterable<Cell[]>): Generator<Row> {
  let line = 0;
  for (const cells of rows) yield { cells, line: ++line };
}

/** The first rows that hold anything, as far as they may be titles and column names. */
function take(rows: Iterator<Row>, most: number): Row[] {
  const first: Row[] = [];
  for (let row = rows.next(); !row.done; row = rows.next()) {
    if (row.value.cells.some((cell) => cell !== '')) first.push(row.value);
    if (first.length >= most) break;
  }
  return first;
}

/** Sheets leave out what stands empty at the end of a row. */
function padded(cells: Cell[], { length }: readonly string[]): Cell[] {
  while (cells.length < length) cells.push('');
  return cells;
}
