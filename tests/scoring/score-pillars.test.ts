import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkedInSsi } from '../../src/model/linkedin-ssi';
import { scorePillars } from '../../src/scoring/score-pillars';
import { indexOf, problemsOf } from './support';

const points = { 'professional-brand': 12.5, 'right-people': 5.25, insights: 2, relationships: 15.25 };

describe('scorePillars', () => {
  test('adds up the pillars', () => {
    expect(scorePillars(linkedInSsi, points)).toEqual({ total: 35, maximum: 100, pillars: points });
  });

  test.each([
    [0, 0],
    [25, 100],
  ])('at %i points each is %i in total', (each, total) => {
    const all = Object.fromEntries(linkedInSsi.pillars.map(({ id }) => [id, each]));
    expect(scorePillars(linkedInSsi, all).total).toBe(total);
  });

  test('lists pillars in the index’s order whatever the order given', () => {
    const reversed = Object.fromEntries(Object.entries(points).reverse());
    expect(JSON.stringify(scorePillars(linkedInSsi, reversed))).toBe(
      JSON.stringify(scorePillars(linkedInSsi, points)),
    );
  });

  test('never exceeds the maximum of an index whose pillars are full', () => {
    const maxima = fc.array(fc.double({ min: 0.1, max: 1000, noNaN: true }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(maxima, (all) => {
        const index = indexOf(...all.map((maximum) => ({ components: 1, maximum })));
        const full = Object.fromEntries(all.map((maximum, at) => [`p${at}`, maximum]));
        expect(scorePillars(index, full).total).toBe(index.maximum);
      }),
      { seed: 1 },
    );
  });

  test('reports every problem at once', () => {
    const given = {
      'professional-brand': 25.01,
      'right-people': Number.NaN,
      insight: 2,
      relationships: -1,
      absent: undefined,
    };
    expect(problemsOf(() => scorePillars(linkedInSsi, given as never))).toEqual({
      code: 'invalid-data',
      issues: [
        { path: ['professional-brand'], message: 'must be a number from 0 to 25' },
        { path: ['right-people'], message: 'must be a number from 0 to 25' },
        { path: ['insights'], message: 'is missing' },
        { path: ['relationships'], message: 'must be a number from 0 to 25' },
        {
          path: [],
          message: 'has a key, number 3, that is no pillar of the index; did you mean "insights"?',
        },
      ],
    });
  });

  test('does not repeat a key that may be a name', () => {
    const call = () => scorePillars(linkedInSsi, { ...points, 'Martin Dupont': 3 } as never);
    expect(problemsOf(call)?.issues).toEqual([
      { path: [], message: 'has a key, number 5, that is no pillar of the index' },
    ]);
    expect(call).not.toThrow(/Martin/);
  });

  test.each([
    ['text', { ...points, insights: '2' }],
    ['infinity', { ...points, insights: Number.POSITIVE_INFINITY }],
  ])('refuses %s', (_, given) => {
    expect(problemsOf(() => scorePillars(linkedInSsi, given as never))?.issues).toEqual([
      { path: ['insights'], message: 'must be a number from 0 to 25' },
    ]);
  });

  test('refuses what is no object, and reads own properties only', () => {
    expect(problemsOf(() => scorePillars(linkedInSsi, null as never))?.issues).toEqual([
      { path: [], message: 'must be an object of numbers by pillar' },
    ]);
    expect(problemsOf(() => scorePillars(linkedInSsi, Object.create(points)))?.issues).toHaveLength(4);
  });
});
