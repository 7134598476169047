import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../../src/model/catalogue';
import type { MetricDefinition } from '../../../src/model/metric';
import { readObservations } from '../../../src/model/panel/read-observations';
import { errorOf, issuesOf, problemsOf } from '../../issues-of';

const own = (id: string, maximum?: number): MetricDefinition => ({
  id,
  label: { en: id },
  captures: 'activity',
  nature: 'rating',
  producedBy: 'participant',
  automatable: false,
  licence: 'free',
  maximum,
});
const catalogue = createCatalogue([own('constructor'), own('to-string'), own('stars', 5)]);
const read = (observations: unknown) => readObservations(observations, catalogue);

const ssi = 'linkedin-ssi';
const row = (over: object = {}) => ({
  participant: 'p1',
  period: '2026-01',
  metrics: { [ssi]: 60 },
  ...over,
});
const cell = (value: unknown, id: string = ssi) => row({ metrics: { [id]: value } });
const columns = (over: object = {}) => ({
  participant: ['p1', 'p2'],
  period: ['2026-01', '2026-01'],
  metrics: { [ssi]: [60, 70] },
  ...over,
});

describe('a panel', () => {
  test('from rows: canonical order, serials, missing as NaN, what was excluded', () => {
    const panel = read([
      { participant: 'b', period: '2026-02', metrics: { revenue: 3, mystery: 1 } },
      { participant: 'a', period: '2026-03', licence: 'premium', metrics: { revenue: null, [ssi]: 50 } },
      { participant: 'B', period: '2026-01', metrics: { revenue: 1, enigma: 2 }, note: 'ignored' },
      { participant: 'a', period: '2026-01', licence: 'free', metrics: { revenue: 2, [ssi]: 40 } },
    ]);
    expect(panel).toEqual({
      participants: 3,
      periods: 3,
      rows: 4,
      participant: Int32Array.of(0, 1, 1, 2),
      period: Int32Array.of(24312, 24312, 24314, 24313),
      form: 'month',
      datesReadAs: null,
      fiscal: null,
      licence: Int8Array.of(-1, 0, 1, -1),
      team: null,
      teams: 0,
      irregular: new Set(),
      targets: new Map(),
      attributes: new Map(),
      columns: new Map([
        [ssi, Float64Array.of(Number.NaN, 40, 50, Number.NaN)],
        ['revenue', Float64Array.of(1, 2, Number.NaN, 3)],
      ]),
      excluded: [
        { reason: 'missing-value', count: 3 },
        { reason: 'single-row-participant', count: 2 },
        { reason: 'unknown-metric', count: 2 },
      ],
    });
  });

  test('orders numbers by value and integer periods by size', () => {
    const panel = read({
      participant: [10, 9, 10, 9],
      period: [2, 100, -1, 3],
      metrics: { revenue: [1, 2, 3, 4] },
    });
    expect([...panel.participant]).toEqual([0, 0, 1, 1]);
    expect([...panel.period]).toEqual([3, 100, -1, 2]);
    expect([...(panel.columns.get('revenue') ?? [])]).toEqual([4, 2, 3, 1]);
    expect(panel.form).toBe('integer');
    expect(panel.licence).toBeNull();
    expect(panel.excluded).toEqual([]);
  });

  test('takes what Arrow gives: typed arrays, bigints, holes, nulls', () => {
    const panel = read({
      participant: BigInt64Array.of(7n, 7n, 8n),
      period: Int32Array.of(1, 2, 1),
      licence: [null, 'free', undefined],
      metrics: {
        [ssi]: Float32Array.of(1.5, Number.NaN, 2),
        meetings: BigInt64Array.of(3n, 4n, 5n),
        leads: Object.assign(new Array(3), { 0: 1, 2: 2n }),
      },
    });
    expect(panel.participants).toBe(2);
    expect([...(panel.columns.get(ssi) ?? [])]).toEqual([1.5, Number.NaN, 2]);
    expect([...(panel.columns.get('meetings') ?? [])]).toEqual([3, 4, 5]);
    expect([...(panel.columns.get('leads') ?? [])]).toEqual([1, Number.NaN, 2]);
    expect(panel.excluded).toEqual([
      { reason: 'missing-value', count: 2 },
      { reason: 'single-row-participant', count: 1 },
    ]);
  });

  test('takes a bigint and a number of the same value for the same', () => {
    expect(problemsOf(() => read({ participant: [1, 1n], period: [3, 3n], metrics: {} }))).toEqual([
      'observations.period[1]: an earlier row has the same participant and period',
    ]);
  });

  test('shares nothing with Float64Array columns, and changes no input', () => {
    const revenue = Float64Array.of(1, 2, 3);
    const sorted = { participant: ['a', 'a', 'b'], period: [1, 2, 1], metrics: { revenue } };
    const panel = read(sorted);
    revenue[1] = 9;
    expect(panel.columns.get('revenue')).toEqual(Float64Array.of(1, 2, 3));
    revenue[1] = 2;
    const unsorted = { participant: ['b', 'a', 'a'], period: [1, 2, 1], metrics: { revenue } };
    expect([...(read(unsorted).columns.get('revenue') ?? [])]).toEqual([3, 2, 1]);
    expect(unsorted).toEqual({ participant: ['b', 'a', 'a'], period: [1, 2, 1], metrics: { revenue } });
    expect([...revenue]).toEqual([1, 2, 3]);
  });

  test('takes undefined for absent, whole columns and single cells alike', () => {
    const rows = [row({ licence: undefined, metrics: { revenue: undefined } }), row({ participant: 'p2' })];
    expect([...read(rows).columns.keys()]).toEqual([ssi]);
    expect(read(rows).excluded).toContainEqual({ reason: 'missing-value', count: 1 });
    const given = columns({ licence: undefined, metrics: { revenue: undefined, [ssi]: [undefined, 5] } });
    expect([...read(given).columns.keys()]).toEqual([ssi]);
    expect(read(given).columns.get(ssi)).toEqual(Float64Array.of(Number.NaN, 5));
  });

  test('knows metrics named like members of every object', () => {
    const metrics = Object.assign(JSON.parse('{"__proto__":9}'), {
      constructor: 1,
      'to-string': 2,
      valueOf: 3,
    });
    const panel = read([{ participant: 1, period: 1, metrics }]);
    expect([...panel.columns.keys()]).toEqual(['constructor', 'to-string']);
    expect(panel.excluded).toContainEqual({ reason: 'unknown-metric', count: 2 });
    expect(read([{ participant: 1, period: 1, metrics: {} }]).columns.size).toBe(0);
  });

  test('reads objects without a prototype and instances of classes', () => {
    class Row {
      participant = 1;
      metrics: object = Object.assign(Object.create(null), { revenue: 2 });
      get period() {
        return '2026';
      }
    }
    expect(read([new Row(), Object.assign(Object.create(null), new Row(), { period: '2027' })]).rows).toBe(2);
  });

  test.each([
    ['components are raw values without bounds', 'linkedin-ssi/insights/shares', [-5, 1e9]],
    ['amounts may be negative, counts fractional', 'revenue', [-1, 0.5]],
    ['a pillar reaches 0 and its maximum', 'linkedin-ssi/insights', [0, 25]],
    ['a pillar reaches 0 and its maximum', 'linkedin-ssi/insights', [0, 25]],
    ['a plain metric has no lower end', 'stars', [-1, 5]],
  ])('%s', (_, id, values) => {
    expect([...(read(columns({ metrics: { [id]: values } })).columns.get(id) ?? [])]).toEqual(values);
  });
});

