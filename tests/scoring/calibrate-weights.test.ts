import { describe, expect, test } from 'vitest';
import type { IndexDefinition } from '../../src/model/index-definition';
import { calibrateWeights } from '../../src/scoring/calibrate-weights';
import type { IndexScale } from '../../src/scoring/index-scale';
import references from '../golden/weights/calibration.json';
import { indexOf, problemsOf } from './support';
import { calibrationWorld, type World } from './worlds';

const one = (components: number) => indexOf({ components, maximum: 25 });

/** What is found in the only pillar of a world. */
function calibrated(world: World) {
  const { pillars } = calibrateWeights(one(world.weights.length), calibrationWorld(world));
  const found = pillars.p0;
  if (found === undefined) throw new Error('no pillar');
  return found;
}

describe('reference values', () => {
  test.each(references)('agrees with numpy and scipy: $name', (given) => {
    const metrics: Record<string, number[]> = { 'made-up/p0': given.points };
    for (const [k, column] of given.attained.entries()) metrics[`made-up/p0/a${k}`] = column;
    const { participant, period } = given;
    const found = calibrateWeights(one(given.components), { participant, period, metrics }).pillars.p0;
    expect(found?.reason).toBe(given.isBetter ? null : 'no-association');
    expect(found?.sum).toBeCloseTo(given.sum, 11);
    expect(found?.remainder).toBeCloseTo(given.remainder, 11);
    for (const kind of ['fitted', 'predicted', 'predictedByMean'] as const) {
      expect(found?.error?.[kind]).toBeCloseTo(given.error[kind], 10);
    }
    expect(Object.keys(found?.weights ?? {})).toHaveLength(given.weights.length);
    for (const [k, { value, low, high }] of Object.values(found?.weights ?? {}).entries()) {
      expect(value).toBeCloseTo(given.weights[k]!, 11);
      expect(low).toBeCloseTo(given.low[k]!, 10);
      expect(high).toBeCloseTo(given.high[k]!, 10);
    }
  });
});

describe('what cannot be told', () => {
  const world = { seed: 1, participants: 20, periods: 6, weights: [0.4, 0.3, 0.2, 0.1], noise: 0.5 };

  function changed(change: (metrics: Record<string, number[]>) => void) {
    const observations = calibrationWorld(world);
    change(observations.metrics);
    return calibrateWeights(one(4), observations).pillars.p0;
  }

  test('two components that are the same: what they weigh together', () => {
    const found = changed((metrics) => {
      metrics['made-up/p0/a3'] = metrics['made-up/p0/a0']!;
      metrics['made-up/p0'] = metrics['made-up/p0/a0']!.map(
        (a, i) => 25 * (0.5 * a + 0.3 * metrics['made-up/p0/a1']![i]! + 0.2 * metrics['made-up/p0/a2']![i]!),
      );
    });
    expect(found?.reason).toBeNull();
    expect(Object.keys(found?.weights ?? {})).toEqual(['a1', 'a2']);
    expect(found?.groups.map(({ components }) => components)).toEqual([['a0', 'a3']]);
    expect(found?.groups[0]?.weight?.value).toBeCloseTo(0.5, 10);
    expect(found?.weights?.a1?.value).toBeCloseTo(0.3, 10);
  });

  test('a component and its half: not even their sum', () => {
    const found = changed((metrics) => {
      metrics['made-up/p0/a3'] = metrics['made-up/p0/a0']!.map((a) => a / 2);
    });
    expect(found).toMatchObject({
      weights: null,
      reason: 'collinear',
      groups: [{ components: ['a0', 'a3'], weight: null }],
    });
  });

  test('a component without a column: a constant stands for it', () => {
    const found = changed((metrics) => {
      const hidden = metrics['made-up/p0/a3']!.map(() => 0.7);
      metrics['made-up/p0'] = hidden.map(
        (h, i) =>
          25 *
          (0.1 * h + [0.4, 0.3, 0.2].reduce((sum, w, k) => sum + w * metrics[`made-up/p0/a${k}`]![i]!, 0)),
      );
      delete metrics['made-up/p0/a3'];
    });
    expect(found?.leftOut).toEqual(['a3']);
    expect(found?.remainder).toBeCloseTo(0.07, 10);
    expect(found?.sum).toBeCloseTo(0.9, 10);
    expect(found?.weights?.a0?.value).toBeCloseTo(0.4 / 0.9, 10);
  });

  test('beside one, a component that never varies is left out too', () => {
    const found = changed((metrics) => {
      delete metrics['made-up/p0/a3'];
      metrics['made-up/p0/a2']!.fill(0.5);
    });
    expect(found?.leftOut).toEqual(['a2', 'a3']);
    expect(found?.reason).toBeNull();
  });

  test('a component that earns nothing is left out', () => {
    const found = changed((metrics) => metrics['made-up/p0/a2']!.fill(0));
    expect(found).toMatchObject({ leftOut: ['a2'], remainder: 0, reason: null });
  });

  test('no column of the pillar, and none of its components', () => {
    expect(changed((metrics) => delete metrics['made-up/p0'])).toMatchObject({
      reason: 'missing-pillar',
      observations: 120,
    });
    const found = changed((metrics) => {
      for (const k of [0, 1, 2, 3]) delete metrics[`made-up/p0/a${k}`];
    });
    expect(found).toMatchObject({
      weights: null,
      reason: 'missing-components',
      leftOut: ['a0', 'a1', 'a2', 'a3'],
    });
  });

  test('a pillar that never moves, whatever its components do', () => {
    expect(changed((metrics) => metrics['made-up/p0']!.fill(0))).toMatchObject({
      reason: 'no-association',
      sum: 0,
    });
    const constant = changed((metrics) => metrics['made-up/p0']!.fill(12));
    expect(constant).toMatchObject({ weights: null, reason: 'no-association' });
    const frozen = changed((metrics) => {
      for (const column of Object.values(metrics)) column.fill(0.3);
      metrics['made-up/p0']!.fill(7.1);
    });
    expect(frozen).toMatchObject({ weights: null, reason: 'no-association' });
    expect(constant?.error?.predictedByMean).toBeCloseTo(0, 12);
  });

  test('rows with something missing are left out', () => {
    const found = changed((metrics) => {
      for (const i of [0, 1, 2, 3, 4, 5, 6]) metrics['made-up/p0/a1']![i] = Number.NaN;
      metrics['made-up/p0']![119] = Number.NaN;
    });
    expect(found).toMatchObject({ participants: 19, observations: 112, reason: null });
  });

  test.each([
    ['too-few-participants', { participants: 5, periods: 20 }],
    ['too-few-observations', { participants: 6, periods: 1, weights: [0.2, 0.2, 0.2, 0.2, 0.2] }],
  ])('%s', (reason, shape) => {
    expect(calibrated({ ...world, ...shape })).toMatchObject({ weights: null, error: null, reason });
  });

  test('one component has all the weight', () => {
    const found = calibrated({ ...world, weights: [1] });
    expect(found.weights?.a0).toEqual({ value: 1, low: 1, high: 1 });
  });
});

