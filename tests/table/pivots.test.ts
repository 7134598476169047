import { describe, expect, test } from 'vitest';
import { readTable } from '../../src/table/index';

describe('months across the top', () => {
  test.each([
    'Rep,Jan,Feb,Mar',
    'Commercial,Janvier,Février',
    'Rep,2026-01,2026-02',
    'Rep,Jan-26,Feb-26',
    'Name,Q1 2026,Q2 2026',
    'Rep,Sales Q1,Sales Q2',
    'Rep,Jan 2026 sales,Feb 2026 sales',
    'Rep,01/01/2026,01/02/2026,01/03/2026',
  ])('have a message of their own: %s', (head) => {
    const cells = head.split(',').map((_, at) => (at === 0 ? 'A' : '5'));
    const { problems } = readTable(`${head}\n${cells.join(',')}\n`);
    expect(problems).toMatchObject([{ code: 'unknown-columns', line: 1, remedy: null, map: null }]);
    expect(problems[0]?.message).toContain('one row for each person and month');
  });

  test('also above a second row of names', () => {
    const sheet = [
      ['', 'Jan', '', 'Feb', ''],
      ['Rep', 'Sales', 'Quota', 'Sales', 'Quota'],
      ['A', 5, 6, 7, 8],
    ];
    for (const source of [sheet, sheet.map((cells) => cells.join(';')).join('\n')]) {
      const { problems } = readTable(source, { locale: 'fr' });
      expect(problems).toHaveLength(1);
      expect(problems[0]?.message).toContain('une ligne par personne et par mois');
    }
  });

  test('are none where a column holds the period', () => {
    expect(readTable('rep,month,revenue,Jan,Feb\nA,2026-01,5,1,2\n').problems).toEqual([]);
  });

  test('no two columns of one name are proposed', () => {
    const { problems } = readTable('Who,Time,Net,Net\nA,2026-01,5,6\n');
    expect(problems.map(({ map }) => map)).toEqual([{ participant: 'A', period: 'Time', revenue: 'C' }]);
    const alike = readTable('rep,month,Sales,Sales\nA,2026-01,5,6\n').problems;
    expect(alike).toMatchObject([{ code: 'ambiguous-columns', map: null }]);
    expect(alike[0]?.message).toBe('More than one column is called “Sales”. Give each its own name.');
  });
});

describe('a total without a period', () => {
  test.each(['TOTAL,,15', 'Total,,15', 'Grand Totals,,15', ',Total,15'])(
    'is left out, and its line is named: %s',
    (row) => {
      const { data, notes, problems } = readTable(`rep,month,revenue\nA,2026-01,5\nB,2026-01,10\n${row}\n`);
      expect(problems).toEqual([]);
      expect(data?.observations.participant).toEqual(['A', 'B']);
      expect(notes).toContain('Left out, because they are the totals of other rows: line 4.');
    },
  );

  test.each([
    ['rep,month,revenue', 'A,Total,15', 'B,Total 2026,15'],
    ['rep,month,revenue', 'A Total,,15', ''],
    ['rep,team,month,revenue', ',N Total,2026-01,15', ',Total,2026-02,15'],
  ])('also of a person, and of a team where nobody is named: %s, %s', (head, first, second) => {
    const row = head.includes('team') ? 'A,N,2026-01,5' : 'A,2026-01,5';
    const { data, notes, problems } = readTable([head, row, first, second].join('\n'));
    expect(problems).toEqual([]);
    expect(data?.observations.participant).toEqual(['A']);
    expect(notes.join()).toContain('Left out, because they are the totals of other rows: line');
  });

  test('is a problem where totals are to be kept', () => {
    const text = 'rep,month,revenue\nA,2026-01,5\nTotal,,5\n';
    expect(readTable(text, { keepTotals: true }).problems).toMatchObject([{ code: 'missing-period' }]);
  });
});

test('of merged cells it is said that each row needs the name', () => {
  const { problems } = readTable('rep,month,revenue\nA,2026-01,5\n,2026-02,6\n,2026-03,7\n');
  expect(problems).toMatchObject([{ code: 'missing-participant', line: 3, column: 'rep' }]);
  expect(problems[0]?.message).toBe(
    'The participant is missing. Fill it in, or take the row out; if these are merged cells: repeat the name in each row. The same on 1 more line.',
  );
});
