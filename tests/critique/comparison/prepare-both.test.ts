import { describe, expect, test } from 'vitest';
import { prepareBoth } from '../../../src/critique/comparison/prepare-both';
import type { IncentivePlanInput } from '../../../src/model/plan';
import type { Observation } from '../../../src/model/plan-data';
import { issuesOf } from '../../issues-of';
import { revenuePlan, ssiPlan, team } from '../support';

const row = (participant: string, metrics: Observation['metrics']): Observation => ({
  participant,
  period: '2026-Q1',
  metrics,
});

const told = (before: IncentivePlanInput, after: IncentivePlanInput, data?: unknown, options?: unknown) =>
  issuesOf(() => prepareBoth(before, after, data as never, options as never)).map(({ path, message }) => [
    path.join('/'),
    message,
  ]);

describe('two audits over the same data', () => {
  test('are of either plan, in their order, by every rule', () => {
    const observations = team(8, 3, { revenue: (p, t) => p + t });
    const [before, after] = prepareBoth(ssiPlan, revenuePlan, { observations }, { confidence: 0.9 });
    expect([before.plan.name, after.plan.name]).toEqual(['Social selling', 'Revenue']);
    expect([before.options.confidence, after.options.confidence]).toEqual([0.9, 0.9]);
    expect(before.rules).toEqual(after.rules);
    expect([before.panel?.rows, after.panel?.rows]).toEqual([24, 24]);
  });

  test('say of which plan a problem is, and all of both', () => {
    const wrong = { ...ssiPlan, period: 'fortnight' as never };
    const nothing = { ...revenuePlan, measures: [] };
    expect(told(wrong, nothing).map(([path]) => path)).toEqual(['before/period', 'after/measures']);
    expect(told(ssiPlan, nothing).map(([path]) => path)).toEqual(['after/measures']);
    expect(told(wrong, revenuePlan).map(([path]) => path)).toEqual(['before/period']);
  });

  test('say the problems of a plan before those of data', () => {
    const wrong = { ...ssiPlan, period: 'fortnight' as never };
    expect(told(wrong, revenuePlan, { observations: 5 }).map(([path]) => path)).toEqual(['before/period']);
    expect(told(ssiPlan, wrong, { observations: 5 }).map(([path]) => path)).toEqual(['after/period']);
  });

  test('say once what is wrong for both', () => {
    const observations = [row('a', { revenue: 3 }), row('b', { revenue: 'much' as never })];
    const [issue, ...others] = told(ssiPlan, revenuePlan, { observations });
    expect(others).toEqual([]);
    expect(issue?.[0]).toBe('observations/1/metrics/revenue');
    expect(issue?.[1]).not.toContain('of the plan');
  });

  test('are refused where the data are others the second time', () => {
    let read = 0;
    const observations = [row('a', { revenue: 1 }), row('b', { revenue: 2 })];
    const data = {
      get observations() {
        return read++ === 0 ? observations : observations.slice(1);
      },
    };
    expect(told(ssiPlan, revenuePlan, data)).toEqual([['observations', 'changed while they were read']]);
  });
});
