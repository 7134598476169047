import { describe, expect, test } from 'vitest';
import { evaluateIncentivePlan } from '../../src/index';
import { fr } from '../../src/locales/fr';
import { type ReadTableOptions, readTable, type TableSource } from '../../src/table/index';

const text = 'rep,month,revenue,leads\nR1,2025-01,5.5,1\nR2,2025-01,,2\n';
const day = (at: string): Date => new Date(`${at}T00:00:00Z`);

/** As `apache-arrow` gives a column with nulls: `get` knows them, the values as a whole do not. */
const vector = (values: readonly unknown[]) => ({
  length: values.length,
  get: (row: number) => values[row],
  toArray: () => values.map((value) => value ?? 0),
  [Symbol.iterator]: () => values[Symbol.iterator](),
});
const arrow = (columns: Record<string, readonly unknown[]>) => ({
  schema: { fields: Object.keys(columns).map((name) => ({ name })) },
  numRows: 2,
  getChildAt: (place: number) => vector(Object.values(columns)[place] ?? []),
  [Symbol.iterator]: () => [][Symbol.iterator](),
});
const columns = { rep: ['R1', 'R2'], month: ['2025-01', '2025-01'], revenue: [5.5, null], leads: [1, 2] };

const sources: [string, TableSource][] = [
  ['text', text],
  ['text in pieces', ['rep,month,rev', 'enue,leads\nR1,2025-01,5.5,1\nR2,', '2025-01,,2\n']],
  [
    'text from a generator',
    (function* () {
      yield* text;
    })(),
  ],
  [
    'rows as objects',
    [
      { rep: 'R1', month: '2025-01', revenue: 5.5, leads: 1 },
      { rep: 'R2', month: '2025-01', revenue: null, leads: 2n },
    ],
  ],
  [
    'rows that lack a key',
    [
      { rep: 'R1', month: '2025-01', revenue: 5.5, leads: 1 },
      { rep: 'R2', month: '2025-01', leads: '2' },
    ],
  ],
  [
    'lists of cells',
    [
      ['rep', 'month', 'revenue', 'leads'],
      ['R1', '2025-01', 5.5, 1],
      ['R2', '2025-01', '', 2],
    ],
  ],
  [
    'lists of cells below a title',
    [
      ['Report'],
      [],
      ['rep', 'month', 'revenue', 'leads'],
      ['R1', '2025-01', 5.5, 1],
      ['R2', '2025-01', undefined, 2],
    ],
  ],
  ['columns', columns],
  ['typed arrays', { ...columns, revenue: Float64Array.of(5.5, Number.NaN), leads: Int32Array.of(1, 2) }],
  ['vectors', { ...columns, revenue: vector([5.5, null]) }],
  ['an Arrow table', arrow(columns)],
  ['an Arrow table of 64-bit integers', arrow({ ...columns, leads: [1n, 2n] })],
  ['what DuckDB gives as JSON', { ...columns, leads: ['1', '2'] }],
];

