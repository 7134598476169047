import { describe, expect, it } from 'vitest';
import {
  calibrateWeights,
  comparePlans,
  type EvaluationOptions,
  evaluateIncentivePlan,
  evaluateOutcomeDivergence,
  linkedInSsi,
  proposePlan,
} from '../../src/index';
import { deepFreeze } from '../../src/model/deep-freeze';
import type { IncentivePlanInput } from '../../src/model/plan';
import type { Observation } from '../../src/model/plan-data';
import { createGenerator } from '../../src/stats/descriptive/random';

/* An audit that is stopped says so and nothing else; what a caller does meanwhile changes nothing in it. */

const plan: IncentivePlanInput = deepFreeze({
  name: 'Score and leads',
  period: 'month',
  goals: ['revenue'],
  measures: [
    { metric: 'linkedin-ssi', weight: 0.6, target: 60 },
    { metric: 'leads', weight: 0.4, target: 10 },
  ],
});
const revised: IncentivePlanInput = deepFreeze({
  ...plan,
  measures: [
    { metric: 'linkedin-ssi', weight: 0.3, target: 60 },
    { metric: 'revenue', weight: 0.7, target: 1000 },
  ],
});

/** More than ten people: their tests are sampled. */
const draw = createGenerator(4);
const observations: Observation[] = deepFreeze(
  Array.from({ length: 12 * 6 }, (_, row) => ({
    participant: row % 12,
    period: `2025-0${1 + Math.floor(row / 12)}`,
    metrics: {
      'linkedin-ssi': Math.round(40 + 40 * draw()),
      leads: Math.round(20 * draw()),
      revenue: Math.round(2000 * draw()),
    },
  })),
);
const scores: Observation[] = deepFreeze(
  Array.from({ length: 12 * 6 }, (_, row) => {
    const cells = linkedInSsi.pillars.flatMap((pillar) => {
      const inputs = pillar.components.map(({ id }) => [`linkedin-ssi/${pillar.id}/${id}`, draw()] as const);
      const points = inputs.reduce((sum, [, value]) => sum + (25 * value) / inputs.length, 0);
      return [...inputs, [`linkedin-ssi/${pillar.id}`, points] as const];
    });
    return {
      participant: row % 12,
      period: `2025-0${1 + Math.floor(row / 12)}`,
      metrics: Object.fromEntries(cells),
    };
  }),
);

type Calls = Pick<EvaluationOptions, 'signal'> & { onProgress?: (() => void) | undefined };
const few = { resamples: 4 };
const works: Record<string, (calls: Calls) => unknown> = {
  evaluateIncentivePlan: (calls) => evaluateIncentivePlan(plan, { observations }, { ...few, ...calls }),
  'evaluateIncentivePlan, its last rule a sampled one': (calls) =>
    evaluateIncentivePlan(
      plan,
      { observations },
      { ...few, ...calls, rules: { only: ['outcome-divergence/validity'] } },
    ),
  evaluateOutcomeDivergence: (calls) =>
    evaluateOutcomeDivergence(plan, { observations }, { ...few, ...calls }),
  proposePlan: (calls) => proposePlan(plan, { observations }, { ...few, ...calls }),
  comparePlans: (calls) => comparePlans(plan, revised, { observations }, { ...few, ...calls }),
  calibrateWeights: (calls) => calibrateWeights(linkedInSsi, scores, calls),
};

/** Aborted from the poll after so many on. */
function abortedAfter(polls: number): { signal: { readonly aborted: boolean }; polled: () => number } {
  let polled = 0;
  const signal = {
    get aborted() {
      return polled++ >= polls;
    },
  };
  return { signal, polled: () => polled };
}

const inner = Object.entries(works).filter(([name]) =>
  ['evaluateIncentivePlan', 'comparePlans'].includes(name),
);

describe.each(Object.entries(works))('%s', (_, work) => {
  it('stops at whichever poll the signal turns, with no half result', () => {
    const all = abortedAfter(Number.POSITIVE_INFINITY);
    const whole = JSON.stringify(work({ signal: all.signal }));
    expect(all.polled()).toBeGreaterThan(4);
    const went: number[] = [];
    for (let polls = 0; polls < all.polled(); polls++) {
      try {
        work({ signal: abortedAfter(polls).signal });
        went.push(polls);
      } catch (error) {
        expect(error).toMatchObject({ name: 'IncentiveAuditError', code: 'aborted', issues: [] });
      }
    }
    expect(went).toEqual([]);
    expect(JSON.stringify(work({}))).toBe(whole);
  });

  it('passes on what onProgress throws, and begins anew the next time', () => {
    const whole = JSON.stringify(work({}));
    const mine = new RangeError('the page is gone');
    let told = 0;
    work({ onProgress: () => void told++ });
    for (const last of [1, Math.ceil(told / 2), told]) {
      let calls = 0;
      const onProgress = () => {
        if (++calls === last) throw mine;
      };
      let caught: unknown;
      try {
        work({ onProgress });
      } catch (error) {
        caught = error;
      }
      expect(caught).toBe(mine);
      expect(calls).toBe(last);
    }
    expect(JSON.stringify(work({}))).toBe(whole);
  });

  it('passes on that a class given as onProgress cannot be called', () => {
    class Bar {}
    expect(() => work({ onProgress: Bar as never })).toThrow(TypeError);
  });

  it.each(inner)('is not disturbed by %s within it, nor disturbs it', (_, other) => {
    const [alone, innerAlone] = [JSON.stringify(work({})), JSON.stringify(other({}))];
    const within: string[] = [];
    let calls = 0;
    const onProgress = () => {
      if (++calls % 5 === 1) within.push(JSON.stringify(other({})));
    };
    expect(JSON.stringify(work({ onProgress }))).toBe(alone);
    expect(new Set(within)).toEqual(new Set([innerAlone]));
  });
});
