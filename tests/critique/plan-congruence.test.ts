import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planCongruence } from '../../src/critique/plan-congruence';
import type { CongruenceInput } from '../../src/model/congruence';
import type { IncentivePlanInput } from '../../src/model/plan';
import { errorOf } from '../issues-of';

const metrics = ['linkedin-ssi', 'leads', 'conversions'] as const;

/** A plan on the first metrics, all with the same weight. */
function planOn(count: number, changed: Partial<IncentivePlanInput> = {}): IncentivePlanInput {
  return {
    name: 'Plan',
    period: 'quarter',
    measures: metrics
      .slice(0, count)
      .map((metric, at) => ({ metric, weight: 1 / count, target: [80, 20, 5][at] ?? 1 })),
    ...changed,
  };
}

const figure = fc.integer({ min: -500, max: 500 }).map((hundredths) => hundredths / 100);
const perActivity = (count: number, figures: fc.Arbitrary<number>) =>
  fc
    .array(figures, { minLength: count, maxLength: count })
    .map((list) => Object.fromEntries(list.map((value, k) => [`activity ${k}`, value])));

const situation = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 3 }))
  .chain(([activities, count]) =>
    fc.record({
      plan: fc.constant(planOn(count)),
      given: fc.record({
        value: perActivity(activities, figure),
        effort: perActivity(
          activities,
          fc.integer({ min: 1, max: 400 }).map((h) => h / 100),
        ),
        measures: fc
          .array(perActivity(activities, figure), { minLength: count, maxLength: count })
          .map((list) => Object.fromEntries(list.map((added, at) => [metrics[at] as string, added]))),
      }),
    }),
  );

/** What an hour of each activity adds, and what a measure's share of it is worth in attainment. */
function vectorsOf({ measures }: IncentivePlanInput, given: CongruenceInput) {
  const activities = Object.keys(given.value);
  const anHour = (amounts: Record<string, number>) =>
    activities.map((activity) => (amounts[activity] ?? 0) / (given.effort?.[activity] ?? 1));
  return {
    value: anHour(given.value),
    paid: measures.map(({ metric, target }) =>
      anHour(given.measures[metric] ?? {}).map((amount) => amount / Number(target ?? 1)),
    ),
  };
}

const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, x, k) => sum + x * (b[k] ?? 0), 0);

/** The non-negative ridge optimum by trying every set of positive weights and solving its equations. */
function bestWeights(value: number[], paid: number[][], ridge: number): number[] {
  const lambda = (ridge * paid.reduce((sum, g) => sum + dot(g, g), 0)) / paid.length;
  const loss = (weights: number[]) => {
    const left = value.map(
      (f, k) => f - paid.reduce((sum, g, j) => sum + (weights[j] ?? 0) * (g[k] ?? 0), 0),
    );
    return dot(left, left) + lambda * dot(weights, weights);
  };
  let best = paid.map(() => 0);
  for (let set = 1; set < 2 ** paid.length; set++) {
    const members = paid.map((_, j) => j).filter((j) => set & (1 << j));
    const solved = solve(
      members.map((i) => members.map((j) => dot(paid[i] ?? [], paid[j] ?? []) + (i === j ? lambda : 0))),
      members.map((i) => dot(paid[i] ?? [], value)),
    );
    if (!solved.every((weight) => weight > 0)) continue;
    const weights = paid.map((_, j) => solved[members.indexOf(j)] ?? 0);
    if (loss(weights) < loss(best)) best = weights;
  }
  return best;
}

/** Gauss and Jordan's elimination with pivoting. */
function solve(matrix: number[][], right: number[]): number[] {
  const size = matrix.length;
  const rows = matrix.map((row, i) => [...row, right[i] ?? 0]);
  for (let i = 0; i < size; i++) {
    const pivot = rows.slice(i).reduce((best, row) => (Math.abs(row[i]!) > Math.abs(best[i]!) ? row : best));
    rows.splice(rows.indexOf(pivot), 1);
    rows.splice(i, 0, pivot);
    for (const row of rows) {
      if (row === pivot) continue;
      const share = row[i]! / pivot[i]!;
      for (let j = i; j <= size; j++) row[j]! -= share * pivot[j]!;
    }
  }
  return rows.map((row, i) => row[size]! / row[i]!);
}

