import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../../src/model/catalogue';
import { readObservations } from '../../../src/model/panel/read-observations';
import { selectRows } from '../../../src/model/panel/select-rows';
import { namelessOrder } from '../../../src/scoring/nameless-order';
import { problemsOf } from '../../issues-of';

const catalogue = createCatalogue();
const read = (observations: unknown) => readObservations(observations, catalogue);
const row = (over: object = {}) => ({ participant: 'a', period: 1, metrics: { revenue: 1 }, ...over });
const wrong = (observations: unknown) => problemsOf(() => read(observations));

const history = [
  row({
    participant: 'b',
    team: 'west',
    targets: { revenue: 5 },
    attributes: { region: 'south', months: 3 },
  }),
  row({ participant: 'b', period: 2, team: 'east', targets: { revenue: null }, attributes: { months: 4 } }),
  row({ team: null, attributes: { region: 'north', months: null } }),
  row({ period: 2, team: 'east', targets: { revenue: 7, meetings: 2 } }),
];
const columns = {
  participant: ['b', 'b', 'a', 'a'],
  period: [1, 2, 1, 2],
  team: ['west', 'east', null, 'east'],
  metrics: { revenue: [1, 1, 1, 1] },
  targets: { revenue: Float64Array.of(5, Number.NaN, Number.NaN, 7), meetings: [null, null, null, 2] },
  attributes: {
    region: ['south', null, 'north', null],
    months: Float32Array.of(3, 4, Number.NaN, Number.NaN),
  },
};

describe('teams, own quotas and attributes', () => {
  test('stand in a panel as columns, in the order of its rows', () => {
    const panel = read(history);
    expect(panel.teams).toBe(2);
    expect(panel.team).toEqual(Int32Array.of(-1, 0, 1, 0));
    expect([...panel.targets]).toEqual([
      ['meetings', Float64Array.of(Number.NaN, 2, Number.NaN, Number.NaN)],
      ['revenue', Float64Array.of(Number.NaN, 7, 5, Number.NaN)],
    ]);
    expect([...panel.attributes]).toEqual([
      ['months', { kind: 'number', values: Float64Array.of(Number.NaN, Number.NaN, 3, 4) }],
      ['region', { kind: 'text', values: Int32Array.of(0, -1, 1, -1), texts: ['north', 'south'] }],
    ]);
    expect(read(columns)).toEqual(panel);
  });

  test('are no values: what is missing among them is not counted', () => {
    expect(read(history).excluded).toEqual([]);
  });

  test('go with their rows', () => {
    const panel = selectRows(read(history), Int32Array.of(1, 2));
    expect(panel.team).toEqual(Int32Array.of(0, 1));
    expect(panel.targets.get('revenue')).toEqual(Float64Array.of(7, 5));
    expect(panel.attributes.get('region')?.values).toEqual(Int32Array.of(-1, 1));
  });

  test('are absent where no row has any', () => {
    const none = read([
      row({ team: null, targets: null, attributes: {} }),
      row({ period: 2, team: undefined }),
    ]);
    expect(none).toMatchObject({ team: null, teams: 0, targets: new Map(), attributes: new Map() });
  });

  test('what a team is called changes nothing', () => {
    const renamed = { west: 'a', east: 'b' } as const;
    const others = history.map((one) => {
      const { team } = one as { team?: keyof typeof renamed | null };
      return team ? { ...one, team: renamed[team] } : one;
    });
    expect(namelessOrder(read(others))).toEqual(namelessOrder(read(history)));
  });
});

describe('what is wrong with them', () => {
  test.each<[string, object, string]>([
    [
      'a team that is no name',
      { team: true },
      'observations[0].team: must be a string or a number; it is a true/false value',
    ],
    [
      'a team without a name',
      { team: '' },
      'observations[0].team: must be a string or a number; it is an empty string',
    ],
    [
      'a quota below 0',
      { targets: { revenue: -1 } },
      'observations[0].targets.revenue: must be a number of at least 0',
    ],
    [
      'a quota beyond the end of an index',
      { targets: { 'linkedin-ssi': 101 } },
      'observations[0].targets.linkedin-ssi: must be from 0 to 100',
    ],
    [
      'a quota that is text',
      { targets: { revenue: '5' } },
      'observations[0].targets.revenue: must be a number or null; it is a string',
    ],
    [
      'a quota of an unknown metric',
      { targets: { reveneu: 5 } },
      'observations[0].targets: is an unknown metric; did you mean "revenue"?',
    ],
    [
      'quotas in a list',
      { targets: [5] },
      'observations[0].targets: must be an object of targets; it is a list',
    ],
    [
      'an attribute that is neither text nor a number',
      { attributes: { remote: true } },
      'observations[0].attributes: must be text, a number or null; it is a true/false value',
    ],
    [
      'an attribute without an end',
      { attributes: { months: Number.POSITIVE_INFINITY } },
      'observations[0].attributes: must be text, a number or null; it is infinite',
    ],
    [
      'an attribute beyond figures',
      { attributes: { months: 1e16 } },
      'observations[0].attributes: must be a number from −1e15 to 1e15',
    ],
  ])('%s', (_, over, problem) => {
    expect(wrong([row(over)])).toEqual([problem]);
  });

  test('a quota of a metric that is unknown throughout is told of with the metric', () => {
    const panel = read([row({ metrics: { revenue: 1, deals: 2 }, targets: { deals: 3 } })]);
    expect(panel.excluded).toContainEqual({ reason: 'unknown-metric', count: 1 });
  });

  test('an attribute that changes its kind, at the place of the row', () => {
    const rows = [row({ attributes: { grade: 1 } }), row({ period: 2, attributes: { grade: 'B' } })];
    expect(wrong(rows)).toEqual([
      'observations[1].attributes: must be a number as the ones before it; all are numbers or all are strings',
    ]);
  });

  test('more attributes than anyone records', () => {
    const attributes = Object.fromEntries(Array.from({ length: 51 }, (_, at) => [`a${at}`, 1]));
    expect(wrong([row({ attributes })])).toEqual([
      'observations: must hold at most 50 attributes; it has 51',
    ]);
  });

  test('a column that is too short', () => {
    expect(wrong({ ...columns, team: ['west'], attributes: { region: ['north'] } })).toEqual([
      'observations.team: must have an entry for each row, 4; it has 1',
      'observations.attributes: must have an entry for each row, 4; it has 1',
    ]);
  });
});