describe('reading', () => {
  const world = { seed: 3, participants: 12, periods: 4, weights: [0.7, 0.3], noise: 0.2 };

  test('raw values on a scale are the attainments they stand for', () => {
    const observations = calibrationWorld(world);
    const raw = {
      ...observations,
      metrics: {
        ...observations.metrics,
        'made-up/p0/a0': observations.metrics['made-up/p0/a0']!.map((a) => 10 + 40 * a),
      },
    };
    const scale: IndexScale = {
      name: 'ours',
      note: 'agreed in May',
      components: { a0: { zero: 10, target: 50 } },
    };
    const found = calibrateWeights(one(2), raw, { scale });
    expect(found.scale).toEqual({ name: 'ours', note: 'agreed in May' });
    const plain = calibrateWeights(one(2), observations);
    expect(plain.scale).toBeNull();
    for (const id of ['a0', 'a1']) {
      const [own, other] = [plain, found].map(({ pillars }) => pillars.p0?.weights?.[id]);
      expect(other?.value).toBeCloseTo(own?.value ?? 0, 12);
      expect(other?.low).toBeCloseTo(own?.low ?? 0, 12);
    }
    expect(problemsOf(() => calibrateWeights(one(2), raw))?.code).toBe('invalid-data');
  });

  test('the order of rows and the names of participants do not matter', () => {
    const { participant, period, metrics } = calibrationWorld(world);
    const rows = participant.map((g, i) => ({
      participant: `p${10 + g}`,
      period: period[i]!,
      metrics: Object.fromEntries(Object.entries(metrics).map(([id, column]) => [id, column[i]!])),
    }));
    const found = calibrateWeights(one(2), { participant, period, metrics });
    expect(calibrateWeights(one(2), rows.reverse())).toEqual(found);
  });

  test('tells how far it is, and stops when told', () => {
    const index: IndexDefinition = indexOf({ components: 2, maximum: 25 }, { components: 1, maximum: 25 });
    const fractions: number[] = [];
    const onProgress = ({ fraction }: { fraction: number }): void => {
      fractions.push(fraction);
    };
    calibrateWeights(index, calibrationWorld(world), { onProgress });
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect(fractions[0]).toBe(0);
    expect(fractions.at(-1)).toBe(1);
    expect(fractions.length).toBeGreaterThan(12);
    const signal = { aborted: false };
    const stop = ({ fraction }: { fraction: number }): void => {
      signal.aborted = fraction > 0.2;
    };
    expect(
      problemsOf(() => calibrateWeights(index, calibrationWorld(world), { signal, onProgress: stop })),
    ).toEqual({
      code: 'aborted',
      issues: [],
    });
  });

  test('says of points beyond a pillar of one point that they are points, not attainments', () => {
    const index = indexOf({ components: 1, maximum: 1 });
    const observations = [{ participant: 1, period: 1, metrics: { 'made-up/p0': 2, 'made-up/p0/a0': 2 } }];
    const [points, attainment] = problemsOf(() => calibrateWeights(index, observations))?.issues ?? [];
    expect(points?.path).toEqual(['observations', 0, 'metrics', 'made-up/p0']);
    expect(points?.message).not.toContain('attainment');
    expect(attainment?.message).toContain('must be an attainment from 0 to 1');
  });

  test('rejects options it does not take', () => {
    const options = { weightRatio: 2, onProgress: 3, signal: true } as never;
    expect(problemsOf(() => calibrateWeights(one(2), calibrationWorld(world), options))?.issues).toEqual([
      { path: ['weightRatio'], message: 'is no option' },
      { path: ['onProgress'], message: 'must be a function' },
      { path: ['signal'], message: 'must be an AbortSignal or the like' },
    ]);
  });
});
