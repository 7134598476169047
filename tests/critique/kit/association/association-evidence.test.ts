import { describe, expect, test } from 'vitest';
import type { EvaluationOptions } from '../../../../src/model/options';
import type { Observation } from '../../../../src/model/plan-data';
import type { Estimate } from '../../../../src/model/report';
import { associatedTeam, findingOf, normals, ssiPlan, team } from '../../support';

const plan = { ...ssiPlan, period: 'month' as const, goals: ['revenue'] };

const findingOn = (observations: Observation[], options: EvaluationOptions = {}) =>
  findingOf('outcome-divergence/validity', plan, { observations }, options);

function evidenceOf(observations: Observation[], options: EvaluationOptions = {}): Map<string, Estimate> {
  return new Map(findingOn(observations, options).evidence.map((one) => [one.name, one]));
}

const once = ['x', 'y', 'z'].map((participant) => ({
  participant,
  period: 1,
  metrics: { 'linkedin-ssi': 40, revenue: 90_000 },
}));

describe('the figures behind an association', () => {
  const figures = evidenceOf([...associatedTeam(12, 12, 0.5, 4), ...once]);

  test('are within participants at once, delayed and averaged, of a movement’s worth, between them, and naive', () => {
    expect([...figures.keys()]).toEqual([
      'within-participants',
      'within-participants-delayed-1',
      'within-participants-delayed-2',
      'within-participants-delayed-3',
      'within-participants-averaged',
      'worth-per-within-sd',
      'between-participants',
      'between-participants-ranks',
      'row-correlation',
    ]);
    for (const { about } of figures.values()) expect(about).toEqual(['linkedin-ssi', 'revenue']);
  });

  test('say of whom they are: who was seen once is in the naive figure and in means, not in differences', () => {
    const n = (name: string) => figures.get(name)?.n;
    expect(n('within-participants')).toEqual({ participants: 12, periods: 12, observations: 144 });
    expect(n('within-participants-delayed-1')).toEqual({ participants: 12, periods: 11, observations: 132 });
    expect(n('worth-per-within-sd')).toEqual({ participants: 12, periods: 12, observations: 144 });
    expect(n('between-participants')).toEqual({ participants: 15, periods: 12, observations: 147 });
    expect(n('row-correlation')).toEqual({ participants: 15, periods: 12, observations: 147 });
  });

  test('have their units, tests and methods', () => {
    const told = [...figures.values()].map(({ name, unit, interval, test: tested }) => [
      name.replace('-participants', ''),
      unit,
      interval?.method,
      tested?.method,
    ]);
    const jackknife = 'delete-one-participant jackknife on Fisher’s z';
    expect(told).toEqual([
      ['within', 'correlation', jackknife, 'sign flips of participants’ cross-products'],
      ['within-delayed-1', 'correlation', jackknife, undefined],
      ['within-delayed-2', 'correlation', jackknife, undefined],
      ['within-delayed-3', 'correlation', jackknife, undefined],
      ['within-averaged', 'correlation', jackknife, undefined],
      ['worth-per-within-sd', 'ratio', undefined, undefined],
      ['between', 'correlation', 'Fisher’s z on participants’ means', 'permutation of participants'],
      ['between-ranks', 'correlation', undefined, undefined],
      ['row-correlation', 'correlation', 'Fisher’s z as if rows were independent; they are not', undefined],
    ]);
  });

  test('have intervals at the confidence that is asked for', () => {
    const at = evidenceOf(associatedTeam(12, 12, 0.5, 4), { confidence: 0.8 });
    for (const name of ['within-participants', 'between-participants', 'row-correlation'])
      expect(at.get(name)?.interval?.level).toBe(0.8);
  });

  test('are none between fewer than eight participants', () => {
    const [seven, eight] = [7, 8].map((people) => evidenceOf(associatedTeam(people, 12, 0.5, 4)));
    expect(seven?.has('between-participants')).toBe(false);
    expect(eight?.has('between-participants')).toBe(true);
  });

  test.each([
    [{}, 'default', 0.3],
    [{ minimumValidity: 0.25 }, 'caller', 0.25],
    [{ minimumValidity: 0.3 }, 'default', 0.3],
  ] as const)('are held against a limit, and say whose: %j', (options, origin, value) => {
    expect(evidenceOf(associatedTeam(12, 12, 0.5, 4), options).get('within-participants')?.threshold).toEqual(
      {
        value,
        origin,
      },
    );
  });
});

describe('signs within a person and between people', () => {
  /** Within, revenue goes by `within` times the score’s movement; between, by `between` times its mean. */
  const both = (within: number, between: number, spread = 4): Observation[] => {
    const draw = normals(2);
    const moves = Array.from({ length: 20 * 12 }, () => draw());
    return team(20, 12, {
      'linkedin-ssi': (p, t) => 30 + spread * (p % 5) + 3 * (moves[p * 12 + t] ?? 0),
      revenue: (p, t) =>
        1000 + 50 * between * (p % 5) + 20 * within * (moves[p * 12 + t] ?? 0) + ((p * 7 + t * 5) % 13),
    });
  };

  test.each([
    [1, -1, 1],
    [-1, 1, 1],
    [1, 1, 0],
    [-1, -1, 0],
  ])('within %d and between %d: told as a contradiction, %d', (within, between, isTold) => {
    const { message } = findingOn(both(within, between));
    expect(Number(message.values.simpson)).toBe(isTold);
  });

  test('are no contradiction where chance may do it', () => {
    const shuffled = both(1, 0).map((row, at) => ({
      ...row,
      metrics: {
        ...row.metrics,
        revenue: (row.metrics.revenue ?? 0) - (Math.floor(at / 12) % 2 === 0 ? 1 : 0),
      },
    }));
    expect(Number(findingOn(shuffled).message.values.simpson)).toBe(0);
  });
});
