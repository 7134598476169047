import { describe, expect, test } from 'vitest';
import { type Aimed, type EffortAim, effortAim } from '../../../src/critique/proposal/effort-aim';
import type { MetricDefinition } from '../../../src/model/metric';
import type { IncentivePlanInput } from '../../../src/model/plan';
import { checkData } from '../../../src/schema/check-data';
import { resolved } from '../../resolved';
import { normals, team } from '../support';

const own = (id: string, changed: Partial<MetricDefinition> = {}): MetricDefinition => ({
  id,
  label: { en: id },
  captures: 'outcome',
  nature: 'amount',
  producedBy: 'participant',
  automatable: false,
  licence: 'free',
  ...changed,
});

const paying = (metric: string, share: number, target: number | null = 100): Aimed => ({
  metric,
  share,
  target,
});

const measures = [paying('first', 0.8), paying('second', 0.2)];

const plan: IncentivePlanInput = {
  name: 'Two measures',
  period: 'month',
  goals: ['won'],
  effort: { calls: 0.5, visits: 2 },
  metrics: [
    ...['first', 'second', 'won', 'kept', 'calls', 'visits'].map((id) => own(id)),
    own('lost', { better: 'lower' }),
  ],
  measures: measures.map(({ share, ...measure }) => ({ ...measure, weight: share })),
};

type Hours = { calls: number; visits: number };
type Columns = Record<string, (hours: Hours, participant: number, period: number) => number>;

/** An hour of calls brings 1 to the first measure and 0.2 to the second, an hour of visits the reverse, and each 1 to the goal. */
const usual: Columns = {
  first: ({ calls, visits }) => 90 + calls + 0.2 * visits,
  second: ({ calls, visits }) => 90 + 0.2 * calls + visits,
  won: ({ calls, visits }) => 500 + calls + visits,
};

function history(columns: Columns = {}, { noise = 0.01, participants = 20, periods = 8 } = {}) {
  const draw = normals(3);
  const done = Array.from({ length: participants * periods }, () => ({
    calls: Math.round(40 + 10 * draw()),
    visits: Math.round(20 + 4 * draw()),
  }));
  const at = (participant: number, period: number) =>
    done[participant * periods + period] ?? { calls: 0, visits: 0 };
  const made = Object.entries({ ...usual, ...columns }).map(([id, make]) => [
    id,
    (participant: number, period: number) => {
      const { calls, visits } = at(participant, period);
      return make({ calls: 0.5 * calls, visits: 2 * visits }, participant, period) + noise * draw();
    },
  ]);
  return team(participants, periods, {
    calls: (participant, period) => at(participant, period).calls,
    visits: (participant, period) => at(participant, period).visits,
    ...Object.fromEntries(made),
  });
}

function aimOf(
  observations = history(),
  changed: Partial<IncentivePlanInput> = {},
  metrics = ['first', 'second'],
  lag = 0,
): EffortAim | null {
  const checked = resolved({ ...plan, ...changed });
  return effortAim({ plan: checked, panel: checkData({ observations }, checked).panel }, metrics, lag);
}

/** cos² between what an hour of each activity brings to the goal and to the pay. */
const along = (pay: readonly [number, number], value: readonly [number, number] = [1, 1]) =>
  (pay[0] * value[0] + pay[1] * value[1]) ** 2 / (Math.hypot(...pay) * Math.hypot(...value)) ** 2;

describe('what pay attains of what effort could bring', () => {
  const aim = aimOf();

  test('is the share along value of a weighted sum, an hour of each activity counted alike', () => {
    expect(aim?.share(measures)?.estimate).toBeCloseTo(along([0.84, 0.36]), 3);
    expect(aim?.share([paying('first', 1)])?.estimate).toBeCloseTo(along([1, 0.2]), 3);
    expect(aim?.share([paying('second', 0.5), paying('first', 0.5)])?.estimate).toBeCloseTo(1, 3);
  });

  test('comes with the share without each block of participants', () => {
    const { deletions = [], estimate = 0 } = aim?.share(measures) ?? {};
    expect(deletions).toHaveLength(20);
    for (const share of deletions) expect(share).toBeCloseTo(estimate, 2);
    expect(new Set(deletions).size).toBeGreaterThan(1);
  });

  test('counts pay per unit of the target', () => {
    const targets = [paying('first', 0.5, 50), paying('second', 0.5, 200)];
    // A unit is worth 1/100 on the first and 1/400 on the second.
    expect(aim?.share(targets)?.estimate).toBeCloseTo(along([4 + 0.2, 0.8 + 1]), 3);
  });

  test('counts less as better where it is', () => {
    const lost: Columns = { lost: ({ calls, visits }) => 90 - calls - 0.2 * visits };
    const turned = aimOf(history(lost), {}, ['lost', 'second']);
    expect(turned?.share([paying('lost', 0.8), paying('second', 0.2)])?.estimate).toBeCloseTo(
      along([0.84, 0.36]),
      3,
    );
  });

  test.each<[string, Aimed[]]>([
    ['without a measure', []],
    ['with a target that is not set', [paying('first', 0.5), paying('second', 0.5, null)]],
    ['with a measure that was not asked about', [paying('first', 0.5), paying('won', 0.5)]],
    ['with a measure that is none', [paying('first', 0.5), paying('nothing', 0.5)]],
    ['with no weight at all, which is no direction', [paying('first', 0), paying('second', 0)]],
  ])('cannot be told %s', (_, asked) => {
    expect(aim?.share(asked)).toBeNull();
  });
});

