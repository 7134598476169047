import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateIncentivePlan } from '../../../src/critique/evaluate-incentive-plan';
import { isHarsher } from '../../../src/critique/sensitivity/decide-again';
import { OPTION_GRID } from '../../../src/critique/sensitivity/other-options';
import { FACETS, type Facet } from '../../../src/critique/sensitivity/relabel';
import { isIndex } from '../../../src/model/catalogue';
import type { IndexDefinition } from '../../../src/model/index-definition';
import type { Label } from '../../../src/model/label';
import { linkedInSsi } from '../../../src/model/linkedin-ssi';
import type { MetricDefinition } from '../../../src/model/metric';
import type { EvaluationOptions } from '../../../src/model/options';
import type { IncentivePlanInput } from '../../../src/model/plan';
import type { PlanDataInput } from '../../../src/model/plan-data';
import type { Decision, Phrase, RuleId } from '../../../src/model/report';
import { createGenerator } from '../../../src/stats/descriptive/random';
import { arbitraryPlan } from '../proposal/arbitrary-plan';
import { associatedTeam } from '../support';

const calls: MetricDefinition = {
  id: 'calls',
  label: { en: 'Calls' },
  captures: 'activity',
  nature: 'count',
  producedBy: 'both',
  automatable: false,
  licence: 'free',
};

function paying(
  facets: Partial<MetricDefinition> = {},
  rest: Partial<IncentivePlanInput> = {},
): IncentivePlanInput {
  return {
    name: 'Calls',
    period: 'quarter',
    metrics: [{ ...calls, ...facets }],
    measures: [{ metric: 'calls', weight: 1, target: 30 }],
    ...rest,
  };
}

function verdictOf(plan: IncentivePlanInput, data?: PlanDataInput, options?: EvaluationOptions) {
  return evaluateIncentivePlan(plan, data, { betterPlan: false, ...options }).verdict;
}

function of(phrases: readonly Phrase[], variant: string): Phrase[] {
  return phrases.filter(({ id }) => id === `would-change/${variant}`);
}

/** What a phrase says, one line for each thing that would turn the decision. */
function lines(phrases: readonly Phrase[], variant: string): string[] {
  return of(phrases, variant).flatMap(({ values }) =>
    String(values.to ?? values.rule ?? '')
      .split(',')
      .map((to) => [values.facet ?? values.option, to, values.decision].filter(Boolean).join(' ')),
  );
}

