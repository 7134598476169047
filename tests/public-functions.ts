import * as corpus from '../src/cases/index';
import * as library from '../src/index';
import * as metrics from '../src/metrics/index';
import * as reports from '../src/report/index';
import * as tables from '../src/table/index';
import { languages } from './languages';

/** A plan that every function accepts. */
export const plan = {
  name: 'Plan',
  period: 'quarter',
  measures: [{ metric: 'linkedin-ssi', weight: 1, target: 80 }],
} as const satisfies library.IncentivePlanInput;
const [measure] = plan.measures;
const index = library.linkedInSsi;
const rows = [{ participant: 1, period: 1, metrics: { 'linkedin-ssi': 40 } }];
const report = library.evaluateIncentivePlan(plan);
const audit = [plan, {}, {}];

/** Arguments with something in every part, whose parts a test may replace. */
const fullPlan = {
  ...plan,
  targetIncentive: 1000,
  goals: ['revenue'],
  headcount: { free: 3 },
  effort: { meetings: 2 },
  startDate: '2026-01-01',
  metrics: [index],
  measures: [
    {
      ...measure,
      threshold: 0.5,
      payout: [
        { attainment: 0, payout: 0 },
        { attainment: 1, payout: 1 },
      ],
      cap: 2,
    },
  ],
};
const history = Array.from({ length: 24 }, (_, row) => ({
  participant: row % 8,
  period: 1 + Math.floor(row / 8),
  licence: 'free',
  metrics: { 'linkedin-ssi': 40 + row, revenue: 100 * row, 'linkedin-ssi/insights/groups-joined': 0.5 },
}));
const columns = {
  participant: history.map(({ participant }) => participant),
  period: Int32Array.from(history, ({ period }) => period),
  metrics: {
    'linkedin-ssi': Float64Array.from(history, (_, row) => row),
    revenue: history.map((_, row) => row),
  },
};
const cases = [
  { metric: 'linkedin-ssi', before: 87, after: 64, outcome: { metric: 'revenue', before: 1, after: 2 } },
];
const options = {
  seed: 1,
  confidence: 0.9,
  resamples: 20,
  betterPlan: false,
  catalogue: [{ ...index, id: 'house-score' }],
  rules: { except: ['plan-design/notice'] },
  onProgress: () => undefined,
  signal: { aborted: false },
};
const scale = { name: 'ours', note: 'a note', components: { connections: { half: 20, most: 100 } } };
const weights = Object.fromEntries(
  index.pillars.flatMap(({ components }) => components.map(({ id }) => [id, 1])),
);
const panelOptions = { scale, confidence: 0.9, weightRatio: 2, seed: 2 };
const scored = {
  overall: 4,
  subScores: ['PROFESSIONAL_BRAND', 'FIND_RIGHT_PEOPLE', 'INSIGHT_ENGAGEMENT', 'STRONG_RELATIONSHIP'].map(
    (pillar) => ({ pillar, score: '1,0' }),
  ),
};
const page = { memberScore: scored, groupScore: [{ groupType: 'INDUSTRY', rank: 3, score: scored }] };
const full = [fullPlan, { observations: columns, cases }, options];

/** Arguments every public function accepts; those from the second number on may be left out. */
export const functions: Record<
  string,
  { accepted: readonly unknown[]; optionalFrom: number; full?: readonly unknown[] }
