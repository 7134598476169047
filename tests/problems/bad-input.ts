import type { Issue } from '../../src/index';
import * as library from '../../src/index';
import { fr } from '../../src/locales/fr';
import * as reports from '../../src/report/index';

const { linkedInSsi } = library;
const sound = {
  name: 'x',
  period: 'month',
  measures: [{ metric: 'revenue', weight: 1, target: 1 }],
} as const;
const [paid] = sound.measures;
const metric = {
  id: 'calls',
  label: { en: 'Calls' },
  captures: 'activity',
  nature: 'count',
  producedBy: 'participant',
  automatable: true,
  licence: 'free',
};
const pillar = { id: 'one', label: { en: 'One' }, maximum: 5, components: [{ ...metric, id: 'part' }] };
const index = { id: 'score', label: { en: 'Score' }, maximum: 10, pillars: [pillar] };
const row = { participant: 1, period: '2026-01', metrics: { revenue: 1 } };
const score = { participant: 1, period: '2026-01', metrics: { 'linkedin-ssi': 40 } };

function many<T>(count: number, make: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => make(at));
}

function throwing(key: string): object {
  return Object.defineProperty({}, key, {
    enumerable: true,
    get: () => {
      throw new Error('hostile');
    },
  });
}

/** Throws only when it is asked again. */
function tiring(): object {
  let asked = 0;
  return {
    get aborted() {
      if (asked++ > 0) throw new Error('hostile');
      return false;
    },
  };
}

/** Another history each time it is read. */
function changing(): object {
  let asked = 0;
  return {
    get observations() {
      return many(12 + 12 * asked++, (at) => ({ ...row, participant: at }));
    },
  };
}