describe('labels', () => {
  test.each<[string, Partial<MetricDefinition>, Partial<IncentivePlanInput>, string[]]>([
    ['an activity is no goal and no result: that another label would help is not said', {}, {}, []],
    [
      'an outcome that everybody can earn: what it captures decides, and with which licence',
      { captures: 'outcome' },
      {},
      [
        'captures activity withdraw',
        'captures attention withdraw',
        'licence premium withdraw',
        'licence sales-navigator withdraw',
      ],
    ],
    ['with declared goals no label helps what is none', {}, { goals: ['revenue'] }, []],
    [
      'an outcome by script, made by both sides: who makes it',
      { captures: 'outcome', producedBy: 'both', automatable: true },
      {},
      [
        'captures activity withdraw',
        'captures attention withdraw',
        'producedBy participant withdraw',
        'licence premium withdraw',
        'licence sales-navigator withdraw',
      ],
    ],
  ])('%s', (_, facets, rest, expected) => {
    expect(lines(verdictOf(paying(facets, rest)).wouldChangeIf, 'label').sort()).toEqual(expected.sort());
  });

  test('of built-in metrics are not the caller’s to choose', () => {
    const plan = paying({}, { measures: [{ metric: 'invitations-sent', weight: 1, target: 30 }] });
    expect(of(verdictOf(plan).wouldChangeIf, 'label')).toEqual([]);
  });

  test('are said in a sentence, with what they would turn to', () => {
    const plan = paying({ captures: 'outcome' });
    expect(of(verdictOf(plan).wouldChangeIf, 'label').map(({ text }) => text)[0]).toBe(
      'If “Calls” captured activity or attention instead of an outcome, the verdict would be “withdraw this plan”.',
    );
  });

  /** Three results of others, in one pillar. */
  const health: IndexDefinition = {
    id: 'health',
    label: { en: 'Health' },
    maximum: 10,
    pillars: [
      {
        id: 'use',
        label: { en: 'Use' },
        maximum: 10,
        components: ['renewals', 'referrals', 'complaints'].map((id) => ({
          ...calls,
          id,
          label: { en: id },
          captures: 'outcome',
          producedBy: 'others',
        })),
      },
    ],
  };
  const onHealth = (index: IndexDefinition): IncentivePlanInput => ({
    name: 'Health',
    period: 'quarter',
    goals: ['health'],
    metrics: [index],
    measures: [{ metric: 'health', weight: 1, target: 5 }],
  });

  test('of components that are alike are said once, for any one of them', () => {
    const [phrase, ...others] = of(verdictOf(onHealth(health)).wouldChangeIf, 'label').filter(
      ({ values }) => values.facet === 'licence',
    );
    expect(others).toEqual([]);
    expect(phrase?.text).toBe(
      'If one of “renewals”, “referrals” and “complaints” took a Premium account or Sales Navigator to earn instead of a free account, the verdict would be “revise this plan”.',
    );
  });

  const anyLabels = fc
    .record({
      captures: fc.constantFrom(...FACETS.captures),
      nature: fc.constantFrom(...FACETS.nature),
      producedBy: fc.constantFrom(...FACETS.producedBy),
      automatable: fc.boolean(),
      licence: fc.constantFrom(...FACETS.licence),
      goals: fc.constantFrom<string[] | undefined>(
        undefined,
        ['calls'],
        ['revenue'],
        ['revenue', 'relationship-quality'],
      ),
      weight: fc.constantFrom(0.04, 0.2, 0.4, 0.6, 1),
    })
    .map(({ goals, weight, ...facets }) =>
      paying(facets, {
        goals,
        measures: [
          { metric: 'calls', weight, target: 30 },
          { metric: 'revenue', weight: 1 - weight, target: 100 },
        ].filter((measure) => measure.weight > 0),
      }),
    );

  test('are all those, and only those, that make the decision harsher on random plans', () => {
    let [plans, turns] = [0, 0];
    fc.assert(
      fc.property(fc.oneof({ weight: 3, arbitrary: anyLabels }, arbitraryPlan), (any) => {
        plans++;
        const plan = withNames(any);
        const { decision, wouldChangeIf } = verdictOf(plan);
        const expected = relabelled(plan).flatMap(({ id, facet, value, changed }) => {
          const other = verdictOf(changed).decision;
          return isHarsher(other, decision) ? [`${id} ${facet} ${value} ${other}`] : [];
        });
        turns += expected.length;
        const said = of(wouldChangeIf, 'label').flatMap(({ values }) => {
          const [label] = values.measures as Label[];
          return (values.to as string[]).map((to) => `${label?.en} ${values.facet} ${to} ${values.decision}`);
        });
        expect(said.sort()).toEqual(expected.sort());
      }),
      { seed: 4, numRuns: 200 },
    );
    expect(turns).toBeGreaterThan(plans / 4);
  }, 120_000);
});

/** Own metrics of random plans are all called “Own”; here they are told apart by name. */
function withNames(plan: IncentivePlanInput): IncentivePlanInput {
  return !plan.metrics
    ? plan
    : { ...plan, metrics: plan.metrics.map((metric) => ({ ...metric, label: { en: metric.id } })) };
}

/** Plans that differ in one facet of one paid metric of their own, checked from scratch. */
function relabelled(plan: IncentivePlanInput) {
  const paid = plan.measures.map(({ metric }) => metric);
  const own = plan.metrics ?? [];
  return own
    .filter((metric): metric is MetricDefinition => !isIndex(metric) && paid.includes(metric.id))
    .flatMap((metric) =>
      (Object.keys(FACETS) as Facet[]).flatMap((facet) =>
        FACETS[facet]
          .filter((value) => value !== metric[facet])
          .map((value) => {
            const metrics = own.map((other) => (other === metric ? { ...metric, [facet]: value } : other));
            return { id: metric.id, facet, value, changed: { ...plan, metrics } };
          }),
      ),
    );
}

describe('goals', () => {
  const rated: IncentivePlanInput = {
    name: 'Rated',
    period: 'quarter',
    goals: ['revenue'],
    measures: [
      { metric: 'revenue', weight: 0.8, target: 100 },
      { metric: 'relationship-quality', weight: 0.2, target: 4 },
    ],
  };

  test('a result or judgement that is paid, if it were wanted', () => {
    const { decision, wouldChangeIf } = verdictOf(rated);
    expect(decision).toBe('revise');
    expect(of(wouldChangeIf, 'goal').map(({ text }) => text)).toEqual([
      'If “Relationship quality, rated by the customer” were declared a goal of the business, the verdict would be “keep this plan”.',
    ]);
    expect(verdictOf({ ...rated, goals: ['revenue', 'relationship-quality'] }).decision).toBe('keep');
  });

  test('not an activity, and not where none are declared', () => {
    const { goals: _, ...undeclared } = rated;
    expect(of(verdictOf(undeclared).wouldChangeIf, 'goal')).toEqual([]);
    expect(of(verdictOf(paying({}, { goals: ['revenue'] })).wouldChangeIf, 'goal')).toEqual([]);
  });
});