describe('the best weights', () => {
  test('attain the ceiling', () => {
    const { ceiling = 0, weights = [] } = aimOf()?.best(measures) ?? {};
    expect(ceiling).toBeCloseTo(1, 3);
    expect(weights[0]).toBeCloseTo(0.5, 2);
    expect(weights).toHaveLength(2);
    const one = aimOf()?.best([paying('first', 1)]);
    expect(one?.ceiling).toBeCloseTo(along([1, 0.2]), 3);
    expect(one?.weights).toEqual([1]);
  });

  test('are none with a target that is not set, or a measure of which only noise is seen', () => {
    expect(aimOf()?.best([paying('first', 0.5), paying('second', 0.5, null)])).toBeNull();
    const deaf = aimOf(
      history({ second: (_, participant, period) => ((participant * 7 + period * 5) % 11) ** 2 }),
    );
    expect(deaf?.best([paying('first', 1)])).not.toBeNull();
    expect(deaf?.best(measures)).toBeNull();
    expect(deaf?.share([paying('second', 1)])).toBeNull();
  });

  test('are none where every measure pulls away from value', () => {
    const away = aimOf(history({ won: ({ calls, visits }) => 5000 - 3 * calls - 3 * visits }));
    expect(away?.best(measures)).toBeNull();
  });
});

describe('several goals', () => {
  const both = { goals: ['won', 'kept'] };

  test('count alike, each in units of its average', () => {
    // Averages are about 1,000 and 10: without units, calls would be all of the value.
    const columns: Columns = {
      won: ({ calls }) => 1000 + 10 * (calls - 20),
      kept: ({ visits }) => 10 + 0.1 * (visits - 40),
    };
    expect(
      aimOf(history(columns, { noise: 0 }), both)?.share([paying('first', 0.5), paying('second', 0.5)])
        ?.estimate,
    ).toBeCloseTo(1, 2);
  });

  test('are no value to aim at where one has no average to count in, or no figures', () => {
    expect(aimOf(history({ kept: () => 0 }, { noise: 0 }), both)).toBeNull();
    expect(aimOf(history(), both)).toBeNull();
  });

  test('leave out what is missing when they are averaged', () => {
    const kept: Columns = { kept: ({ visits }) => 10 + 0.1 * (visits - 40) };
    const observations = history(kept).map((row, at) =>
      at === 3 ? { ...row, metrics: { ...row.metrics, kept: null } } : row,
    );
    expect(aimOf(observations, both)?.share(measures)?.estimate).toBeGreaterThan(0);
  });
});

describe('there is no aim', () => {
  test('without a history', () => {
    expect(effortAim({ plan: resolved(plan), panel: null }, ['first'], 0)).toBeNull();
  });

  test.each<[string, Partial<IncentivePlanInput>, string[]]>([
    ['where nobody declared a goal', { goals: undefined }, ['first']],
    ['where hours are told of one activity', { effort: { calls: 1 } }, ['first']],
    ['where nobody tells hours', { effort: undefined }, ['first']],
    ['where a goal is an activity', { goals: ['visits'] }, ['first']],
    ['where a goal has no figures', { goals: ['kept'] }, ['first']],
    ['where one of the metrics has no figures', {}, ['first', 'kept']],
  ])('%s', (_, changed, metrics) => {
    expect(aimOf(history(), changed, metrics)).toBeNull();
  });

  test('where people or periods are too few', () => {
    expect(aimOf(history({}, { participants: 5 }))).toBeNull();
    expect(aimOf(history({}, { periods: 2 }))).toBeNull();
  });

  test('where noise hides where value is', () => {
    expect(
      aimOf(history({ won: (_, participant, period) => ((participant * 7 + period * 5) % 11) ** 2 })),
    ).toBeNull();
  });
});

test('results some periods later are what is asked for', () => {
  const brought = history();
  const later = brought.map((row) => {
    const before = brought.find(
      ({ participant, period }) =>
        participant === row.participant && Number(period) === Number(row.period) - 2,
    );
    return { ...row, metrics: { ...row.metrics, won: before?.metrics.won ?? null } };
  });
  expect(aimOf(later, {}, ['first'], 2)?.share([paying('first', 1)])?.estimate).toBeCloseTo(
    along([1, 0.2]),
    2,
  );
  expect(aimOf(later, {}, ['first'], 0)).toBeNull();
});