/** What people get wrong in a plan. */
const plans: unknown[] = [
  null,
  {},
  {
    ...sound,
    name: '',
    period: 'week',
    currency: 'euro',
    country: 'fr',
    language: '!',
    startDate: '2026-02-30',
  },
  { ...sound, measures: [] },
  { ...sound, measures: many(21, () => paid) },
  { ...sound, curency: 'EUR', foo: 1, $schema: 1, goals: [], metrics: 1, headcount: 1, effort: 1 },
  { ...sound, goals: ['revenue', 'revenue', 'reveneu', 'xyz'], effort: { nothing: 1 } },
  { ...sound, headcount: { free: 0 }, salesCycleMonths: -1, targetIncentive: 0 },
  { ...sound, headcount: { free: 1.5, premum: 1 } },
  {
    ...sound,
    measures: [
      { metric: 'revenue', weight: 0.5, target: 10, threshold: 20, payout: [] },
      { metric: 'revenue', weight: 0.1, target: 0, cap: 0, level: 'solo', payout: 'none' },
      {
        metric: 1,
        weight: 40,
        target: '1',
        payout: [
          { attainment: 1, payout: -1 },
          { attainment: 0, payout: 1 },
        ],
      },
      { metric: 'leads', weight: 0.1, payout: many(3, () => ({ attainment: 1, payout: 1 })) },
      7,
    ],
  },
  {
    ...sound,
    measures: [
      { ...paid, weight: 0.5 },
      { ...paid, weight: 0.2, metric: 'leads' },
    ],
  },
  {
    ...sound,
    metrics: [metric, metric, { ...metric, id: 'Bad Id', label: 'x', automatable: 'yes', nature: 'n' }],
  },
  {
    ...sound,
    measures: [{ ...paid, reference: 'peers', teamSize: 0, attributable: 'no' }],
    basePay: -1,
    metrics: [
      { ...metric, facts: { enteredBy: 'boss', checked: 'some', levers: ['dates'], reversible: 1, foo: 2 } },
      { ...metric, id: 'b', facts: { standsFor: { as: 'bottleneck' } } },
      { ...metric, id: 'c', facts: { standsFor: { as: 'sample', shortfall: 0.4 } } },
      { ...metric, id: 'd', facts: { standsFor: { as: 'bottleneck', shortfall: 40 } } },
      { ...metric, id: 'e', facts: { standsFor: { as: 'goal' }, levers: 'none' } },
      { ...index, facts: { standsFor: { as: 'step', shortfall: 0.1 } } },
    ],
  },
  {
    ...sound,
    metrics: [{ ...metric, id: 'linkedin-ssi' }, { ...metric, id: 'linkedin-ssi/insights/foo' }, 3],
  },
  { ...sound, metrics: [index, { ...index, id: 'other', pillars: [] }] },
  { ...sound, metrics: [{ ...index, maximum: 5, pillars: [{ ...pillar, components: [] }] }] },
  {
    ...sound,
    metrics: [
      { ...index, id: 'Bad', pillars: [pillar, pillar] },
      { ...metric, id: 'x', sources: [{ title: 'x', kind: 'rumour', year: 1.5 }], maximum: 0 },
    ],
  },
  {
    ...sound,
    metrics: [{ ...metric, better: 'lower' }],
    measures: [
      { metric: 'calls', weight: 0.4, target: 5, threshold: 8 },
      { metric: 'calls', commission: { rates: [{ from: 0, rate: 1 }] }, target: 5 },
      {
        id: 'calls',
        metric: 'calls',
        weight: 0.5,
        target: 5,
        payout: [
          { value: 0, payout: 1 },
          { value: 1, payout: 1 },
        ],
      },
    ],
  },
  {
    ...sound,
    measures: [
      { ...paid, weight: 0 },
      { metric: 'leads', target: 5 },
      { metric: 'meetings', target: 5, weight: 0.5, amount: 5, otherwise: 0.5 },
      { metric: 'opportunities', target: 5, role: 'gate', weight: 0.5, otherwise: 'half' },
      { metric: 'conversions', target: 5, role: 'multiplier', appliesTo: ['revenu'] },
    ],
  },
  { ...sound, measures: [{ metric: 'leads', target: 5, role: 'gate' }] },
  { ...sound, measures: [{ ...paid, cap: 150 }] },
  {
    ...sound,
    currency: 'EUR',
    measures: [{ metric: 'revenue', target: 100_000, commission: { rates: [{ from: 120_000, rate: 0.1 }] } }],
  },
  {
    ...sound,
    measures: [
      {
        id: 'a',
        metric: 'revenue',
        target: 'own',
        commission: { rates: [{ from: 1, rate: 1 }, { from: 0 }] },
      },
      { id: 'a', metric: 'revenue', target: 'mine', weight: 1, threshold: 1.5 },
      {
        id: 'b',
        metric: 'revenue',
        target: 'own',
        amount: 1,
        payout: [{ payout: 1 }, { value: 1, payout: 1 }],
      },
      { id: 'c', metric: 'revenue', cap: 1, threshold: 1, commission: { rates: [], tiersBy: 'value' } },
      { id: 'd', metric: 'revenue', target: 1, amount: 1, payout: { rates: [{ from: 1 }, { from: 1 }] } },
    ],
  },
  {
    ...sound,
    name: 'x'.repeat(10_001),
    targetIncentive: 1e16,
    salesCycleMonths: Number.POSITIVE_INFINITY,
    effort: { ...Object.fromEntries(many(101, (at) => [`a${at}`, 1])), revenue: 1e9 },
    goals: many(51, () => 'revenue'),
  },
  { ...sound, effort: { revenue: 1e9 } },
  { ...sound, metrics: many(51, (at) => ({ ...metric, id: `m${at}`, captures: 'outcome' })) },
];

