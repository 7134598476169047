import { describe, expect, test } from 'vitest';
import { ruleIds } from '../../src/critique/rule-ids';
import { incentivePlanSchema } from '../../src/schema';
import { cases } from './cases';

const facets = ['captures', 'nature', 'producedBy', 'automatable', 'licence'];

describe.each(cases)('$id', ({ name, sources, plan, facets: reasons, expected, paid, happened }) => {
  test('is a plan that can be audited', () => {
    expect(incentivePlanSchema.safeParse(plan).error).toBeUndefined();
    expect(plan.name).toBe(name);
  });

  test('argues every facet of its metrics', () => {
    const own = (plan.metrics ?? []).map(({ id }) => id);
    expect(Object.keys(reasons)).toEqual(own);
    for (const id of own) {
      expect(Object.keys(reasons[id] ?? {})).toEqual(facets);
      expect(Object.values(reasons[id] ?? {}).filter((reason) => reason.length < 8)).toEqual([]);
    }
  });

  test('says what was paid, what happened, and who says so', () => {
    expect([paid, happened].filter((text) => text.length < 40)).toEqual([]);
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.filter(({ authors, year, title }) => !(authors && year > 1900 && title))).toEqual([]);
  });

  test('names rules that exist', () => {
    const known: readonly string[] = ruleIds;
    expect(expected.rules.filter((rule) => !known.includes(rule))).toEqual([]);
  });
});
