import { describe, expect, test } from 'vitest';
import { evaluateIncentivePlan } from '../../../src/critique/evaluate-incentive-plan';
import type { MetricDefinition } from '../../../src/model/metric';
import type { IncentivePlanInput } from '../../../src/model/plan';
import type { RuleId } from '../../../src/model/report';
import { associatedTeam } from '../support';

const VALIDITY: RuleId = 'outcome-divergence/validity';

const calls: MetricDefinition = {
  id: 'calls',
  label: { en: 'Calls' },
  captures: 'activity',
  nature: 'count',
  producedBy: 'others',
  automatable: false,
  licence: 'free',
};

function plan(facets: Partial<MetricDefinition> = {}, changed: Partial<IncentivePlanInput> = {}) {
  return {
    name: 'Calls',
    period: 'month',
    metrics: [{ ...calls, ...facets }],
    measures: [{ metric: 'calls', weight: 1, target: 50 }],
    ...changed,
  } satisfies IncentivePlanInput;
}

/** Results that have nothing to do with calls, or follow them. */
const history = (r: number) => ({
  observations: associatedTeam(60, 14, r, 11).map(({ metrics, ...row }) => ({
    ...row,
    metrics: { calls: metrics['linkedin-ssi'] ?? null, revenue: metrics.revenue ?? null },
  })),
});
const [unrelated, related] = [history(0), history(0.7)];

/** The decision by some rules, and each label that turns it, by what it turns to. */
function turns(given: IncentivePlanInput, rules: RuleId[], data?: typeof unrelated) {
  const { verdict } = evaluateIncentivePlan(given, data, { betterPlan: false, rules: { only: rules } });
  const said = verdict.wouldChangeIf.filter(({ id }) => id === 'would-change/label');
  return [
    verdict.decision,
    ...said.map(({ values: { facet, from, to, decision } }) => `${facet} ${from} > ${to}: ${decision}`),
  ];
}

describe('what data said of a measure', () => {
  test('is not said to be no question where another label makes it a goal: that would be milder', () => {
    expect(turns(plan(), [VALIDITY], unrelated)).toEqual(['withdraw']);
  });

  test('stays where goals are declared: no label makes it one', () => {
    expect(turns(plan({}, { goals: ['revenue'] }), [VALIDITY], unrelated)).toEqual(['withdraw']);
  });

  test('is open where another label makes it the question', () => {
    expect(turns(plan({ captures: 'outcome' }), [VALIDITY], unrelated)).toEqual([
      'keep',
      'captures outcome > activity,attention: undecided',
    ]);
  });

  test('stays a pass whatever the labels, for results do follow', () => {
    const [decision, ...labels] = turns(plan(), [VALIDITY], related);
    expect(decision).toBe('keep');
    expect(labels).toEqual([]);
  });

  test('of which only some was wrong leaves what other rules say of the plan', () => {
    const rules: RuleId[] = [VALIDITY, 'quantitative-bias/volume-share'];
    expect(turns(plan(), rules, unrelated)).toEqual(['withdraw']);
    // Attention that others give is not counted by the participant either, but results still do not follow.
    expect(turns(plan({ nature: 'rate' }), rules, unrelated)).toEqual(['withdraw']);
  });
});

describe('labels that a plan’s own metric has beside others', () => {
  const licences: RuleId[] = ['paid-feature-bias/licence-gated-share'];

  test('turn the decision where they are paid', () => {
    expect(turns(plan(), licences)).toEqual(['keep', 'licence free > premium,sales-navigator: withdraw']);
    const unpaid = plan({}, { measures: [{ metric: 'revenue', weight: 1, target: 50 }] });
    expect(turns(unpaid, licences)).toEqual(['keep']);
  });

  test('are said by what they would turn to, each value once', () => {
    const small = plan(
      {},
      {
        headcount: { free: 1, premium: 9 },
        measures: [
          { metric: 'calls', weight: 0.3, target: 50 },
          { metric: 'revenue', weight: 0.7, target: 50 },
        ],
      },
    );
    const [decision, ...labels] = turns(small, licences);
    expect(decision).toBe('keep');
    expect(labels).toEqual(['licence free > sales-navigator: revise']);
  });
});
