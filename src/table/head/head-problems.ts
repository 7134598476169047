import { linkedInSsi } from '../../model/linkedin-ssi';
import { FigureNames } from '../long-table';
import type { FoundProblem, TableOptions } from '../table';
import type { Words } from '../words/words';
import type { Head } from './find-head';
import { hasMonthsAcross } from './months-across';
import { isFigure, looksOf, paidMetric, proposeMap } from './propose-map';
import { toldColumns } from './told-names';

/**
 * What is wrong with the column names: each thing by itself, and what no column is known to hold at once.
 *
 * @param above - The rows above them.
 */
export function headProblems(
  head: Head,
  below: readonly (readonly string[])[],
  options: TableOptions,
  words: Words,
  above: readonly (readonly string[])[] = [],
): FoundProblem[] {
  const { names, matched } = head;
  if (matched.lacking.length === 0 || isOnePersons(head, below)) return matched.problems;
  if (matched.lacking.includes('period') && [...above, names].some(hasMonthsAcross))
    return [{ code: 'unknown-columns', message: words.monthsAcross }];
  if (matched.places.size === 0 && isData(names)) return [noHead(names, options, words)];
  const { sureName } = new FigureNames(names, new Set(matched.places.values()));
  if (matched.lacking.includes('metric') && sureName !== null) return [longTable(sureName, words)];
  const places = [...names.keys()].filter((place) => names[place] !== '');
  const map = proposeMap(names, matched, below, options.metrics);
  const isEmpty = Object.keys(map).length === 0;
  const hasNoFigures = matched.lacking.includes('metric') && !Object.hasOwn(map, paidMetric(options.metrics));
  const message = words.unknownColumns(
    matched.lacking.map((what) => words.lacking[what]),
    toldColumns(places, names),
    hasNoFigures,
  );
  const missing: FoundProblem = {
    code: 'unknown-columns',
    message,
    remedy: isEmpty && hasNoFigures ? null : 'map',
    map: isEmpty ? null : map,
  };
  return [...matched.problems, missing];
}

/** A table with a row for each figure, whose metric stands in a column. */
export function longTable(column: string, words: Words): FoundProblem {
  return { code: 'long-table', message: words.longTable(column), column };
}

/**
 * Whether a table without a participant may be one person's: their own score over time, beside nothing but figures. That no period has
 * two rows, the rows tell.
 */
function isOnePersons({ names, matched }: Head, below: readonly (readonly string[])[]): boolean {
  const { lacking, places } = matched;
  if (lacking.length !== 1 || lacking[0] !== 'participant' || !places.has(linkedInSsi.id)) return false;
  const used = new Set(places.values());
  return names.every((_, at) => used.has(at) || looksOf(below.map((cells) => cells[at] ?? '')) !== 'text');
}

/** Whether a row holds what was measured rather than names: a figure or a period among its cells. */
function isData(cells: readonly string[]): boolean {
  return cells.some((cell) => isFigure(cell) || looksOf([cell]) === 'period');
}

/** A table that begins with its first row: the column names that it lacks, as far as the row shows. */
function noHead(cells: readonly string[], { metrics }: TableOptions, words: Words): FoundProblem {
  const looks = cells.map((cell) => looksOf([cell]));
  const first = { text: 'participant', period: 'period', figure: paidMetric(metrics), empty: '' };
  const names = looks.map((look, at) => (looks.indexOf(look) === at ? first[look] : '…'));
  return { code: 'no-head', message: words.noHead(names) };
}