const hours: CongruenceInput = {
  effort: { invitations: 1, customers: 1 },
  value: { invitations: 10, customers: 200 },
  measures: { 'linkedin-ssi': { invitations: 2, customers: 0.5 } },
};

describe('planCongruence', () => {
  it('gives the cosine of an hour of each, and its square', () => {
    const pull = planCongruence(planOn(1, { targetIncentive: 4000 }), hours);
    const cosine = (10 * 2 + 200 * 0.5) / Math.hypot(10, 200) / Math.hypot(2, 0.5);
    expect(pull.cosine).toBeCloseTo(cosine, 11);
    expect(pull.attainableShare).toBeCloseTo(cosine ** 2, 11);
    expect(pull.weights).toEqual({ 'linkedin-ssi': 1 });
    // 2 of 80 points, of 4000: an hour of invitations pays 100.
    expect(pull.activities).toEqual([
      { activity: 'invitations', hours: 1, value: 10, pay: 100 },
      { activity: 'customers', hours: 1, value: 200, pay: 25 },
    ]);
    expect(pull.summary.id).toBe('congruence/measure-else');
    expect(pull.assumptions.map(({ id }) => id)).toEqual([
      'congruence/convex-effort',
      'congruence/proportional-pay',
    ]);
  });

  it('attains cos²θ with one measure, which is also the ceiling', () => {
    fc.assert(
      fc.property(situation, ({ plan, given }) => {
        const { measures } = plan;
        const alone = {
          ...plan,
          measures: measures.slice(0, 1).map((measure) => ({ ...measure, weight: 1 })),
        };
        const added = { ...given, measures: { [metrics[0]]: given.measures[metrics[0]] ?? {} } };
        const { cosine, attainableShare, ceiling } = planCongruence(alone, added);
        expect(attainableShare).toBeCloseTo(Math.max(0, cosine ?? 0) ** 2, 10);
        expect(ceiling).toBeCloseTo(attainableShare, 10);
      }),
      { seed: 12, numRuns: 200 },
    );
  });

  it('finds the weights of a numerical optimum, and they attain the ceiling', () => {
    fc.assert(
      fc.property(situation, ({ plan, given }) => {
        const { weights, ceiling, attainableShare } = planCongruence(plan, given);
        const { value, paid } = vectorsOf(plan, given);
        const strengths = paid.map((pull) => Math.hypot(...pull) || 1);
        const units = paid.map((pull, j) => pull.map((amount) => amount / (strengths[j] ?? 1)));
        const best = bestWeights(value, units, 1e-6).map((weight, j) => weight / (strengths[j] ?? 1));
        const whole = best.reduce((sum, weight) => sum + weight, 0);
        expect(attainableShare).toBeLessThanOrEqual(ceiling + 1e-10);
        if (weights === null) {
          expect(whole).toBe(0);
          return;
        }
        const found = plan.measures.map(({ metric }) => weights[metric] ?? Number.NaN);
        for (const [j, weight] of found.entries()) {
          expect(Math.abs(weight - (best[j] ?? 0) / whole)).toBeLessThanOrEqual(1e-8);
        }
        const reweighted = {
          ...plan,
          measures: plan.measures
            .map((measure, j) => ({ ...measure, weight: found[j] ?? 0 }))
            .filter(({ weight }) => weight > 0),
        };
        const added = Object.fromEntries(
          reweighted.measures.map(({ metric }) => [metric, given.measures[metric] ?? {}]),
        );
        const again = planCongruence(reweighted, { ...given, measures: added });
        expect(again.attainableShare).toBeCloseTo(ceiling, 3);
      }),
      { seed: 13, numRuns: 300 },
    );
  });

  it('does not depend on units, of activities, metrics or value', () => {
    fc.assert(
      fc.property(situation, fc.integer({ min: 1, max: 60 }), ({ plan, given }, factor) => {
        const first = Object.keys(given.value)[0] as string;
        const times = (record: Record<string, number>) => ({
          ...record,
          [first]: (record[first] ?? 0) * factor,
        });
        const other = {
          value: Object.fromEntries(Object.entries(times(given.value)).map(([k, v]) => [k, v * 1000])),
          effort: times(given.effort as Record<string, number>),
          measures: Object.fromEntries(Object.entries(given.measures).map(([k, v]) => [k, times(v)])),
        };
        const [one, two] = [planCongruence(plan, given), planCongruence(plan, other)];
        expect(two.attainableShare).toBeCloseTo(one.attainableShare, 9);
        expect(two.ceiling).toBeCloseTo(one.ceiling, 9);
      }),
      { seed: 14, numRuns: 100 },
    );
  });

  it('takes the hours from the plan where none are given', () => {
    const effort = { 'invitations-sent': 0.05, meetings: 1.5, leads: 1 };
    const { effort: _, ...rest } = {
      value: { 'invitations-sent': 1, meetings: 300 },
      measures: { 'linkedin-ssi': { 'invitations-sent': 0.1, meetings: 1 } },
      effort: null,
    };
    const [sent] = planCongruence(planOn(1, { effort }), rest).activities;
    expect(sent).toEqual({ activity: 'invitations-sent', hours: 0.05, value: 20, pay: 2 / 80 });
  });

  it('pays the reverse where less is better', () => {
    const plan: IncentivePlanInput = {
      ...planOn(1),
      metrics: [
        {
          id: 'days-to-reply',
          label: { en: 'Days to reply' },
          captures: 'activity',
          nature: 'state',
          producedBy: 'participant',
          automatable: false,
          licence: 'free',
          better: 'lower',
        },
      ],
      measures: [{ metric: 'days-to-reply', weight: 1, target: 2 }],
    };
    const given = { value: { care: 5 }, effort: { care: 1 }, measures: { 'days-to-reply': { care: -1 } } };
    expect(planCongruence(plan, given)).toMatchObject({ cosine: 1, activities: [{ pay: 0.5 }] });
  });

  it('shares weight between measures that say the same, and stands activities that are alike', () => {
    const added = { a: 1, b: 2 };
    const twins = planCongruence(planOn(2), {
      value: { a: 1, b: 2 },
      effort: { a: 1, b: 1 },
      measures: { 'linkedin-ssi': { a: 4, b: 8 }, leads: added },
    });
    expect(twins.weights?.leads).toBeCloseTo(0.5, 9);
    const alike = planCongruence(planOn(1), {
      value: { a: 1, b: 1 },
      effort: { a: 2, b: 2 },
      measures: { 'linkedin-ssi': { a: 3, b: 3 } },
    });
    expect(alike).toMatchObject({ cosine: 1, ceiling: 1, summary: { id: 'congruence/well-aimed' } });
  });

  it.each([
    ['nothing adds to value', { value: { a: 0, b: 0 }, added: { a: 1, b: 2 } }, 'no-value'],
    ['pay moves with nothing', { value: { a: 1, b: 2 }, added: { a: 0, b: 0 } }, 'no-pull'],
  ])('has no cosine where %s', (_, { value, added }, summary) => {
    const given = { value, effort: { a: 1, b: 1 }, measures: { 'linkedin-ssi': added } };
    expect(planCongruence(planOn(1), given)).toMatchObject({
      cosine: null,
      attainableShare: 0,
      ceiling: 0,
      weights: null,
      summary: { id: `congruence/${summary}` },
    });
  });

  it('gives no weights where every measure pulls away', () => {
    const given = { value: { a: 1 }, effort: { a: 1 }, measures: { 'linkedin-ssi': { a: -1 } } };
    expect(planCongruence(planOn(1), given)).toMatchObject({ cosine: -1, attainableShare: 0, weights: null });
  });

  it('says when to reweight', () => {
    const given = {
      value: { a: 1, b: 5 },
      effort: { a: 1, b: 1 },
      measures: { 'linkedin-ssi': { a: 80, b: 0 }, leads: { a: 0, b: 20 } },
    };
    const { summary, weights } = planCongruence(planOn(2), given);
    expect(summary).toMatchObject({ id: 'congruence/reweight', values: { ceiling: 1 } });
    expect(weights?.leads).toBeCloseTo(5 / 6, 5);
  });

  it('names everything that is wrong, and where', () => {
    const given = {
      value: { a: 1, b: 'much', c: 1 },
      measures: { 'linkedin-ssi': { a: 1, c: 1 }, lead: { a: 1, b: 1, c: 1 } },
      effort: { a: 0, b: 1, d: 1 },
    };
    const error = errorOf(() => planCongruence(planOn(2), given as never));
    expect(error.code).toBe('invalid-data');
    expect(error.issues.map(({ path, message }) => `${path.join('.')} ${message}`)).toEqual([
      'value.b must be a number; it is a string',
      'effort.a must be a number above 0; it is 0',
      'measures.leads is missing: what a unit of each activity adds to it',
      'measures.lead is no measure of the plan; did you mean "leads"?',
      'measures.linkedin-ssi.b is missing: where it adds nothing, write 0',
      'effort.c is missing: the hours that a unit takes',
      'effort.d is no activity of value',
    ]);
  });

  it.each([
    [undefined, [[]]],
    [{}, [['value'], ['measures']]],
    [{ value: {}, effort: {}, measures: { 'linkedin-ssi': {} } }, [['value']]],
    [{ ...hours, hours: 1 }, [['hours']]],
    [{ ...hours, effort: undefined }, [['effort']]],
    [{ ...hours, effort: null }, [['effort']]],
    [{ ...hours, effort: 5 }, [['effort']]],
    [{ ...hours, effort: [1, 1] }, [['effort']]],
    [
      { ...hours, effort: {} },
      [
        ['effort', 'invitations'],
        ['effort', 'customers'],
      ],
    ],
    [
      { ...hours, effort: { invitations: Number.NaN, customers: -1 } },
      [
        ['effort', 'invitations'],
        ['effort', 'customers'],
      ],
    ],
    [
      {
        ...hours,
        value: { invitations: 1e300, customers: 1 },
        effort: { invitations: 1e-300, customers: 1 },
      },
      [
        ['value', 'invitations'],
        ['effort', 'invitations'],
      ],
    ],
  ])('refuses %j', (given, paths) => {
    const error = errorOf(() => planCongruence(planOn(1), given as never));
    expect(error.code).toBe('invalid-data');
    expect(error.issues.map(({ path }) => path)).toEqual(paths);
  });

  it('names the activity whose hours the plan does not tell', () => {
    const given = {
      value: { leads: 1, meetings: 1 },
      measures: { 'linkedin-ssi': { leads: 1, meetings: 1 } },
    };
    const error = errorOf(() => planCongruence(planOn(1, { effort: { leads: 2 } }), given));
    expect(error.issues.map(({ path }) => path)).toEqual([['effort', 'meetings']]);
  });

  it('needs targets, for without them nobody knows what a unit pays', () => {
    const plan = { ...planOn(1), measures: [{ metric: 'linkedin-ssi', weight: 1, target: null }] };
    const error = errorOf(() => planCongruence(plan, hours));
    expect(error).toMatchObject({ code: 'invalid-plan', issues: [{ path: ['measures', 0, 'target'] }] });
  });

  it('leaves what it was given as it was', () => {
    const [plan, given] = [planOn(1), structuredClone(hours)];
    planCongruence(plan, given);
    expect(given).toEqual(hours);
    expect(plan).toEqual(planOn(1));
  });
});
