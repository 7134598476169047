import { describe, expect, test } from 'vitest';
import { createAudit } from '../../src/critique/create-audit';
import { evaluateIncentivePlan } from '../../src/critique/evaluate-incentive-plan';
import { planCongruence } from '../../src/critique/plan-congruence';
import { proposePlan } from '../../src/critique/propose-plan';
import { replayPayouts } from '../../src/critique/replay-payouts';
import { planRules } from '../../src/critique/rules/lists';
import type { IndexDefinition } from '../../src/model/index-definition';
import type { MetricDefinition } from '../../src/model/metric';
import type { IncentivePlanInput } from '../../src/model/plan';
import { validatePlan } from '../../src/schema/validate-plan';
import { issuesOf } from '../issues-of';
import { team } from './support';

const demos: MetricDefinition = {
  id: 'demos',
  label: { en: 'Demos given' },
  captures: 'activity',
  nature: 'count',
  producedBy: 'participant',
  automatable: false,
  licence: 'free',
  sources: [{ title: 'Handbook of the house', kind: 'practice' }],
};
const renewals: MetricDefinition = {
  ...demos,
  id: 'renewals',
  label: { en: 'Renewals' },
  captures: 'outcome',
  nature: 'amount',
};
const reach: IndexDefinition = {
  id: 'reach',
  label: { en: 'Reach' },
  maximum: 10,
  pillars: [{ id: 'posts', label: { en: 'Posts' }, maximum: 10, components: [{ ...demos, id: 'views' }] }],
};
const catalogue = [demos, renewals, reach];
const plan: IncentivePlanInput = {
  name: 'Demos',
  period: 'month',
  goals: ['renewals'],
  measures: [{ metric: 'demos', weight: 1, target: 10 }],
};
const described: IncentivePlanInput = { ...plan, metrics: [demos, renewals] };
const observations = team(8, 6, {
  demos: (p, t) => 5 + ((p * 3 + t * 5) % 7),
  renewals: (p, t) => 90 + p * t,
});

