import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../src/model/catalogue';
import { nearest, suggestions } from '../../src/model/nearest';

const keys = ['metric', 'weight', 'target', 'threshold', 'payout', 'cap', 'level'];
const metrics = [...createCatalogue().keys()];

describe('nearest', () => {
  test.each([
    ['wieght', keys, 'weight'],
    ['weigth', keys, 'weight'],
    ['Weight', keys, 'weight'],
    ['treshold', keys, 'threshold'],
    ['payouts', keys, 'payout'],
    ['gap', keys, 'cap'],
    ['sales_cycle_month', ['startDate', 'salesCycleMonths'], 'salesCycleMonths'],
    ['TARGET INCENTIVE', ['targetIncentive'], 'targetIncentive'],
    ['revenu', metrics, 'revenue'],
    ['linkedin_ssi', metrics, 'linkedin-ssi'],
    ['ssi', metrics, 'linkedin-ssi'],
    ['followers', metrics, 'linkedin-ssi/professional-brand/followers'],
    ['linkedin-ssi/insight', metrics, 'linkedin-ssi/insights'],
  ])('takes %s for a known name', (name, known, expected) => {
    expect(nearest(name, known)).toBe(expected);
  });

  test.each([
    ['profit', metrics],
    ['rate', metrics],
    ['xy', ['ab']],
    ['a', ['b']],
    ['', ['a-', 'revenue']],
    ['__proto__', keys],
    ['x'.repeat(10_000), metrics],
  ])('takes %.20s for nothing known', (name, known) => {
    expect(nearest(name, known)).toBeNull();
  });

  test('of equally close names takes the first', () => {
    expect(nearest('cat', ['bat', 'cap'])).toBe('bat');
  });

  test('counts a swap as one slip, as in Damerau’s definition', () => {
    expect(nearest('abcd', ['abdc'])).toBe('abdc');
    expect(nearest('abcd', ['badc'])).toBeNull();
  });

  test('finds any known name after one slip', () => {
    const slip = fc.record({
      name: fc.constantFrom(...keys.filter((key) => key.length > 3)),
      at: fc.nat({ max: 3 }),
    });
    fc.assert(
      fc.property(slip, ({ name, at }) => {
        expect(nearest(name.slice(0, at) + name.slice(at + 1), keys)).toBe(name);
      }),
      { seed: 1 },
    );
  });

  test('of one check looks for the first 20 names', () => {
    const suggest = suggestions();
    const found = Array.from({ length: 21 }, () => suggest('wieght', keys));
    expect(found).toEqual([...Array(20).fill('weight'), null]);
  });
});
