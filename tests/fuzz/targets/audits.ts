import fc from 'fast-check';
import * as library from '../../../src/index';
import { createCatalogue } from '../../../src/model/catalogue';
import type { IncentivePlanInput } from '../../../src/model/plan';
import type { BeforeAfterCase, PlanDataInput } from '../../../src/model/plan-data';
import { anyHistory, type Drawn, drawn, type HistoryRecipe, historyOf } from '../arbitrary/history';
import { anyOptions } from '../arbitrary/options';
import { anyPlan } from '../arbitrary/plan';
import { callsOf } from '../call';
import { holdsSchema } from '../promises/schemas';
import type { Target } from '../target';

/** What a plan pays on and wants, and two metrics more, as they may be. */
function metricsOf(plans: readonly IncentivePlanInput[]): Drawn[] {
  const catalogue = createCatalogue(plans[0]?.metrics ?? []);
  const ids = plans.flatMap(({ measures, goals }) => [
    ...measures.map(({ metric }) => metric),
    ...(goals ?? []),
  ]);
  return [...new Set([...ids, 'revenue', 'leads'])].flatMap((id) => {
    const metric = catalogue.get(id);
    return metric === undefined ? [] : [drawn(metric)];
  });
}

type CaseRecipe = {
  metric: number;
  before: number;
  after: number;
  changed: BeforeAfterCase['outcomeChanged'];
};

const anyCase: fc.Arbitrary<CaseRecipe> = fc.record({
  metric: fc.nat(5),
  before: fc.constantFrom(0, 0.3, 0.87, 1),
  after: fc.constantFrom(0, 0.3, 0.64, 1),
  changed: fc.constantFrom('up', 'down', 'none', undefined),
});

const anyData: fc.Arbitrary<{ history: HistoryRecipe | null; cases: CaseRecipe[] | null }> = fc.record({
  history: fc.option(anyHistory, { freq: 6 }),
  cases: fc.option(fc.array(anyCase, { maxLength: 2 }), { freq: 1 }),
});

function dataOf(
  { history, cases }: { history: HistoryRecipe | null; cases: CaseRecipe[] | null },
  drawn: readonly Drawn[],
): PlanDataInput {
  return {
    ...(history !== null && { observations: historyOf(history, drawn) }),
    ...(cases !== null && { cases: cases.map((one) => caseOf(one, drawn)) }),
  };
}

function caseOf({ metric, before, after, changed }: CaseRecipe, drawn: readonly Drawn[]): BeforeAfterCase {
  const { id, maximum } = drawn[metric % drawn.length] as Drawn;
  const scale = Number.isFinite(maximum) ? maximum : 1000;
  const outcome = { metric: 'revenue', before: 10, after: 12 };
  return {
    metric: id,
    before: before * scale,
    after: after * scale,
    ...(changed === undefined ? { outcome } : { outcomeChanged: changed }),
  };
}

/** A plan that describes its metrics itself, or one that leaves that to a catalogue. */
const anyDescription = fc
  .tuple(anyPlan, fc.boolean())
  .map(([plan, isHouse]): { plan: IncentivePlanInput; described: IncentivePlanInput; catalogue: object } => {
    const { metrics, ...named } = plan;
    return isHouse && metrics !== undefined
      ? { plan: named, described: plan, catalogue: { catalogue: metrics } }
      : { plan, described: plan, catalogue: {} };
  });

const auditCalls = callsOf(
  fc
    .tuple(anyDescription, anyData, anyOptions)
    .map(([{ plan, described, catalogue }, data, options]) => [
      plan,
      dataOf(data, metricsOf([described])),
      { ...options, ...catalogue },
    ]),
);

const parameters = ['plan', 'data', 'options'];

/** The report of an answer; an error that it holds is thrown, so that it has to keep what errors promise. */
function reportOf(...given: Parameters<typeof library.safeEvaluate>): unknown {
  const result = library.safeEvaluate(...given);
  if (!result.ok) throw result.error;
  return result.report;
}

function planOf(...given: Parameters<typeof library.validatePlan>): unknown {
  const result = library.validatePlan(...given);
  if (!result.ok) throw result.error;
  return result.plan;
}

/** Definitions of an audit: some of the rules, in any order, with the parts or without. */
const anyDefinition = fc.record({
  rules: fc.shuffledSubarray([...library.allRules], { minLength: 1 }),
  proposal: fc.constantFrom(library.proposal, null, undefined),
  sensitivity: fc.constantFrom(library.sensitivity, null, undefined),
});

const critiques = {
  evaluateQuantitativeBias: library.evaluateQuantitativeBias,
  evaluatePaidFeatureBias: library.evaluatePaidFeatureBias,
  evaluateQualityBlindness: library.evaluateQualityBlindness,
  evaluateOutcomeDivergence: library.evaluateOutcomeDivergence,
  evaluateArtificialBehaviour: library.evaluateArtificialBehaviour,
  evaluateInstrument: library.evaluateInstrument,
  evaluatePlanDesign: library.evaluatePlanDesign,
};

const anyRevenuePlan: IncentivePlanInput = {
  name: 'Revenue',
  period: 'quarter',
  measures: [{ metric: 'revenue', weight: 1, target: 100 }],
};