const periodWords =
  'must be a period such as "2026", "2026-H1", "2026-Q1", "FY2026-Q1", "2026-03", "2026-W07" or "2026-03-01", or a whole number';

describe('problems', () => {
  test.each<[unknown, string[]]>([
    [undefined, ['observations: must be a list of rows or an object of columns; it is undefined']],
    ['rows', ['observations: must be a list of rows or an object of columns; it is a string']],
    [[], ['observations: holds no rows']],
    [columns({ participant: [], period: [], metrics: { revenue: [] } }), ['observations: holds no rows']],
    [[row(), null], ['observations[1]: must be an object; it is null']],
    [[row(), [1]], ['observations[1]: must be an object; it is a list']],
    [
      [row({ participant: undefined })],
      ['observations[0].participant: is missing; it must be a string or a number'],
    ],
    [[row({ participant: null })], ['observations[0].participant: must be a string or a number; it is null']],
    [
      [row({ participant: '' })],
      ['observations[0].participant: must be a string or a number; it is an empty string'],
    ],
    [
      [row({ participant: Number.NaN })],
      ['observations[0].participant: must be a string or a number; it is NaN'],
    ],
    [
      [row({ participant: -Infinity })],
      ['observations[0].participant: must be a string or a number; it is infinite'],
    ],
    [
      [row({ participant: 2n ** 60n })],
      ['observations[0].participant: is too large to be exact as a number; write it as a string'],
    ],
    [
      [row(), row({ participant: 5 }), row({ participant: 'p2' })],
      [
        'observations[1].participant: must be a string as the ones before it; all are numbers or all are strings',
      ],
    ],
    [[row({ period: undefined })], [`observations[0].period: is missing; it ${periodWords}`]],
    [[row({ period: null })], [`observations[0].period: ${periodWords}; it is null`]],
    [[row({ period: 'March' })], [`observations[0].period: ${periodWords}`]],
    [
      [row({ period: 1.5 })],
      ['observations[0].period: must be a whole number between −2147483647 and 2147483647'],
    ],
    [
      [row({ period: 2 ** 50 })],
      ['observations[0].period: must be a whole number between −2147483647 and 2147483647'],
    ],
    [[row({ period: '2026-02-30' })], ['observations[0].period: is on no calendar: there is no such day']],
    [[row({ period: '2025-W53' })], ['observations[0].period: is on no calendar: there is no such week']],
    [
      [row(), row({ period: '2026-Q1' }), row({ period: '2026-02' })],
      [
        'observations[1].period: is of the form quarter, the ones before it of the form month; a data set has one form',
      ],
    ],
    [
      [row(), row({ participant: 'p2' }), row(), row()],
      [
        'observations[2]: an earlier row has the same participant and period',
        'observations[3]: an earlier row has the same participant and period',
      ],
    ],
    [
      [row({ licence: 'premum' })],
      ['observations[0].licence: must be "free", "premium" or "sales-navigator"; did you mean "premium"?'],
    ],
    [
      [row({ licence: 3 })],
      ['observations[0].licence: must be "free", "premium" or "sales-navigator"; it is a number'],
    ],
    [[row({ metrics: undefined })], ['observations[0].metrics: is missing; it must be an object of metrics']],
    [[row({ metrics: [1] })], ['observations[0].metrics: must be an object of metrics; it is a list']],
    [[cell('61')], ['observations[0].metrics.linkedin-ssi: must be a number or null; it is a string']],
    [
      [cell(true)],
      ['observations[0].metrics.linkedin-ssi: must be a number or null; it is a true/false value'],
    ],
    [[cell(Number.NaN)], ['observations[0].metrics.linkedin-ssi: must be a number or null; it is NaN']],
    [
      [cell(Infinity, 'revenue')],
      ['observations[0].metrics.revenue: must be a number or null; it is infinite'],
    ],
    [[cell(-0.1)], ['observations[0].metrics.linkedin-ssi: must be from 0 to 100']],
    [[cell(100.1)], ['observations[0].metrics.linkedin-ssi: must be from 0 to 100']],
    [
      [cell(26, 'linkedin-ssi/insights')],
      ['observations[0].metrics.linkedin-ssi/insights: must be from 0 to 25'],
    ],
    [[cell(6, 'stars')], ['observations[0].metrics.stars: must be at most 5']],
    [[cell(2n ** 60n, 'revenue')], ['observations[0].metrics.revenue: must be a number from −1e15 to 1e15']],
    [columns({ period: ['2026-01'] }), ['observations.period: must have an entry for each row, 2; it has 1']],
    [
      columns({ metrics: { [ssi]: [1, 2, 3], revenue: 'ab' } }),
      [
        'observations.metrics.linkedin-ssi: must have an entry for each row, 2; it has 3',
        'observations.metrics.revenue: must be a list; it is a string',
      ],
    ],
    [
      { participant: 'ab', licence: 'free' },
      [
        'observations.participant: must be a list; it is a string',
        'observations.period: is missing; it must be a list',
        'observations.licence: must be a list; it is a string',
        'observations.metrics: is missing; it must be an object of metrics',
      ],
    ],
    [columns({ participant: { length: -1 } }), ['observations.participant: must be a list; it is an object']],
    [
      columns({ metrics: { [ssi]: [61, '62'], revenue: [Infinity, Number.NaN] } }),
      [
        'observations.metrics.linkedin-ssi[1]: must be a number or null; it is a string',
        'observations.metrics.revenue[0]: must be a number or null; it is infinite',
      ],
    ],
    [
      columns({ participant: ['p', 'p'] }),
      ['observations.period[1]: an earlier row has the same participant and period'],
    ],
    [
      columns({ licence: ['gold', null] }),
      ['observations.licence[0]: must be "free", "premium" or "sales-navigator"'],
    ],
  ])('of every kind, in words: %#', (observations, expected) => {
    expect(problemsOf(() => read(observations))).toEqual(expected);
    expect(errorOf(() => read(observations)).code).toBe('invalid-data');
  });

  test('all at once, each at its path', () => {
    const paths = issuesOf(() =>
      read([
        null,
        row({ participant: 1, licence: 'gold', metrics: { [ssi]: 101, revenue: 'x' } }),
        row({ participant: 1, period: '2026-13' }),
        row({ participant: 'x' }),
        row({ participant: 1 }),
      ]),
    ).map(({ path }) => path);
    expect(paths).toEqual([
      ['observations', 0],
      ['observations', 3, 'participant'],
      ['observations', 2, 'period'],
      ['observations', 1, 'licence'],
      ['observations', 1, 'metrics', ssi],
      ['observations', 1, 'metrics', 'revenue'],
      ['observations', 4],
    ]);
  });

  test.each<[string, unknown]>([
    [
      'a getter that throws',
      [
        {
          participant: 1,
          period: 1,
          get metrics() {
            throw new Error('secret');
          },
        },
      ],
    ],
    [
      'a length that throws',
      {
        get participant() {
          throw new Error('secret');
        },
      },
    ],
    ['a revoked proxy', revoked()],
  ])('%s is one problem', (_, observations) => {
    expect(problemsOf(() => read(observations))).toEqual([
      'observations: cannot be read: looking at it throws an error',
    ]);
  });

  test('end after 10,000, so that a wrong file exhausts no memory', () => {
    const issues = issuesOf(() => read(Array.from({ length: 200_000 }, () => null)));
    expect(issues).toHaveLength(10_001);
    expect(issues.at(-1)).toMatchObject({
      path: ['observations'],
      message: 'has more problems than are listed',
    });
  });

  test('a list of nothing but holes ends too', () => {
    const holes: unknown[] = [];
    holes.length = 2 ** 32 - 1;
    expect(issuesOf(() => read(holes))).toMatchObject([
      { path: ['observations'], message: 'must have at most 10000000 rows; it has 4294967295' },
    ]);
  });
});

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}
