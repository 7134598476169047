import { describe, expect, test } from 'vitest';
import { knownMetrics } from '../../src/table/known-metrics';
import { readText as readTable } from '../../src/table/sources/read-text';
import type { TableOptions } from '../../src/table/table';
import { TableReader } from '../../src/table/table-reader';

const metrics = knownMetrics({ measures: [{ metric: 'revenue' }] });
const read = (text: string, options: Partial<TableOptions> = {}) => {
  const { observations, problems, notes } = readTable(text, { metrics, ...options });
  return {
    problems,
    notes,
    participant: Array.from(observations?.participant ?? []),
    period: Array.from(observations?.period ?? []),
    revenue: Array.from(observations?.metrics.revenue ?? []),
  };
};

describe('title lines', () => {
  const sheet = [
    'Sales report 2025,,',
    'Generated 2025-12-31,,',
    ',,',
    'rep,month,revenue',
    'R1,2025-01,1200',
    'R1,2025-02,1500',
    '',
  ].join('\n');

  test('are told, and the column names found below', () => {
    expect(read(sheet)).toEqual({
      problems: [],
      notes: [
        'Lines 1 to 3 are a title; the column names stand on line 4.',
        '“rep” is read as the participant.',
        '“month” is read as the period.',
      ],
      participant: ['R1', 'R1'],
      period: ['2025-01', '2025-02'],
      revenue: [1200, 1500],
    });
  });

  test('may stand without a delimiter, before another one', () => {
    const { notes, revenue } = read('Report, by rep\n\nrep;month;revenue\nR1;2025-01;1,5\n');
    expect(notes[0]).toBe('Lines 1 to 2 are a title; the column names stand on line 3.');
    expect(revenue).toEqual([1.5]);
    expect(read('Report\nrep;month;revenue\nR1;2025-01;1\n', { locale: 'fr' }).notes[0]).toBe(
      'La ligne 1 est un titre ; les noms de colonnes sont sur la ligne 2.',
    );
  });

  test('are the same in pieces of any length', () => {
    for (const length of [1, 3, 40]) {
      const reader = new TableReader({ metrics });
      for (let at = 0; at < sheet.length; at += length) reader.push(sheet.slice(at, at + length));
      expect(reader.end()).toEqual(readTable(sheet, { metrics }));
    }
  });

  test('keep the lines of what is wrong below', () => {
    expect(read(`${sheet}R2,soon,3\n`).problems).toMatchObject([
      { code: 'unreadable-period', line: 7, column: 'month' },
    ]);
  });
});

describe('a second line of column names', () => {
  test('is left out, and named', () => {
    const { notes, revenue } = read('rep,month,revenue\n,yyyy-mm,USD\nR1,2025-01,5\n');
    expect(notes).toContain(
      'Line 2 holds no figures, as a second line of column names does; it is left out.',
    );
    expect(revenue).toEqual([5]);
  });

  test('above is a title', () => {
    expect(read(',,Q1\nrep,month,revenue\nR1,2025-01,5\n').notes[0]).toMatch(/^Line 1 is a title/);
  });

  test('is none where it holds a period or a figure', () => {
    expect(read('rep,month,revenue\nR1,2025-01,soon\nR1,2025-02,5\n').problems).toMatchObject([
      { code: 'unreadable-figure', line: 2 },
    ]);
  });
});

test('column names that are repeated further down are left out, and named', () => {
  const { notes, revenue } = read(
    'rep,month,revenue\nR1,2025-01,5\nrep,month,revenue\nR2,2025-01,6\nrep,month,revenue\n',
  );
  expect(revenue).toEqual([5, 6]);
  expect(notes).toContain('Left out, because they repeat the column names: lines 3, 5.');
});

test.each([
  ['rep|month|revenue\nR1|2025-01|5\n'],
  ['| rep | month | revenue |\n|---|:---:|--:|\n| R1 | 2025-01 | 5 |\n'],
  [' rep | month   | revenue \n-----+---------+---------\n R1  | 2025-01 |       5\n'],
])('columns parted by pipes, as Markdown and databases write them: %#', (text) => {
  expect(read(text)).toMatchObject({ problems: [], participant: ['R1'], period: ['2025-01'], revenue: [5] });
});