/** What people get wrong in data. */
const data: unknown[] = [
  1,
  { cases: many(1001, () => 1), observations: [{ ...row, metrics: { revenue: 1e16 } }] },
  { observations: { participant: { length: 1e9 }, period: [], metrics: {} } },
  { observation: [] },
  { Observations: [] },
  { 'hostile name': [] },
  { observations: [] },
  { observations: 1, cases: 1 },
  { observations: [row, row, 1, { ...row, participant: 'a', period: 'March' }] },
  {
    observations: [
      { metrics: { revenue: 'x' }, licence: 'premum' },
      { ...row, licence: 1, metrics: 1 },
    ],
  },
  {
    observations: [
      row,
      { ...row, period: '2026' },
      { ...row, period: '2026-02-30' },
      { ...row, period: 1.5 },
    ],
  },
  {
    observations: [{ ...row, participant: 2n ** 60n, metrics: { 'linkedin-ssi': 101, revenue: 2n ** 60n } }],
  },
  ...[45_658, 202_501, 20_250_131, 1_738_281_600, 1_738_281_600_000].map((period) => ({
    observations: [{ ...row, period }],
  })),
  { observations: ['01-31', '02-02', '03-04', '04-10'].map((day) => ({ ...row, period: `2026-${day}` })) },
  { observations: { participant: [1], period: [], metrics: { revenue: 1 } } },
  { observations: [{ ...row, team: {}, targets: { revenue: -1, reveneu: 1 }, attributes: 1 }] },
  { observations: [{ ...row, targets: 1, attributes: Object.fromEntries(many(51, (at) => [`a${at}`, 1])) }] },
  { observations: { participant: 1, metrics: 1 } },
  { observations: throwing('participant') },
  { observations: many(100_001, () => null) },
  { cases: [{ metric: 'ssi', before: 1, after: 200 }, { metric: 'linkedin-ssi', before: 1, after: 200 }, 1] },
  { cases: [{ metric: 'linkedin-ssi', before: 'x', outcomeChanged: 'sideways', outcome: 1 }] },
];

const options: unknown[] = [
  1,
  { sed: 1, confidence: 0.9, onProgress: 1, signal: {} },
  { seed: 1.5, confidence: 1, minimumValidity: 1, weightRatio: 0, minimumGroupSize: 3, resamples: 0 },
  { rules: { only: ['validity', 'nonsense', 1], except: 1 }, betterPlan: 1 },
  { rules: { only: [] } },
  { rules: { only: many(201, () => 'x') }, resamples: 1e9, weightRatio: 1e16 },
  { signal: tiring() },
];

const pages: unknown[] = [
  1,
  '{',
  {},
  { memberScore: { overall: 200, subScores: [] } },
  { memberScore: { overall: 'x', subScores: [{ pillar: 'X', score: 1 }, { pillar: 'INSIGHT_ENGAGEMENT' }] } },
  {
    memberScore: { overall: 1, subScores: many(2, () => ({ pillar: 'INSIGHT_ENGAGEMENT', score: 1 })) },
    groupScore: many(2, () => ({ groupType: 'INDUSTRY', rank: 'x', score: 1 })),
  },
];

const captures: unknown[] = [1, many(100_001, () => 1), [1, {}, throwing('page')]];

const crowded = {
  ...sound,
  measures: many(20, (at) => ({ metric: `m${at}`, weight: 0.05, target: 1 })),
  goals: many(13, (at) => `m${20 + at}`),
  metrics: many(33, (at) => ({ ...metric, id: `m${at}` })),
};
const crowd = {
  observations: [{ ...row, metrics: Object.fromEntries(many(33, (at) => [`m${at}`, 1])) }],
};

const huge = {
  ...index,
  maximum: 20,
  pillars: many(20, (p) => ({
    ...pillar,
    id: `p${p}`,
    maximum: 1,
    components: many(50, (c) => ({ ...metric, id: p + c === 0 ? 'x'.repeat(199) : `c${p}-${c}` })),
  })),
};
const unlisted = {
  ...linkedInSsi,
  pillars: linkedInSsi.pillars.map((one, at) => ({
    ...one,
    components: one.components.map((part) => ({ ...part, listedBy: at === 1 ? ['mine'] : undefined })),
  })),
};

const value = { meetings: 1 };
const congruences: unknown[] = [
  { value: {}, measures: {} },
  { value: 1, measures: 1 },
  { value, measures: { revenue: { meeting: 1 }, leads: {} }, effort: { meetins: 1 } },
];