> = {
  evaluateIncentivePlan: { accepted: audit, optionalFrom: 1, full },
  createAudit: {
    accepted: [{ rules: library.planRules }],
    optionalFrom: 1,
    full: [
      {
        rules: library.allRules,
        catalogue: options.catalogue,
        proposal: library.proposal,
        sensitivity: library.sensitivity,
      },
    ],
  },
  defineRule: {
    accepted: [
      {
        id: 'house/rule',
        sentences: { en: { title: 'Ours?', pass: 'Yes.' } },
        evaluate: () => ({ outcome: 'pass' }),
      },
    ],
    optionalFrom: 1,
    full: [
      {
        id: 'house/rule',
        critique: 'plan-design',
        basis: 'law',
        sources: [{ title: 'Ours', kind: 'practice' }],
        help: 'ours',
        sentences: { en: { title: 'Ours?', pass: 'Yes.' }, fr: { title: 'La nôtre ?', pass: 'Oui.' } },
        concerns: () => true,
        evaluate: () => ({ outcome: 'pass' }),
      },
    ],
  },
  evaluateQuantitativeBias: { accepted: audit, optionalFrom: 1, full },
  evaluatePaidFeatureBias: { accepted: audit, optionalFrom: 1, full },
  evaluateQualityBlindness: { accepted: audit, optionalFrom: 1, full },
  evaluateOutcomeDivergence: { accepted: audit, optionalFrom: 1, full },
  evaluateArtificialBehaviour: { accepted: audit, optionalFrom: 1, full },
  evaluateInstrument: { accepted: audit, optionalFrom: 1, full },
  evaluatePlanDesign: { accepted: audit, optionalFrom: 1, full },
  comparePlans: { accepted: [plan, plan, {}, {}], optionalFrom: 2, full: [plan, ...full] },
  planCongruence: {
    accepted: [
      plan,
      { value: { visits: 1 }, effort: { visits: 1 }, measures: { 'linkedin-ssi': { visits: 1 } } },
    ],
    optionalFrom: 2,
    full: [
      plan,
      { value: { visits: 1 }, effort: { visits: 1 }, measures: { 'linkedin-ssi': { visits: 1 } } },
      { catalogue: options.catalogue },
    ],
  },
  safeEvaluate: { accepted: audit, optionalFrom: 1, full },
  validatePlan: { accepted: [plan], optionalFrom: 1, full: [fullPlan, { catalogue: options.catalogue }] },
  proposePlan: { accepted: audit, optionalFrom: 1, full },
  replayPayouts: {
    accepted: [plan, rows],
    optionalFrom: 1,
    full: [fullPlan, history, { catalogue: options.catalogue }],
  },
  defineIndex: { accepted: [index], optionalFrom: 1 },
  restrictTo: { accepted: [index, 'article'], optionalFrom: 2 },
  parseSsiPages: {
    accepted: [[{ participant: 'a', period: '2026-01', page: { score: 40 } }]],
    optionalFrom: 1,
    full: [[{ participant: 'a', period: '2026-01', licence: 'free', page }]],
  },
  parseSsiPage: { accepted: [{ score: 40 }], optionalFrom: 1, full: [page] },
  attainment: { accepted: [1, { target: 2 }], optionalFrom: 2 },
  scorePillars: {
    accepted: [index, {}],
    optionalFrom: 2,
    full: [index, { 'professional-brand': 1, 'right-people': 1, insights: 1, relationships: 1 }],
  },
  estimateScore: {
    accepted: [index, {}, {}],
    optionalFrom: 2,
    full: [index, { connections: 0.5 }, { weightRatio: 2 }],
  },
  estimateScores: {
    accepted: [index, {}, {}],
    optionalFrom: 2,
    full: [index, { connections: [0.5, null], 'long-form-posts': Float64Array.of(1, 0) }, { weightRatio: 2 }],
  },
  scoreSensitivity: {
    accepted: [index, {}, {}],
    optionalFrom: 2,
    full: [index, { connections: 0.5 }, { weights }],
  },
  illustrativeScale: { accepted: [index], optionalFrom: 1 },
  licenceCeiling: {
    accepted: [index, 'free', {}],
    optionalFrom: 2,
    full: [index, 'free', { weightRatio: 2 }],
  },
  payoutFor: {
    accepted: [measure, 40, { better: 'lower' }],
    optionalFrom: 1,
    full: [fullPlan.measures[0], 40, { better: 'lower' }],
  },
  calibrateWeights: {
    accepted: [index, rows, {}],
    optionalFrom: 2,
    full: [index, columns, { scale, onProgress: () => undefined, signal: { aborted: false } }],
  },
  componentInfluence: {
    accepted: [index, rows, {}],
    optionalFrom: 2,
    full: [index, history, { confidence: 0.9, weightRatio: 2 }],
  },
  rankCertainty: { accepted: [index, rows, {}], optionalFrom: 2, full: [index, history, panelOptions] },
  IncentiveAuditError: {
    accepted: ['invalid-data', [{ path: ['observations', 0], message: 'is wrong' }]],
    optionalFrom: 2,
  },
  charts: { accepted: [report, {}], optionalFrom: 1, full: [report, { locale: languages.fr }] },
  nearestLocale: { accepted: ['fr-CA', [languages.en, languages.fr]], optionalFrom: 2 },
  compareFindings: { accepted: [report.findings[0], report.findings[1]], optionalFrom: 2 },
  formatEstimate: {
    accepted: [report.findings[0]?.evidence[0], {}],
    optionalFrom: 1,
    full: [report.findings[0]?.evidence[0], { locale: languages.fr, currency: 'EUR' }],
  },
  withRules: { accepted: [languages.fr, []], optionalFrom: 2 },
  localize: { accepted: [report, languages.fr], optionalFrom: 2 },
  renderMarkdown: { accepted: [report, {}], optionalFrom: 1, full: [report, { locale: languages.fr }] },
  renderHtml: {
    accepted: [report, {}],
    optionalFrom: 1,
    full: [report, { locale: languages.fr, charts: {} }],
  },
  precedentsFor: {
    accepted: [plan, [corpus.wellsFargoCrossSelling]],
    optionalFrom: 2,
    full: [fullPlan, corpus.documentedCases.slice(0, 3), { catalogue: options.catalogue }],
  },
  findMetric: { accepted: ['demo'], optionalFrom: 1 },
  readTable: {
    accepted: [[{ rep: 'a', month: '2026-01', revenue: 5 }], {}],
    optionalFrom: 1,
    full: [
      [
        { Owner: { Name: 'a' }, month: '2026-01', CA: 5 },
        { Owner: { Name: 'b' }, month: new Date(0), CA: null },
      ],
      {
        map: { revenue: 'CA' },
        metrics: [index],
        plan: fullPlan,
        decimal: 'point',
        dates: 'day-first',
        deals: false,
        keepTotals: true,
        locale: 'fr',
      },
    ],
  },
};

/** What a function answers that hands errors back: thrown, as the others do. */
function answerOf<T extends { ok: boolean }>(result: T | { ok: false; error: Error }): T {
  if ('error' in result) throw result.error;
  return result;
}

export type Callable = (...given: unknown[]) => unknown;
const exported: [string, unknown][] = Object.entries({
  ...library,
  ...reports,
  ...tables,
  ...corpus,
  ...metrics,
  validatePlan: (given: unknown) => answerOf(library.validatePlan(given)),
  safeEvaluate: (...given: Parameters<typeof library.safeEvaluate>) =>
    answerOf(library.safeEvaluate(...given)),
  IncentiveAuditError: (...given: ConstructorParameters<typeof library.IncentiveAuditError>) =>
    new library.IncentiveAuditError(...given),
});
/** Every function of the four entries by its name. */
export const callable = exported.filter(
  (entry): entry is [string, Callable] => typeof entry[1] === 'function',
);