describe('no column names at all', () => {
  test('are said to be lacking, with those that would do', () => {
    expect(read('R1,2025-01,50000,3\nR1,2025-02,80000,4\n').problems).toEqual([
      {
        code: 'no-head',
        line: 1,
        column: null,
        message:
          'There is no line of column names: this one holds figures already. Put one above it, such as “participant, period, revenue, …”.',
        remedy: null,
        map: null,
      },
    ]);
  });
});

describe('names that nobody knows', () => {
  test('are shown, with a map made of them', () => {
    expect(read('Who,When,Sales_net,Alice\nR1,2025-01,50000,x\n').problems).toEqual([
      {
        code: 'unknown-columns',
        line: 1,
        column: null,
        message:
          'No column is known to hold the participant, the period or a metric. Columns found: “Sales_net”; columns A, B, D. Say which is which.',
        remedy: 'map',
        map: { participant: 'A', period: 'B', revenue: 'Sales_net' },
      },
    ]);
  });

  test('can be told by letter', () => {
    const map = { participant: 'A', period: 'b', revenue: 'Sales_net' };
    expect(read('Who,When,Sales_net\nR1,2025-01,5\n', { map })).toMatchObject({
      participant: ['R1'],
      period: ['2025-01'],
      revenue: [5],
    });
    expect(
      read('Who,When,Sales_net\nR1,2025-01,5\n', { map: { ...map, period: 'D' } }).problems[0],
    ).toMatchObject({
      code: 'wrong-map',
    });
  });

  test('ask only for what is lacking', () => {
    expect(read('rep,Quand,revenue\nR1,2025-01,50000\n').problems).toMatchObject([
      {
        message: expect.stringMatching(/^No column is known to hold the period\. Columns found:/),
        map: { period: 'B' },
      },
    ]);
  });

  test('of people are never printed', () => {
    for (const locale of ['en', 'fr'] as const) {
      const { problems } = read('Jean Dupont,Zoé,When\n1,2,2025-01\n', { locale });
      expect(JSON.stringify(problems)).not.toMatch(/Dupont|Zoé/);
      expect(problems).toHaveLength(1);
    }
  });
});

describe('names that people use', () => {
  test.each([
    ['rep_id', 'Close Date', 'bookings'],
    ['Deal owner', 'Close Date', 'Amount'],
    ['Opportunity Owner', 'Close Date', 'Amount'],
    ['Owner', 'Month', 'Closed Won'],
    ['Account executive', 'Quarter', 'Revenue'],
    ['AE', 'Date', 'Actual'],
    ['Propriétaire', 'Mois', 'Réalisé'],
    ['Commercial', 'Période', 'Montant'],
  ])('%s, %s, %s', (participant, period, revenue) => {
    const { notes, ...table } = read(`${participant},${period},${revenue}\nR1,2025-01,5\n`);
    expect(table).toEqual({ problems: [], participant: ['R1'], period: ['2025-01'], revenue: [5] });
    expect(notes.length).toBeGreaterThan(1);
  });

  test('say the id of a person before the name, and what is sure before what may be', () => {
    const { notes, participant } = read(
      'rep_name,rep_id,month,date,revenue,sales\nAnn,R1,2025-01,2025-01-05,5,6\n',
    );
    expect(participant).toEqual(['R1']);
    expect(notes).toContain('Not used: “rep_name”, “date”, “sales”.');
  });

  test('ask where two may be meant', () => {
    expect(read('rep,AE,month,revenue\nR1,R2,2025-01,5\n').problems).toMatchObject([
      { code: 'ambiguous-columns', message: expect.stringContaining('“rep”, “AE”') },
    ]);
  });

  test('such as “amount” stand for the one count or amount that is paid on', () => {
    const own = { id: 'bookings', label: { en: 'New bookings' }, nature: 'amount' };
    const paying = (...paid: string[]) =>
      readTable('rep,month,amount\nR1,2025-01,5\n', {
        metrics: knownMetrics({ metrics: [own], measures: paid.map((metric) => ({ metric })) }),
      }).columns.at(-1)?.holds;
    expect(paying('bookings', 'linkedin-ssi')).toBe('bookings');
    expect(paying('bookings', 'revenue')).toBe('revenue');
    expect(paying('linkedin-ssi')).toBe('revenue');
    expect(paying('bookings', 'leads')).toBeNull();
  });
});