/** A rule of a house's own, which answers whatever it was made with. */
const anyRule = fc.record(
  {
    id: fc.constantFrom('house/rule', 'ours/two/three'),
    critique: fc.constantFrom('plan-design', 'instrument'),
    basis: fc.constantFrom('law', 'practice'),
    help: fc.string(),
    sentences: fc.constant({ en: { title: 'Ours?', fail: 'No.', pass: 'Yes.', remedy: 'Do.' } }),
    evaluate: fc
      .record({
        outcome: fc.constantFrom('fail', 'pass', 'not-applicable'),
        values: fc.dictionary(
          fc.string(),
          fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.string()),
        ),
      })
      .map((answer) => () => answer),
  },
  { requiredKeys: ['id', 'sentences', 'evaluate'] },
);

/** What audits a plan, or answers from an audit. */
export const audits: readonly Target[] = [
  {
    name: 'evaluateIncentivePlan',
    share: 10,
    parameters,
    calls: auditCalls,
    run: library.evaluateIncentivePlan,
    observations: 1,
    tellsProgress: true,
    keeps: holdsSchema('report'),
  },
  {
    name: 'createAudit',
    share: 3,
    parameters: ['definition', 'plan'],
    calls: callsOf(
      fc
        .tuple(anyDefinition, anyDescription)
        .map(([definition, { plan, catalogue }]) => [{ ...definition, ...catalogue }, plan]),
    ),
    run: (definition: library.AuditDefinition, plan: IncentivePlanInput) =>
      library.createAudit(definition)(plan),
    keeps: holdsSchema('report'),
  },
  {
    name: 'defineRule',
    share: 1,
    parameters: ['definition'],
    calls: callsOf(fc.tuple(anyRule)),
    run: (definition: library.RuleDefinition) =>
      library.createAudit({ rules: [library.defineRule(definition)] })(anyRevenuePlan),
    keeps: holdsSchema('report'),
  },
  ...Object.entries(critiques).map(
    ([name, run]): Target => ({
      name,
      share: 1,
      parameters,
      calls: callsOf(
        fc
          .tuple(anyPlan, anyData, anyOptions)
          .map(([plan, data, { rules: _, betterPlan: __, ...options }]) => [
            plan,
            dataOf(data, metricsOf([plan])),
            options,
          ]),
      ),
      run,
      observations: 1,
      tellsProgress: true,
    }),
  ),
  {
    name: 'safeEvaluate',
    share: 2,
    parameters,
    calls: auditCalls,
    run: reportOf,
    observations: 1,
    tellsProgress: true,
    keeps: holdsSchema('report'),
  },
  {
    name: 'validatePlan',
    share: 5,
    parameters: ['plan', 'options'],
    calls: callsOf(anyDescription.map(({ plan, catalogue }) => [plan, catalogue])),
    run: planOf,
    keeps: holdsSchema('plan'),
  },
  {
    name: 'proposePlan',
    share: 3,
    parameters,
    calls: auditCalls,
    run: library.proposePlan,
    observations: 1,
    tellsProgress: true,
  },
  {
    name: 'comparePlans',
    share: 3,
    parameters: ['before', 'after', 'data', 'options'],
    calls: callsOf(
      fc
        .tuple(anyPlan, anyPlan, anyData, anyOptions, fc.boolean())
        .map(([before, other, data, options, isLike]) => {
          const after = isLike ? { ...before, goals: ['revenue'] } : { ...other, metrics: before.metrics };
          return [before, after, dataOf(data, metricsOf([before])), options];
        }),
    ),
    run: library.comparePlans,
    observations: 2,
    tellsProgress: true,
    keeps: holdsSchema('comparison'),
  },
  {
    name: 'replayPayouts',
    share: 4,
    parameters: ['plan', 'observations', 'options'],
    calls: callsOf(
      fc
        .tuple(anyDescription, anyHistory)
        .map(([{ plan, described, catalogue }, history]) => [
          plan,
          historyOf(history, metricsOf([described])),
          catalogue,
        ]),
    ),
    run: library.replayPayouts,
    observations: 1,
  },
  {
    name: 'planCongruence',
    share: 5,
    parameters: ['plan', 'given', 'options'],
    calls: callsOf(
      fc
        .tuple(
          anyDescription,
          fc.array(fc.constantFrom(0, 1, -2, 0.01, 1e9, 1e-9), { minLength: 9, maxLength: 9 }),
        )
        .map(([{ plan, catalogue }, figures]) => [plan, congruenceOf(plan, figures), catalogue]),
    ),
    run: library.planCongruence,
  },
];

function congruenceOf({ measures }: IncentivePlanInput, figures: readonly number[]) {
  const [a = 0, b = 0, c = 0, ...rest] = figures;
  return {
    value: { visits: a, offers: b, 'a third': c },
    effort: { visits: 1, offers: 0.1, 'a third': 2.5 },
    measures: Object.fromEntries(
      measures.map(({ metric }, j) => [
        metric,
        { visits: rest[j % 6], offers: rest[(j + 1) % 6], 'a third': rest[(j + 2) % 6] },
      ]),
    ),
  };
}
