import { describe, expectTypeOf, test } from 'vitest';
import planJson from '../../examples/team.plan.json';
import type {
  defineIndex,
  EvaluationOptions,
  evaluateIncentivePlan,
  IncentivePlanInput,
  IndexDefinition,
  PlanDataInput,
} from '../../src/index';
import { safeEvaluate, validatePlan } from '../../src/index';

type DeepReadonly<T> = T extends string | ((...given: never[]) => unknown)
  ? T
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

const plan = {
  name: 'Plan',
  period: 'quarter',
  measures: [
    { metric: 'linkedin-ssi', weight: 0.6, target: 80 },
    {
      metric: 'calls',
      weight: 0.4,
      target: null,
      payout: [
        { attainment: 0, payout: 0 },
        { attainment: 1, payout: 1 },
      ],
    },
  ],
  goals: ['revenue'],
  headcount: { free: 3 },
  effort: { calls: 0.1 },
  metrics: [
    {
      id: 'calls',
      label: { en: 'Calls' },
      captures: 'activity',
      nature: 'count',
      producedBy: 'participant',
      automatable: true,
      licence: 'free',
      sources: [{ title: 'Handbook', kind: 'practice' }],
    },
    {
      id: 'account-health',
      label: { en: 'Account health' },
      maximum: 10,
      pillars: [
        {
          id: 'contact',
          label: { en: 'Contact' },
          maximum: 10,
          components: [
            {
              id: 'visits',
              label: { en: 'Visits' },
              captures: 'activity',
              nature: 'count',
              producedBy: 'participant',
              automatable: false,
              licence: 'free',
              listedBy: ['handbook'],
            },
          ],
        },
      ],
    },
  ],
} as const;

const data = {
  observations: [{ participant: 'a', period: '2026-01', licence: 'free', metrics: { revenue: 3 } }],
  cases: [
    { metric: 'linkedin-ssi', before: 87, after: 64, outcome: { metric: 'revenue', before: 1, after: 2 } },
  ],
} as const;

const columns = {
  observations: { participant: ['a'], period: ['2026-01'], licence: [null], metrics: { revenue: [3] } },
} as const;

const options = { seed: 2, rules: { only: ['plan-design/notice'], except: [] } } as const;

describe('what is readonly goes in as it is', () => {
  test('a constant', () => {
    expectTypeOf(plan).toExtend<IncentivePlanInput>();
    expectTypeOf(plan.metrics[1]).toExtend<IndexDefinition>();
    expectTypeOf(data).toExtend<PlanDataInput>();
    expectTypeOf(columns).toExtend<PlanDataInput>();
    expectTypeOf(options).toExtend<EvaluationOptions>();
    expectTypeOf<typeof evaluateIncentivePlan>().toBeCallableWith(plan, data, options);
    expectTypeOf<typeof defineIndex>().toBeCallableWith(plan.metrics[1]);
  });

  test('what is readonly to its last list, as a state of a store', () => {
    expectTypeOf<DeepReadonly<IncentivePlanInput>>().toExtend<IncentivePlanInput>();
    expectTypeOf<DeepReadonly<EvaluationOptions>>().toExtend<EvaluationOptions>();
    expectTypeOf<DeepReadonly<IndexDefinition>>().toExtend<IndexDefinition>();
  });

  test('what is not readonly still does', () => {
    expectTypeOf<{ metric: string; weight: number; target: number }[]>().toExtend<
      IncentivePlanInput['measures']
    >();
  });
});

describe('an imported JSON file', () => {
  test('has text where a plan has one of a few words, so that it is no plan yet', () => {
    expectTypeOf(planJson.period).toEqualTypeOf<string>();
    expectTypeOf(planJson).not.toExtend<IncentivePlanInput>();
  });

  test('becomes one when it is checked', () => {
    const result = validatePlan(planJson);
    if (result.ok) expectTypeOf(result.plan).toEqualTypeOf<IncentivePlanInput>();
    expectTypeOf(safeEvaluate).toBeCallableWith(planJson);
  });
});