/** The first value of the grid, away from the default on either side, at which the decision is another. */
function nearest(
  option: keyof typeof OPTION_GRID,
  from: number,
  decisionAt: (value: number) => Decision,
): string[] {
  const now = decisionAt(from);
  const sides = [
    OPTION_GRID[option].filter((to) => to < from).reverse(),
    OPTION_GRID[option].filter((to) => to > from),
  ];
  return sides.flatMap((side) => {
    const to = side.find((value) => decisionAt(value) !== now);
    return to === undefined ? [] : [`${option} ${to} ${decisionAt(to)}`];
  });
}

describe('options', () => {
  /** A plan on an index that is wanted, some of whose inputs need a licence. */
  const gated = fc
    .record({
      inputs: fc.integer({ min: 1, max: 8 }),
      needing: fc.nat(8),
      weight: fc.integer({ min: 1, max: 10 }),
    })
    .map(({ inputs, needing, weight }): IncentivePlanInput => {
      const components = Array.from(
        { length: inputs },
        (_, at): MetricDefinition => ({
          ...calls,
          id: `input-${at}`,
          captures: 'outcome',
          licence: at < needing ? 'premium' : 'free',
        }),
      );
      const pillars = [{ id: 'all', label: { en: 'All' }, maximum: 10, components }];
      return {
        name: 'Index',
        period: 'quarter',
        goals: ['own-index', 'revenue'],
        metrics: [{ id: 'own-index', label: { en: 'Index' }, maximum: 10, pillars }],
        measures: [
          { metric: 'own-index', weight: weight / 10, target: 5 },
          { metric: 'revenue', weight: 1 - weight / 10, target: 100 },
        ].filter((measure) => measure.weight > 0),
      };
    });

  test.each([1, 4, 10])(
    'how unequal weights may be, from a ratio of %d',
    (from) => {
      let [asked, turns] = [0, 0];
      fc.assert(
        fc.property(fc.oneof(gated, arbitraryPlan), (plan) => {
          asked++;
          const expected = nearest(
            'weightRatio',
            from,
            (weightRatio) => verdictOf(plan, undefined, { weightRatio }).decision,
          );
          turns += expected.length;
          expect(lines(verdictOf(plan, undefined, { weightRatio: from }).wouldChangeIf, 'option')).toEqual(
            expected,
          );
        }),
        { seed: 4, numRuns: 100 },
      );
      expect(turns).toBeGreaterThan(asked / 20);
    },
    120_000,
  );

  /** Ten points of score go with `worth` times the ordinary spread of revenue. */
  function team(worth: number, seed: number): PlanDataInput {
    const next = createGenerator(seed);
    const noise = () => next() + next() + next() - 1.5;
    return {
      observations: Array.from({ length: 24 * 10 }, (_, row) => {
        const movement = noise();
        return {
          participant: row % 24,
          period: 1 + Math.floor(row / 24),
          metrics: { 'linkedin-ssi': 50 + 10 * movement, revenue: 100 + 30 * (worth * movement + noise()) },
        };
      }),
    };
  }

  const plans: IncentivePlanInput[] = [0.04, 0.3, 0.6].map((weight) => ({
    name: 'Score and revenue',
    period: 'quarter',
    goals: ['revenue'],
    salesCycleMonths: 0.1,
    measures: [
      { metric: 'linkedin-ssi', weight, target: 60 },
      { metric: 'revenue', weight: 1 - weight, target: 100 },
    ],
  }));
  const teams = [0, 0.2, 0.35, 0.5, 0.8].map((worth, seed) => team(worth, seed + 1));

  test('on data: how sure one wants to be, and what is worth paying for', () => {
    const turns: string[] = [];
    for (const plan of plans) {
      for (const data of teams) {
        const expected = (['minimumValidity', 'confidence'] as const).flatMap((option) =>
          nearest(
            option,
            option === 'confidence' ? 0.95 : 0.3,
            (value) => verdictOf(plan, data, { [option]: value }).decision,
          ),
        );
        turns.push(...expected);
        const said = lines(verdictOf(plan, data).wouldChangeIf, 'option').filter(
          (line) => !line.startsWith('weightRatio'),
        );
        expect(said).toEqual(expected);
      }
    }
    expect(turns.length).toBeGreaterThan(6);
  }, 120_000);

  test('in a sentence', () => {
    const texts = plans
      .flatMap((plan) => teams.map((data) => verdictOf(plan, data)))
      .flatMap(({ wouldChangeIf }) => of(wouldChangeIf, 'option').map(({ text }) => text));
    expect(texts).toContainEqual(
      expect.stringMatching(
        /^If a correlation of 0\.\d were the least worth paying for, instead of 0\.3, the verdict would be “/,
      ),
    );
    expect(texts).toContainEqual(
      expect.stringMatching(
        /^If answers from data had to be \d\d% sure, instead of 95%, the verdict would be “/,
      ),
    );
  });
});