describe('a catalogue', () => {
  test('lets a plan name what it does not describe: the answer is that of a plan that does', () => {
    const report = evaluateIncentivePlan(plan, { observations }, { catalogue });
    const own = evaluateIncentivePlan(described, { observations });
    const but = { betterPlan: null, provenance: own.provenance };
    expect({ ...report, ...but }).toEqual({ ...own, ...but });
    expect(report.provenance.options.catalogue).toEqual(['demos', 'renewals']);
    expect(own.provenance.options).not.toHaveProperty('catalogue');
    expect(report.plan.measures[0]?.label).toEqual({ en: 'Demos given' });
    expect(report.verdict.wouldChangeIf.length).toBeGreaterThan(0);
    expect(report.limits.map(({ id }) => id)).toContain('limits/facets');
  });

  test('is not written into the better plan, which is audited with it again', () => {
    const { betterPlan } = evaluateIncentivePlan(plan, null, { catalogue });
    expect(betterPlan?.plan.metrics).toBeUndefined();
    expect(betterPlan?.patch.map(({ path }) => path)).not.toContain('/metrics');
    const again = evaluateIncentivePlan(betterPlan?.plan as IncentivePlanInput, null, { catalogue });
    expect(again.verdict.decision).toBe('keep');
    expect(proposePlan(plan, null, { catalogue })).toEqual(betterPlan);
  });

  test('says nothing of a plan that names none of it', () => {
    const paysOnRevenue = {
      ...plan,
      goals: ['revenue'],
      measures: [{ metric: 'revenue', weight: 1, target: 9 }],
    };
    expect(evaluateIncentivePlan(paysOnRevenue, null, { catalogue })).toEqual(
      evaluateIncentivePlan(paysOnRevenue),
    );
  });

  test('gives a plan without goals none that it does not name', () => {
    const { goals: _, ...goalless } = plan;
    const ofDemos = evaluateIncentivePlan(goalless, null, { catalogue: [demos, renewals] }).plan.goals;
    expect(ofDemos).toEqual(evaluateIncentivePlan(goalless, null, { catalogue: [demos] }).plan.goals);
    const paid = { ...goalless, measures: [{ metric: 'renewals', weight: 1, target: 10 }] };
    expect(evaluateIncentivePlan(paid, null, { catalogue }).plan.goals).toContain('renewals');
  });

  test('replaces a component of an index also where the plan names the index', () => {
    const component = 'linkedin-ssi/relationships/connections';
    const ours = { ...demos, id: component, label: { en: 'Ours' } };
    const onIndex = {
      ...plan,
      goals: [component],
      measures: [{ metric: 'linkedin-ssi', weight: 1, target: 5 }],
    };
    const { provenance } = evaluateIncentivePlan(onIndex, null, { catalogue: [ours, renewals] });
    expect(provenance.options.catalogue).toEqual([component]);
  });

  test('is passed over where the plan describes the metric itself', () => {
    const won = { ...demos, label: { en: 'Demos that won' }, captures: 'outcome' } as const;
    const report = evaluateIncentivePlan({ ...plan, metrics: [won] }, null, { catalogue });
    expect(report.plan.measures[0]?.label).toEqual({ en: 'Demos that won' });
    const index = { ...reach, pillars: reach.pillars.map((pillar) => ({ ...pillar, id: 'talks' })) };
    const within = { ...plan, metrics: [index], measures: [{ metric: 'reach/posts', weight: 1, target: 1 }] };
    expect(issuesOf(() => evaluateIncentivePlan(within, null, { catalogue }))).toMatchObject([
      { code: 'unknown-metric', path: ['measures', 0, 'metric'] },
    ]);
  });

  test('lets a plan describe a component of its indices', () => {
    const seen = { ...demos, id: 'reach/posts/views', captures: 'attention' } as const;
    const paid = { ...plan, metrics: [seen], measures: [{ metric: 'reach', weight: 1, target: 5 }] };
    expect(validatePlan(paid, { catalogue }).ok).toBe(true);
    const stray = { ...paid, metrics: [{ ...seen, id: 'reach/posts/likes' }] };
    expect(issuesOf(() => evaluateIncentivePlan(stray, null, { catalogue }))).toMatchObject([
      { code: 'no-component-of', path: ['metrics', 0, 'id'] },
    ]);
  });

  test('may belong to an audit; the options of a call go before', () => {
    const audit = createAudit({ rules: planRules, catalogue });
    expect(audit(plan).plan.measures[0]?.label).toEqual({ en: 'Demos given' });
    const other = [{ ...demos, label: { en: 'Shows' } }, renewals];
    expect(audit(plan, null, { catalogue: other }).plan.measures[0]?.label).toEqual({ en: 'Shows' });
    expect(issuesOf(() => audit(plan, null, { catalogue: [] }))).toMatchObject([
      { code: 'unknown-metric', path: ['measures', 0, 'metric'] },
      { code: 'unknown-metric', path: ['goals', 0] },
    ]);
  });

  test('is known to whatever else reads a plan', () => {
    expect(validatePlan(plan).ok).toBe(false);
    expect(validatePlan(plan, { catalogue })).toEqual({ ok: true, plan });
    const paid = replayPayouts(plan, observations, { catalogue });
    expect(paid).not.toBeNull();
    expect(paid).toEqual(replayPayouts(described, observations));
    const effort = { value: { calls: 1 }, effort: { calls: 1 }, measures: { demos: { calls: 1 } } };
    expect(planCongruence(plan, effort, { catalogue })).toEqual(planCongruence(described, effort));
  });

  test.each([
    ['an entry that is none', [7], [['catalogue', 0]]],
    ['an id twice', [demos, demos], [['catalogue', 1, 'id']]],
    ['maxima that do not add up', [{ ...reach, maximum: 9 }], [['catalogue', 0, 'maximum']]],
    ['a part of an index that has none such', [{ ...demos, id: 'linkedin-ssi/x' }], [['catalogue', 0, 'id']]],
    ['no list', 'demos', [['catalogue']]],
  ] as const)('is refused with %s, wherever it is given', (_, given, paths) => {
    const wrong = given as unknown as typeof catalogue;
    const effort = { value: { calls: 1 }, effort: { calls: 1 }, measures: { demos: { calls: 1 } } };
    for (const call of [
      () => evaluateIncentivePlan(plan, null, { catalogue: wrong }),
      () => createAudit({ rules: planRules, catalogue: wrong }),
      () => validatePlan(plan, { catalogue: wrong }),
      () => replayPayouts(plan, observations, { catalogue: wrong }),
      () => planCongruence(plan, effort, { catalogue: wrong }),
    ]) {
      expect(call).toThrowError(expect.objectContaining({ code: 'invalid-options' }));
      expect(issuesOf(call).map(({ path }) => path)).toEqual(paths);
    }
  });

  test('shares nothing with the audit made of it', () => {
    const own = structuredClone(catalogue);
    const audit = createAudit({ rules: planRules, catalogue: own });
    const [first] = own as [MetricDefinition];
    first.label.en = 'Changed';
    own.length = 0;
    expect(audit(plan).plan.measures[0]?.label).toEqual({ en: 'Demos given' });
  });
});