describe('readTable', () => {
  test.each(sources)('reads %s', (_, source) => {
    const { data, problems } = readTable(source);
    expect(problems).toEqual([]);
    expect(data?.observations).toEqual({
      participant: ['R1', 'R2'],
      period: ['2025-01', '2025-01'],
      metrics: { revenue: Float64Array.of(5.5, Number.NaN), leads: Float64Array.of(1, 2) },
    });
  });

  test('two nulls of a vector are two missing values, as the audit counts them', () => {
    const months = ['2025-01', '2025-02', '2025-03'];
    const { data } = readTable({
      rep: ['a', 'a', 'a'],
      month: months,
      ssi: vector([50, null, null]),
    });
    const plan = {
      name: 'Plan',
      period: 'month',
      measures: [{ metric: 'linkedin-ssi', weight: 1, target: 50 }],
    } as const;
    expect(evaluateIncentivePlan(plan, data ?? {}).data?.excluded).toContainEqual({
      reason: 'missing-value',
      count: 2,
    });
  });

  test.each<[string, unknown, string]>([
    ['a date at midnight of universal time', day('2025-01-31'), '2025-01-31'],
    ['a date where it is midnight', new Date(2025, 0, 31), '2025-01-31'],
    ['a date at another hour', new Date('2025-01-31T13:45:00Z'), '2025-01-31'],
    ['a serial day', 45688, '2025-01-31'],
    ['Unix seconds', 1738281600, '2025-01-31'],
    ['Unix milliseconds as a 64-bit integer', 1738281600000n, '2025-01-31'],
  ])('reads %s as a period', (_, month, period) => {
    const { data } = readTable([{ rep: 'a', month, revenue: 1 }]);
    expect(data?.observations.period[0]).toBe(period);
  });

  test('reads what lies in what a row holds, as queries of a CRM give it', () => {
    const rows = [
      { attributes: { type: 'Opportunity' }, Owner: { Name: 'R1' }, CloseDate: '2025-01-31', Amount: 5 },
      { attributes: { type: 'Opportunity' }, Owner: null, CloseDate: '2025-01-31', Amount: 5 },
    ];
    const map = { participant: 'Owner.Name', period: 'CloseDate' };
    expect(readTable(rows, { map }).problems).toMatchObject([
      { code: 'missing-participant', line: 2, column: 'Owner.Name' },
    ]);
    expect(readTable(rows.slice(0, 1), { map }).data?.observations.participant).toEqual(['R1']);
  });

  test.each<[string, TableSource, object]>([
    ['nothing', '', { code: 'empty', line: null }],
    ['no rows', [], { code: 'empty' }],
    ['names alone', [['rep', 'month', 'revenue']], { code: 'no-rows' }],
    ['columns without rows', { rep: [], month: [], revenue: [] }, { code: 'no-rows' }],
    [
      'a value that is no cell',
      [{ rep: ['a'], month: '2025-01', revenue: 1 }],
      { code: 'missing-participant', line: 1 },
    ],
    [
      'a row longer than the names',
      [
        ['rep', 'month', 'revenue'],
        ['a', '2025-01', 1, 2],
      ],
      { code: 'uneven-row', line: 2 },
    ],
    [
      'names nobody knows',
      [{ who: 'a', when: '2025-01', what: 5 }],
      { code: 'unknown-columns', line: null, map: { participant: 'A', period: 'B', revenue: 'C' } },
    ],
  ])('says what is wrong with %s', (_, source, problem) => {
    const { data, problems } = readTable(source);
    expect(data).toBeNull();
    expect(problems).toMatchObject([problem]);
  });

  test('shows the columns found, and reads with the map that it proposes', () => {
    const rows = [{ who: 'a', when: '2025-01', what: 5 }];
    const { columns, problems } = readTable(rows);
    expect(columns).toEqual([
      { name: 'who', letter: 'A', holds: null },
      { name: 'when', letter: 'B', holds: null },
      { name: 'what', letter: 'C', holds: null },
    ]);
    expect(readTable(rows, { map: problems[0]?.map }).columns.map(({ holds }) => holds)).toEqual([
      'participant',
      'period',
      'revenue',
    ]);
  });

  test('speaks the language it is asked for', () => {
    for (const locale of ['fr', 'fr-CA', fr]) {
      expect(readTable('', { locale }).problems[0]?.message).toMatch(/^Le fichier est vide/);
    }
    expect(readTable('', { locale: 'de' }).problems[0]?.message).toMatch(/^The file is empty/);
  });

  test('knows the metrics of a plan and of a catalogue', () => {
    const calls = {
      id: 'calls',
      label: { en: 'Calls logged' },
      captures: 'activity',
      nature: 'count',
      producedBy: 'participant',
      automatable: true,
      licence: 'free',
    } as const;
    const source = [{ rep: 'a', month: '2025-01', 'Calls logged': 5 }];
    const plan = {
      name: 'Plan',
      period: 'month',
      metrics: [calls],
      measures: [{ metric: 'calls', weight: 1, target: 5 }],
    } as const;
    for (const options of [{ metrics: [calls] }, { plan }, { plan: [plan] }] satisfies ReadTableOptions[])
      expect(readTable(source, options).data?.observations.metrics).toEqual({ calls: Float64Array.of(5) });
    expect(readTable(source).problems).toHaveLength(1);
  });

  test.each([
    [{ mapp: {} }, 'mapp'],
    [{ map: 'rep' }, 'map'],
    [{ map: { revenue: 3 } }, 'map'],
    [{ decimal: 'dot' }, 'decimal'],
    [{ dates: 'iso' }, 'dates'],
    [{ deals: 'yes' }, 'deals'],
  ])('refuses the option %j', (options, key) => {
    expect(() => readTable(text, options as never)).toThrow(
      expect.objectContaining({
        code: 'invalid-options',
        issues: [expect.objectContaining({ path: expect.arrayContaining([key]) })],
      }),
    );
  });

  test.each([3, null, undefined, () => 1, [1], [null], { rep: 'a' }, new Map()])(
    'refuses what is no table: %j',
    (source) => {
      if (source instanceof Map)
        expect(readTable(source as never).problems).toMatchObject([{ code: 'empty' }]);
      else
        expect(() => readTable(source as never)).toThrow(expect.objectContaining({ code: 'invalid-data' }));
    },
  );

  test('leaves what it is given as it is', () => {
    const rows = [
      ['rep', 'month', 'revenue', 'leads'],
      ['a', '2025-01', 1],
    ];
    const before = JSON.stringify(rows);
    readTable(rows);
    expect(JSON.stringify(rows)).toBe(before);
  });
});
