import { describe, expect, test } from 'vitest';
import { readTable as readSheet } from '../../src/table/index';
import { knownMetrics } from '../../src/table/known-metrics';
import { readText as readTable } from '../../src/table/sources/read-text';
import type { TableOptions } from '../../src/table/table';

const metrics = knownMetrics(null);
const read = (rows: readonly string[], options: Partial<TableOptions> = {}) =>
  readTable(['rep,month,revenue,ssi', ...rows].join('\n'), { metrics, ...options });
const people = (table: ReturnType<typeof read>) => [
  ...new Set(Array.from(table.observations?.participant ?? [])),
];

/** Three people over so many months, and a row of so much above their sum. */
const pivot = (months: number, name: string, off = 0): string[] =>
  Array.from({ length: months }, (_, month) => [
    ...['A', 'B', 'C'].map((rep, at) => `${rep},2025-0${month + 1},${100 * (at + month + 1)},50`),
    `${name},2025-0${month + 1},${100 * (6 + 3 * month) + off},150`,
  ]).flat();

describe('rows of totals', () => {
  test.each([
    ...['Grand Total', 'TOTAL', 'Total général', 'Summe', 'Somme', 'Total Result', 'Total Ergebnis'],
    ...['Résultat total', 'Total Nord', 'North Total', 'Sous-total Nord', 'Sub-total'],
  ])('“%s” are left out', (name) => {
    const table = read(pivot(3, name));
    expect(people(table)).toEqual(['A', 'B', 'C']);
    expect(table.notes).toContain('Left out, because they are the totals of other rows: lines 5, 9, 13.');
    expect(Array.from(table.lines)).toEqual([2, 3, 4, 6, 7, 8, 10, 11, 12]);
    expect(table.observations?.metrics.revenue).toHaveLength(9);
  });

  test.each([
    ['by another name', pivot(3, 'D')],
    ['of somebody whose name only holds the word', pivot(3, 'Totalgaz Nord')],
    ['whose figures are no sum', pivot(3, 'Total', 7)],
    ['in one period alone', pivot(1, 'Total')],
    [
      'of fewer than three',
      pivot(3, 'Total')
        .filter((row) => !/^C/.test(row))
        .map((row) => row.replace(/^Total(.*),\d+,/, 'Total$1,300,')),
    ],
  ])('rows %s are kept', (_, rows) => {
    expect(people(read(rows))).toHaveLength(rows.some((row) => row.startsWith('C')) ? 4 : 3);
  });

  test('can be kept', () => {
    expect(people(read(pivot(3, 'Total'), { keepTotals: true }))).toContain('Total');
  });
});

describe('rows of totals beside a team', () => {
  /** Two teams over three months, with the total of each below it; and of both, where it is asked for. */
  const teams = (sizes: readonly number[], names: readonly string[], grand = false): string =>
    [
      'team,rep,month,revenue',
      ...[1, 2, 3].flatMap((month) => {
        const all = sizes.map((size, team) =>
          Array.from({ length: size }, (_, at) => 100 * (team + 1) + 10 * at + month),
        );
        const sum = (figures: readonly number[]) => figures.reduce((one, other) => one + other, 0);
        return [
          ...all.flatMap((figures, team) => [
            ...figures.map((figure, at) => `T${team},R${team}${at},2026-0${month},${figure}`),
            `T${team},${names[team]},2026-0${month},${sum(figures)}`,
          ]),
          ...(grand ? [`,Grand Total,2026-0${month},${sum(all.flat())}`] : []),
        ];
      }),
    ].join('\n');
  const left = (text: string) => {
    const { observations, problems } = readTable(text, { metrics });
    expect(problems).toEqual([]);
    return [...new Set(Array.from(observations?.participant ?? []))].filter((name) =>
      /total/i.test(`${name}`),
    );
  };

  test.each<[string, string]>([
    ['called “Total” in each', teams([3, 4], ['Total', 'Total'])],
    ['called by the team', teams([3, 4], ['T0 Total', 'Total T1'])],
    ['with a total of all', teams([3, 3], ['Total', 'Total'], true)],
    ['of a team of two, where the other one proves the name', teams([3, 2], ['Total', 'Total'], true)],
    [
      'without a column of teams',
      teams([3, 4], ['North Total', 'South Total'], true).replace(/^[^,]*,/gm, ''),
    ],
  ])('%s are left out', (_, text) => {
    expect(left(text)).toEqual([]);
  });

  test('are kept where every team is of fewer than three', () => {
    expect(left(teams([2, 2], ['Total', 'Total']))).toEqual(['Total']);
  });
});

test('a total of a person without a period is left out by its line', () => {
  const table = read(['A,2025-01,5,50', 'A,2025-02,6,50', 'A Total,,11,', 'Grand Totals (2 records),,11,']);
  expect(table.problems).toEqual([]);
  expect(table.notes).toContain('Left out, because they are the totals of other rows: lines 4, 5.');
});

describe('the footer of a report from Salesforce', () => {
  const rows = 'Opportunity Owner,Close Month,Amount\nA,2025-01,100\nB,2025-01,90\n';

  test.each([
    ['"Copyright (c) 2000-2025 salesforce.com, inc. All rights reserved."'],
    ['Copyright © 2000-2025 salesforce.com, inc. All rights reserved.'],
    ['Copyright (c) 2000 - 2025 Salesforce, Inc., all rights reserved,'],
  ])('is left out, and its lines are named: %s', (copyright) => {
    const footer = `\n\n"Grand Totals (2 records)"\n\n"Confidential Information - Do Not Distribute"\n${copyright}\n`;
    const { observations, problems, notes } = readTable(rows + footer, { metrics });
    expect(problems).toEqual([]);
    expect(observations?.participant).toEqual(['A', 'B']);
    expect(notes).toContain('Left out, because they are the footer of a report: lines 8, 9.');
    expect(notes).toContain('Left out, because they are the totals of other rows: line 6.');
    expect(readTable(rows + footer, { metrics, locale: 'fr' }).notes.join()).toContain('bas de page');
  });

  test('also in a sheet', () => {
    const footer = [
      [],
      ['Confidential Information - Do Not Distribute'],
      ['Copyright © 2000-2025 salesforce.com'],
    ];
    const sheet = [['Opportunity Owner', 'Close Month', 'Amount'], ['A', '2025-01', 100], ...footer];
    const { data, notes } = readSheet(sheet);
    expect(data?.observations.participant).toEqual(['A']);
    expect(notes).toContain('Left out, because they are the footer of a report: lines 4, 5.');
  });

  test('is no footer by any other text', () => {
    expect(readTable(`${rows}Source: CRM\n`, { metrics }).problems).toMatchObject([
      { code: 'uneven-row', line: 4 },
    ]);
  });
});

test.each([
  '<html><table><tr><td>Rep</td></tr></table></html>',
  '\ufeff\n<!DOCTYPE html>\n<html>',
  '<table border=1><tr><th>Owner</th></tr></table>',
  '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">',
  '<meta charset="utf-8"><table></table>',
])('a web page is told to be one, whatever its name: %s', (text) => {
  expect(readTable(text, { metrics }).problems).toMatchObject([
    { code: 'not-text', message: expect.stringContaining('This is a web page (HTML or XML)') },
  ]);
  expect(readTable(text, { metrics, locale: 'fr' }).problems[0]?.message).toContain('C’est une page web');
});