describe('evidence', () => {
  const only: EvaluationOptions = { rules: { only: ['outcome-divergence/validity'] } };
  const onScore: IncentivePlanInput = {
    name: 'Score',
    period: 'quarter',
    goals: ['revenue'],
    measures: [
      { metric: 'linkedin-ssi', weight: 0.6, target: 70 },
      { metric: 'revenue', weight: 0.4, target: 100 },
    ],
  };
  const told = (options: EvaluationOptions, plan = onScore, data?: PlanDataInput) => {
    const { decision, wouldChangeIf } = verdictOf(plan, data, options);
    const said = wouldChangeIf.filter(({ id }) => /evidence|tell|acquitted/.test(id));
    return [decision, ...said.map(({ id, values }) => [id.replace('would-change/', ''), values.decision])];
  };

  test('that results follow, or that they do not, where nothing is known yet', () => {
    expect(told(only)).toEqual(['undecided', ['evidence', 'keep'], ['tell', 'withdraw']]);
    const [evidence] = of(verdictOf(onScore, undefined, only).wouldChangeIf, 'evidence');
    expect(evidence?.values).toMatchObject({ participants: 30, periods: 12 });
    expect(evidence?.values.measures).toHaveLength(1);
  });

  test('only that which would turn the decision', () => {
    const volume: EvaluationOptions = {
      rules: { only: ['outcome-divergence/validity', 'quantitative-bias/volume-share'] },
    };
    // A tenth of the pay is too little to speak against a plan, whatever is found.
    const light = {
      ...onScore,
      measures: onScore.measures.map((one, at) => ({ ...one, weight: at === 0 ? 0.1 : 0.9 })),
    };
    expect(told(only, light)).toEqual(['undecided', ['evidence', 'keep'], ['tell', 'keep']]);
    expect(told(volume)).toEqual(['withdraw', ['evidence', 'revise']]);
    const data = { observations: associatedTeam(40, 24, 0.8, 5) };
    expect(told(volume, onScore, data)).toEqual(['revise', ['acquitted', 'withdraw']]);
    expect(told(only, onScore, data)).toEqual(['keep', ['acquitted', 'undecided']]);
  });
});

describe('rules', () => {
  test('one that makes the verdict alone', () => {
    const plan = paying({ captures: 'outcome' }, { goals: ['revenue'] });
    const { because, wouldChangeIf } = verdictOf(plan);
    expect(because).toEqual(['outcome-divergence/outcome-share']);
    expect(of(wouldChangeIf, 'rule').map(({ text }) => text)).toEqual([
      '“Paid for something else” alone makes this verdict: without that question the verdict would be “keep this plan”.',
    ]);
  });

  test('are those whose absence turns it, on random plans', () => {
    fc.assert(
      fc.property(arbitraryPlan, (plan) => {
        const { decision, because, wouldChangeIf } = verdictOf(plan);
        const expected = because.flatMap((rule: RuleId) => {
          const other = verdictOf(plan, undefined, { rules: { except: [rule] } }).decision;
          return other === decision || decision === 'undecided' ? [] : [`${rule} ${other}`];
        });
        expect(lines(wouldChangeIf, 'rule')).toEqual(expected);
      }),
      { seed: 4, numRuns: 200 },
    );
  }, 60_000);
});

test('an index of one’s own with 28 inputs is audited as quickly as the others', () => {
  const own: IndexDefinition = { ...linkedInSsi, id: 'own-index' };
  const plan = paying({}, { metrics: [own], measures: [{ metric: 'own-index', weight: 1, target: 70 }] });
  expect(of(verdictOf(plan).wouldChangeIf, 'label').length).toBeLessThan(10);
});
