import { describe, expect, it } from 'vitest';
import * as library from '../src/index';
import * as reports from '../src/report/index';
import { errorOf } from './issues-of';

const plan = {
  name: 'Plan',
  period: 'quarter',
  measures: [{ metric: 'linkedin-ssi', weight: 1, target: 80 }],
} as const satisfies library.IncentivePlanInput;
const [measure] = plan.measures;
const index = library.linkedInSsi;
const rows = [{ participant: 1, period: 1, metrics: { 'linkedin-ssi': 40 } }];
const report = library.evaluateIncentivePlan(plan);
const audit = [plan, {}, {}];

/** Arguments every public function accepts; those from the second number on may be left out. */
const functions: Record<string, { accepted: readonly unknown[]; optionalFrom: number }> = {
  evaluateIncentivePlan: { accepted: audit, optionalFrom: 1 },
  evaluateQuantitativeBias: { accepted: audit, optionalFrom: 1 },
  evaluatePaidFeatureBias: { accepted: audit, optionalFrom: 1 },
  evaluateQualityBlindness: { accepted: audit, optionalFrom: 1 },
  evaluateOutcomeDivergence: { accepted: audit, optionalFrom: 1 },
  evaluateArtificialBehaviour: { accepted: audit, optionalFrom: 1 },
  evaluateInstrument: { accepted: audit, optionalFrom: 1 },
  evaluatePlanDesign: { accepted: audit, optionalFrom: 1 },
  comparePlans: { accepted: [plan, plan, {}, {}], optionalFrom: 2 },
  planCongruence: {
    accepted: [
      plan,
      { value: { visits: 1 }, effort: { visits: 1 }, measures: { 'linkedin-ssi': { visits: 1 } } },
    ],
    optionalFrom: 2,
  },
  proposePlan: { accepted: audit, optionalFrom: 1 },
  replayPayouts: { accepted: [plan, rows], optionalFrom: 1 },
  defineIndex: { accepted: [index], optionalFrom: 1 },
  restrictTo: { accepted: [index, 'article'], optionalFrom: 2 },
  parseSsiPages: {
    accepted: [[{ participant: 'a', period: '2026-01', page: { score: 40 } }]],
    optionalFrom: 1,
  },
  parseSsiPage: { accepted: [{ score: 40 }], optionalFrom: 1 },
  attainment: { accepted: [1, { target: 2 }], optionalFrom: 2 },
  scorePillars: { accepted: [index, {}], optionalFrom: 2 },
  estimateScore: { accepted: [index, {}, {}], optionalFrom: 2 },
  estimateScores: { accepted: [index, {}, {}], optionalFrom: 2 },
  scoreSensitivity: { accepted: [index, {}, {}], optionalFrom: 2 },
  illustrativeScale: { accepted: [index], optionalFrom: 1 },
  licenceCeiling: { accepted: [index, 'free', {}], optionalFrom: 2 },
  payoutFor: { accepted: [measure, 40, { better: 'lower' }], optionalFrom: 1 },
  calibrateWeights: { accepted: [index, rows, {}], optionalFrom: 2 },
  componentInfluence: { accepted: [index, rows, {}], optionalFrom: 2 },
  rankCertainty: { accepted: [index, rows, {}], optionalFrom: 2 },
  charts: { accepted: [report, {}], optionalFrom: 1 },
  localize: { accepted: [report, 'fr'], optionalFrom: 2 },
  renderMarkdown: { accepted: [report, {}], optionalFrom: 1 },
  renderHtml: { accepted: [report, {}], optionalFrom: 1 },
};

type Callable = (...given: unknown[]) => unknown;
const exported: [string, unknown][] = Object.entries({ ...library, ...reports });
const callable = exported.filter(
  (entry): entry is [string, Callable] =>
    typeof entry[1] === 'function' && entry[1] !== library.IncentiveAuditError,
);

const nonsense = [null, 'nonsense', 3, [null], () => 1];

/** A value is a number; that one is missing is no mistake where nothing is paid for it. */
function isAccepted(name: string, at: number, given: unknown): boolean {
  if (name === 'attainment') return at === 0 && given === 3;
  return name === 'payoutFor' && at === 1 && (given === 3 || given === null || given === undefined);
}

it('every public function stands in the table', () => {
  expect(callable.map(([name]) => name).sort()).toEqual(Object.keys(functions).sort());
});

describe.each(callable)('%s', (name, call) => {
  const { accepted = [], optionalFrom = 0 } = functions[name] ?? {};
  const wrong = accepted.flatMap((_, at) =>
    [...(at < optionalFrom ? [undefined] : []), ...nonsense]
      .filter((given) => !isAccepted(name, at, given))
      .map((given) => ({ at, given, type: given === null ? 'null' : typeof given })),
  );

  it.each(wrong)('refuses argument $at when it is $type, and says what it must be', ({ at, given }) => {
    const { issues, code } = errorOf(() =>
      call(...accepted.map((one, place) => (place === at ? given : one))),
    );
    expect(code).toMatch(/^invalid-/);
    expect(issues.length).toBeGreaterThan(0);
    for (const { message } of issues) expect(message).toMatch(/\w{2,}/);
  });
});
