import { describe, expect, test } from 'vitest';
import { linkedInSsi } from '../../src/model/linkedin-ssi';
import { componentInfluence } from '../../src/scoring/component-influence';
import { createGenerator } from '../../src/stats/descriptive/random';
import references from '../golden/weights/influence.json';
import { indexOf, problemsOf } from './support';

const pillarIds = linkedInSsi.pillars.map(({ id }) => `linkedin-ssi/${id}`);

function uniform(seed: number, count: number, from: number, to: number): number[] {
  const next = createGenerator(seed);
  return Array.from({ length: count }, () => from + (to - from) * next());
}

const once = (count: number) => ({
  participant: Array.from({ length: count }, (_, g) => g),
  period: Array.from({ length: count }, () => '2026'),
});

describe('componentInfluence', () => {
  test.each(references.map((reference, at) => [at + 1, reference] as const))(
    'agrees with numpy, team %i',
    (_, given) => {
      const { participant, period, pillars } = given;
      const metrics = Object.fromEntries(pillars.map((column, p) => [pillarIds[p], column]));
      const { influences, reason } = componentInfluence(linkedInSsi, {
        participant,
        period,
        metrics,
      }).pillars;
      expect(reason).toBeNull();
      for (const [p, { nominal, effective }] of Object.values(influences ?? {}).entries()) {
        expect(nominal).toEqual({ value: 0.25, low: 0.25, high: 0.25 });
        expect(effective.value).toBeCloseTo(given.value[p]!, 12);
        expect(effective.low).toBeCloseTo(given.low[p]!, 11);
        expect(effective.high).toBeCloseTo(given.high[p]!, 11);
      }
    },
  );

  test('holds influences that sum to 1, inside their intervals', () => {
    const index = indexOf({ components: 3, maximum: 30 }, { components: 2, maximum: 10 });
    const metrics = {
      'made-up': uniform(1, 40, 0, 40),
      'made-up/p0/a0': uniform(2, 40, 0, 1000),
      'made-up/p0/a2': uniform(3, 40, 0, 1),
      'made-up/p1/b0': uniform(4, 40, -5, 5),
    };
    const { components, pillars, unobserved } = componentInfluence(index, { ...once(40), metrics });
    expect(pillars).toEqual({
      influences: null,
      participants: 0,
      observations: 0,
      reason: 'missing-columns',
    });
    expect(unobserved).toEqual(['a1', 'b1']);
    const all = Object.entries(components.influences ?? {});
    expect(all.map(([id]) => id)).toEqual(['a0', 'a2', 'b0']);
    for (const kind of ['nominal', 'effective'] as const) {
      expect(all.reduce((sum, [, one]) => sum + one[kind].value, 0)).toBeCloseTo(1, 12);
      for (const [, one] of all) {
        expect(one[kind].low).toBeLessThanOrEqual(one[kind].value);
        expect(one[kind].high).toBeGreaterThanOrEqual(one[kind].value);
      }
    }
    expect(components.influences?.a0?.nominal.value).toBeCloseTo(0.375, 12);
    expect(components.influences?.a0?.nominal.low).toBeCloseTo(0.75 * 0.2, 12);
    expect(components.influences?.b0?.nominal).toEqual({ value: 0.25, low: 0.25, high: 0.25 });
  });

  test('a pillar that never varies moves nothing', () => {
    const metrics = Object.fromEntries(
      pillarIds.map((id, p) => [id, p === 0 ? Array.from({ length: 30 }, () => 12) : uniform(p, 30, 0, 25)]),
    );
    const { influences } = componentInfluence(linkedInSsi, { ...once(30), metrics }).pillars;
    expect(influences?.['professional-brand']?.effective).toEqual({ value: 0, low: 0, high: 0 });
  });

  test('is not sure of anything that hangs on one participant', () => {
    const metrics = Object.fromEntries(
      pillarIds.map((id, p) => [id, Array.from({ length: 12 }, (_, g) => (g === 0 ? 20 - p : 10))]),
    );
    const { influences } = componentInfluence(linkedInSsi, { ...once(12), metrics }).pillars;
    expect(influences?.insights?.effective).toMatchObject({ low: 0, high: 1 });
  });

  test('answers from ten participants on, and without options', () => {
    const metrics = Object.fromEntries(pillarIds.map((id, p) => [id, uniform(p, 10, 0, 25)]));
    const { pillars, components, unobserved } = componentInfluence(
      linkedInSsi,
      { ...once(10), metrics },
      null,
    );
    expect(pillars).toMatchObject({ participants: 10, observations: 10, reason: null });
    expect(Object.keys(pillars.influences ?? {})).toHaveLength(4);
    expect(components).toEqual({
      influences: null,
      participants: 0,
      observations: 0,
      reason: 'missing-columns',
    });
    expect(unobserved).toHaveLength(27);
  });

  test('components share the weight of the pillars that are observed', () => {
    const index = indexOf({ components: 2, maximum: 10 }, { components: 2, maximum: 30 });
    const { influences } = componentInfluence(index, {
      ...once(12),
      metrics: {
        'made-up': uniform(1, 12, 0, 40),
        'made-up/p0/a0': uniform(2, 12, 0, 1),
        'made-up/p0/a1': uniform(3, 12, 0, 1),
      },
    }).components;
    expect(Object.keys(influences ?? {})).toEqual(['a0', 'a1']);
    for (const id of ['a0', 'a1']) expect(influences?.[id]?.nominal.value).toBe(0.5);
  });

  test('a component of large numbers moves no more than one of small', () => {
    const index = indexOf({ components: 2, maximum: 10 });
    const [a, b] = [uniform(5, 30, 0, 1), uniform(6, 30, 0, 1)];
    const total = a.map((value, i) => 5 * value + 5 * b[i]!);
    const of = (unit: number) =>
      componentInfluence(index, {
        ...once(30),
        metrics: { 'made-up': total, 'made-up/p0/a0': a.map((value) => unit * value), 'made-up/p0/a1': b },
      }).components.influences;
    expect(of(1e6)?.a0?.effective.value).toBeCloseTo(of(1)?.a0?.effective.value ?? 0, 12);
  });

  test('one vote a participant: rows count by their mean', () => {
    const pillars = pillarIds.map((_, p) => uniform(10 + p, 20, 5, 20));
    const plain = componentInfluence(linkedInSsi, {
      ...once(20),
      metrics: Object.fromEntries(pillarIds.map((id, p) => [id, pillars[p]!])),
    });
    const twice = componentInfluence(
      linkedInSsi,
      pillars[0]!.flatMap((_, g) =>
        (g < 5 ? [-1, 1] : [0]).map((shift, t) => ({
          participant: g,
          period: `2026-0${t + 1}`,
          metrics: Object.fromEntries(pillarIds.map((id, p) => [id, pillars[p]![g]! + shift])),
        })),
      ),
    );
    expect(twice.pillars).toMatchObject({ participants: 20, observations: 25 });
    for (const id of Object.keys(plain.pillars.influences ?? {})) {
      const [one, other] = [plain, twice].map(
        ({ pillars }) => pillars.influences?.[id]?.effective.value ?? 0,
      );
      expect(other).toBeCloseTo(one!, 12);
    }
  });

  test.each([
    ['too-few-participants', 9, 0],
    ['no-variance', 12, 5],
  ])('says %s', (reason, count, level) => {
    const metrics = Object.fromEntries(
      pillarIds.map((id, p) => [
        id,
        level === 0 ? uniform(p, count, 0, 25) : Array.from({ length: count }, () => level),
      ]),
    );
    expect(componentInfluence(linkedInSsi, { ...once(count), metrics }).pillars).toMatchObject({
      influences: null,
      participants: count,
      reason,
    });
  });

  test('rejects options and data', () => {
    const index = indexOf({ components: 1, maximum: 10 });
    expect(
      problemsOf(() => componentInfluence(index, [], { confidence: 2, seed: 1 } as never))?.issues,
    ).toEqual([
      { path: ['confidence'], message: 'must be a number from 0.5 to 0.9999' },
      { path: ['seed'], message: 'is no option' },
    ]);
    expect(problemsOf(() => componentInfluence(index, []))?.code).toBe('invalid-data');
  });
});
