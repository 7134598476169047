import { linkedInSsi, type ObservationColumns } from 'incentive-audit';
import { fileProblem } from '../problem';
import type { Words } from '../words/words';
import type { Read } from './read';
import { type Rows, readTableFile } from './read-table';

const TABLE = /\.(?:csv|tsv|tab|xls[xmb]?|ods)$/i;

/** The pillars, as the page of the score names them. */
const keyOfPillar: Readonly<Record<string, string>> = {
  'professional-brand': 'PROFESSIONAL_BRAND',
  'right-people': 'FIND_RIGHT_PEOPLE',
  insights: 'INSIGHT_ENGAGEMENT',
  relationships: 'STRONG_RELATIONSHIP',
};

/** What the page of the score would say in the last row of a table, and how many rows there are. */
export type ScoreInTable = { page: Read<unknown>; rows: number };

/** Whether a file by its name holds a table. */
export function isTableFile(path: string): boolean {
  return TABLE.test(path);
}

/**
 * The score in the last row of a person's own table, with its pillars.
 *
 * @throws InputProblems where the table lacks either, or holds several people.
 */
export function scoreInTable(path: string, sheet: Rows | null, words: Words): ScoreInTable {
  const { value, notes, locate } = readTableFile(path, sheet, { locale: words.locale.tag }, words);
  const row = lastRow(value);
  const columns = linkedInSsi.pillars.map(({ id }) => ({
    pillar: keyOfPillar[id],
    column: value.metrics[`${linkedInSsi.id}/${id}`],
  }));
  const overall = value.metrics[linkedInSsi.id];
  if (!overall || columns.some(({ column }) => !column)) throw fileProblem(path, words.noScoreInTable);
  if (new Set(Array.from(value.participant)).size > 1) throw fileProblem(path, words.severalPeople);
  const points = (column: ArrayLike<number | null>): number | null => {
    const figure = column[row] ?? Number.NaN;
    return Number.isNaN(figure) ? null : figure;
  };
  const page = {
    memberScore: {
      overall: points(overall),
      subScores: columns.map(({ pillar, column }) => ({ pillar, score: points(column ?? []) })),
    },
  };
  return {
    page: {
      file: path,
      value: page,
      notes,
      locate: (paths) =>
        paths.map(() => ({ line: locate([['observations', 'period', row]])[0]!.line, column: null })),
    },
    rows: value.period.length,
  };
}

/** The row of the latest period, which sorts as it is written. */
function lastRow({ period }: ObservationColumns): number {
  let last = 0;
  for (let row = 1; row < period.length; row++) if (period[row]! > period[last]!) last = row;
  return last;
}