const report = library.evaluateIncentivePlan({ ...sound });
const changed = (change: object): never => ({ ...structuredClone(report), ...change }) as never;
/** Another value wherever a sentence of the findings takes one. */
const withValue = (value: unknown): never => {
  const { findings } = structuredClone(rich);
  for (const { title, message, remedy } of findings) {
    for (const phrase of [title, message, remedy]) {
      if (phrase === null) continue;
      phrase.values = Object.fromEntries(Object.keys(phrase.values).map((key) => [key, value])) as never;
    }
  }
  return changed({ findings });
};
const rich = library.evaluateIncentivePlan({
  ...sound,
  measures: [{ metric: 'linkedin-ssi', weight: 1, target: 80 }],
  goals: ['revenue'],
});
const svg = (text: unknown) => () =>
  reports.renderHtml(report, { charts: { 'pay-at-stake': text } as never });
const scale = (given: unknown) => () => library.attainment(1, given as never);
const pay =
  (measure: unknown, amount: unknown = 1, of?: unknown) =>
  () =>
    library.payoutFor(measure as never, amount as never, of as never);
const audited = (plan: unknown, history?: unknown, settings?: unknown) => () =>
  library.evaluateIncentivePlan(plan as never, history as never, settings as never);

/** Calls that throw, each for one or more problems. */
const calls: (() => unknown)[] = [
  ...plans.map((plan) => audited(plan)),
  ...data.map((history) => audited(sound, history)),
  audited({ ...sound, yearStarts: 4 }, { observations: [{ ...row, period: '2026' }] }),
  audited({ ...sound, yearStarts: 1 }, { observations: [{ ...row, period: 'FY2025/26' }] }),
  audited(
    { ...sound, yearStarts: 4 },
    { observations: ['2025-Q1', 'FY2026-Q1'].map((period) => ({ ...row, period })) },
  ),
  ...options.map((settings) => audited(sound, undefined, settings)),
  ...pages.map((page) => () => library.parseSsiPage(page)),
  ...captures.map((list) => () => library.parseSsiPages(list as never)),
  ...congruences.map((given) => () => library.planCongruence({ ...sound }, given as never)),
  audited(crowded, crowd),
  () =>
    library.planCongruence(
      { ...sound, measures: [{ ...paid, target: null }] },
      {
        value,
        measures: { revenue: value },
        effort: value,
      },
    ),
  () => library.comparePlans({ ...sound }, { ...sound }, changing() as never),
  () =>
    library.comparePlans(
      { ...sound, metrics: [{ ...metric, id: 'own', maximum: 10 }] as never },
      { ...sound, metrics: [{ ...metric, id: 'own', maximum: 5 }] as never },
      { observations: [{ ...row, metrics: { own: 7 } }] },
    ),
  () => library.createAudit(1 as never),
  () => library.createAudit({ rules: [], proposal: 1 } as never),
  () => library.createAudit({ rules: [1, library.allRules[0], library.allRules[0]] } as never),
  () => library.createAudit({ rules: [{ [Symbol.for('incentive-audit.rule')]: true }] } as never),
  () => library.createAudit({ rules: library.planRules })({ ...sound }, { observations: [row] }),
  () => new library.IncentiveAuditError('x' as never, 1 as never),
  () => new library.IncentiveAuditError('invalid-plan', [1 as never]),

  () => library.defineIndex(huge as never),
  () => library.restrictTo(linkedInSsi, 'nowhere'),
  () => library.restrictTo(unlisted as never, 'mine'),
  () => library.restrictTo(linkedInSsi, 1 as never),
  () => library.scorePillars(1 as never, {}),
  () => library.scorePillars({ ...linkedInSsi, maximum: -1 }, {}),
  () => library.scorePillars(linkedInSsi, 1 as never),
  () => library.scorePillars(linkedInSsi, { Insights: 1, insight: 1, insights: -1 }),
  () => library.licenceCeiling(linkedInSsi, 'gold' as never, { weightRatio: 2 }),
  () => library.estimateScore(linkedInSsi, {}, { weights: { 'groups-joined': 0 }, ratio: 1 } as never),
  () =>
    library.estimateScore(
      linkedInSsi,
      {},
      {
        weights: Object.fromEntries(
          linkedInSsi.pillars.flatMap(({ components }) => components.map(({ id }) => [id, 0])),
        ),
      },
    ),
  () => library.estimateScores(linkedInSsi, 1 as never),
  () => library.estimateScores(linkedInSsi, { 'groups-joined': [2], connections: [1, 1] }),
  () => library.rankCertainty(linkedInSsi, [score], { seed: 1.5, scale: 1 } as never),
  () =>
    library.rankCertainty(linkedInSsi, [{ ...score, metrics: { 'linkedin-ssi/insights/groups-joined': 3 } }]),
  scale(1),
  scale({ half: -1, most: 1 }),
  scale({ target: 1, zero: 1 }),
  scale({ target: 1, full: 1 }),
  () => library.attainment(Number.NaN, { target: 1 }),
  () => library.attainment(1e16, { target: 1 }),
  pay(1),
  pay({ target: null, payout: [] }),
  pay({ target: 1, payout: [{}] }),
  pay({
    target: 1,
    payout: [
      { attainment: 1, payout: 1 },
      { attainment: 0, payout: 1 },
    ],
  }),
  pay({ target: 1, payout: { rates: [{ from: -1 }] } }),
  pay({ target: 1, commission: { rates: [] } }),
  pay({ target: 1 }, 0, { better: 'lower' }),
  pay({ target: 1 }, 0, 1),

  () => library.defineRule({ id: 'instrument/x', sentences: 1, evaluate: 1 } as never),
  () =>
    library.defineRule({
      id: 'house/x',
      sentences: { en: { title: 'Ours?', 'a/b': 'No.' } },
      evaluate: () => ({ outcome: 'pass' }),
    }),
  () =>
    reports.localize(
      { ...report, findings: [{ ...report.findings[0], helpUrl: 'javascript:1' }] } as never,
      fr,
    ),
  () => reports.localize(1 as never, fr),
  () => reports.localize(report, 'de' as never),
  () => reports.localize({} as never, fr),
  () =>
    reports.localize(report, {
      ...fr,
      typeset: () => {
        throw new Error('none');
      },
    }),
  () => reports.localize(report, { ...fr, tag: 3 } as never),
  () => reports.nearestLocale('fr', [] as never),
  () => reports.localize(changed({ reportVersion: 2 }), fr),
  () => reports.localize({ comparisonVersion: 2 } as never, fr),
  () => reports.localize(changed({ data: { ...report.data, participants: -1 } }), fr),
  () => reports.localize(changed({ provenance: { ...report.provenance, options: { odd: () => 1 } } }), fr),
  () =>
    reports.localize(
      changed({ series: { timeline: [], bins: [], histogram: [{ metric: 'x', edges: [1], counts: [1] }] } }),
      fr,
    ),
  () => reports.localize(withValue(1), fr),
  () => reports.localize(withValue('x'), fr),
  () => reports.localize(withValue([true]), fr),
  () =>
    reports.localize(
      withValue(() => 1),
      fr,
    ),
  () => reports.renderMarkdown(report, 1 as never),
  () => reports.nearestLocale(1 as never, [fr]),
  () => reports.renderMarkdown(1 as never),
  () => reports.renderHtml(report, { charts: 1 } as never),
  () => reports.renderHtml(report, { charts: { validity: '<svg/>', payatstake: '', nothing: '' } } as never),
  svg(1),
  svg('&'),
  svg('<g></g>'),
  svg('<svg><g>'),
  svg('<svg><script></script></svg>'),
  svg('<svg><g></svg></g>'),
  svg('<svg onload="x"></svg>'),
  svg('<svg><path fill="url(https://x)"/></svg>'),
];

/** Every problem that public functions find in them, with the kind of its error. */
export const issues: Issue[] = calls.flatMap((call) => {
  try {
    call();
  } catch (error) {
    if (error instanceof library.IncentiveAuditError)
      return error.issues.length > 1000 ? error.issues.slice(-1) : error.issues;
    throw error;
  }
  throw new Error(`nothing was thrown by ${call}`);
});
