import { describe, expect, it } from 'vitest';
import { evaluateIncentivePlan } from '../../src/critique/evaluate-incentive-plan';
import type { Licence } from '../../src/model/licence';
import type { IncentivePlanInput } from '../../src/model/plan';
import type { Observation } from '../../src/model/plan-data';
import type { IncentivePlanReport } from '../../src/model/report';
import { figure, normals, team } from './support';

const score = 'linkedin-ssi';
const plan: IncentivePlanInput = {
  name: 'Score and retention',
  period: 'month',
  goals: ['revenue', 'retention'],
  measures: [{ metric: score, weight: 1, target: 50 }],
  headcount: { free: 20, 'sales-navigator': 20 },
};

/** A team of everything a history may hold: scores, revenue a thousand million times the rate beside it, quality. */
function ordinary(participants: number, periods: number, seed = 1): Observation[] {
  const draw = normals(seed);
  const people = Array.from({ length: participants }, () => draw());
  return team(participants, periods, {
    [score]: (p) => Math.min(100, Math.max(0, 50 + 6 * ((people[p] ?? 0) + draw()))),
    revenue: (p) => 1e9 * (3 + 0.3 * ((people[p] ?? 0) + draw())),
    retention: () => 1 / (1 + Math.exp(-1 - draw())),
    'relationship-quality': () => 7 + draw(),
  });
}

function licensed(rows: readonly Observation[], licenceOf: (p: number, t: number) => Licence): Observation[] {
  return rows.map((row) => ({
    ...row,
    licence: licenceOf(Number(String(row.participant).slice(1)), Number(row.period)),
  }));
}

const half = (p: number): Licence => (p % 2 === 0 ? 'free' : 'sales-navigator');

function changed(
  rows: readonly Observation[],
  change: (metrics: Observation['metrics'], at: number, row: Observation) => Observation['metrics'],
): Observation[] {
  return rows.map((row, at) => ({ ...row, metrics: { ...row.metrics, ...change(row.metrics, at, row) } }));
}

function report(observations: Observation[]): IncentivePlanReport {
  return evaluateIncentivePlan(plan, { observations }, { betterPlan: false });
}

/** Rule, outcome and the reason of what is needed, of the rules that read a history. */
function answers({ findings }: IncentivePlanReport): Record<string, string> {
  return Object.fromEntries(
    findings.map(({ rule, outcome, need }) => [
      rule.split('/')[1],
      need === null ? outcome : `${outcome}: ${need.reason}`,
    ]),
  );
}

function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

const few = 'cannot-tell: too-few-participants';
const short = 'cannot-tell: too-few-periods';
const still = 'cannot-tell: no-variance';
const hidden = 'cannot-tell: suppressed';

const cases: [what: string, rows: Observation[], expected: Record<string, string>][] = [
  [
    'one participant',
    licensed(ordinary(1, 12), half),
    {
      validity: few,
      'before-after': few,
      'payout-misallocation': few,
      'quality-association': few,
      'differential-prediction': few,
      'adverse-impact': hidden,
      'target-bunching': few,
      'definition-drift': few,
      'target-attainment': few,
    },
  ],
  [
    'one period',
    licensed(ordinary(40, 1), half),
    {
      validity: short,
      'before-after': short,
      'quality-association': short,
      'differential-prediction': short,
      'definition-drift': short,
      'target-attainment': short,
    },
  ],
  [
    'all ties',
    licensed(
      changed(ordinary(40, 12), () => ({
        [score]: 60,
        revenue: 2e9,
        retention: 0.5,
        'relationship-quality': 7,
      })),
      half,
    ),
    {
      validity: still,
      'before-after': still,
      'quality-association': still,
      'differential-prediction': still,
      'target-bunching': still,
      'adverse-impact': 'cannot-tell: imprecise',
    },
  ],
  [
    'outcome all zero',
    licensed(
      changed(ordinary(40, 12), () => ({ revenue: 0, retention: 0 })),
      half,
    ),
    {
      validity: still,
      'before-after': still,
      'payout-misallocation': still,
      'differential-prediction': still,
    },
  ],
  [
    'one licence only',
    licensed(ordinary(40, 12), () => 'free'),
    { 'differential-prediction': few, 'adverse-impact': hidden },
  ],
  [
    'score and licence perfectly collinear',
    licensed(
      changed(ordinary(40, 12), (_, at) => ({ [score]: Math.floor(at / 12) % 2 === 0 ? 40 : 60 })),
      half,
    ),
    { validity: still, 'before-after': still, 'differential-prediction': 'cannot-tell: no-overlap' },
  ],
];

describe('a history that cannot bear an answer', () => {
  it.each(cases)('%s', (_, rows, expected) => {
    const found = report(rows);
    expect(answers(found)).toMatchObject(expected);
    for (const { outcome, need } of found.findings) {
      expect(outcome).not.toBe('error');
      expect(need === null).toBe(outcome !== 'cannot-tell');
    }
    expect(numbersIn(found).every(Number.isFinite)).toBe(true);
  });
});

describe('a licence that changes midway', () => {
  const rows = ordinary(41, 12, 3);
  const changesAt = (month: number) => (p: number, t: number) =>
    p % 2 === 0 || t < month ? 'free' : 'premium';

  it('counts by the rows: the majority is the participant’s vote', () => {
    const late = report(licensed(rows, changesAt(5)));
    expect(figure(finding(late, 'adverse-impact'), 'target-rate-paying').n?.participants).toBe(20);
    const later = report(licensed(rows, changesAt(7)));
    expect(answers(later)['adverse-impact']).toBe(hidden);
  });

  it('has no vote where it is even, and is counted', () => {
    const tied = report(licensed(rows, (p, t) => (p < 20 ? half(p) : p < 40 ? changesAt(6)(1, t) : 'free')));
    expect(tied.data?.excluded).toContainEqual({ reason: 'ambiguous-licence', count: 20 });
    const { n } = figure(finding(tied, 'adverse-impact'), 'target-rate-free');
    expect(n?.participants).toBe(11);
  });
});

describe('what is missing', () => {
  const whole = licensed(ordinary(40, 12, 5), half);
  const draw = normals(9);
  const atRandom = changed(whole, (metrics) => (draw() > 0.84 ? { revenue: null } : metrics));
  const byBlocks = changed(whole, (metrics, _, { participant, period }) =>
    Number(period) < 4 && String(participant).endsWith('1') ? { revenue: null, [score]: null } : metrics,
  );

  it.each([
    ['at random', atRandom],
    ['by blocks', byBlocks],
  ])('%s is counted, left out, and turned into nothing', (_, rows) => {
    const found = report(rows);
    const cells = rows
      .flatMap(({ metrics }) => Object.values(metrics))
      .filter((cell) => cell === null).length;
    expect(found.data?.excluded).toContainEqual({ reason: 'missing-value', count: cells });
    const seen = rows.filter(({ metrics }) => metrics.revenue !== null && metrics[score] !== null).length;
    const within = finding(found, 'validity').evidence.find(
      ({ name, about }) => name === 'within-participants' && about.includes('revenue'),
    );
    expect(within?.n?.observations).toBe(seen);
    const dropped = report(rows.filter(({ metrics }) => metrics.revenue !== null && metrics[score] !== null));
    const alone = finding(dropped, 'validity').evidence.find(
      ({ name, about }) => name === 'within-participants' && about.includes('revenue'),
    );
    expect(within?.value).toBe(alone?.value);
    expect(numbersIn(found).every(Number.isFinite)).toBe(true);
  });
});

it('revenue of thousands of millions beside a rate of 0 to 1 costs no digits', () => {
  const rows = ordinary(30, 12, 7);
  const scaled = changed(rows, ({ revenue }) => ({ revenue: Number(revenue) / 2 ** 30 }));
  const [large, small] = [report(rows), report(scaled)].map((one) => finding(one, 'validity').evidence);
  for (const [at, estimate] of (large ?? []).entries()) {
    if (estimate.unit !== 'correlation') continue;
    expect(estimate.value).toBeCloseTo(small?.[at]?.value ?? Number.NaN, 11);
  }
});

function finding({ findings }: IncentivePlanReport, rule: string) {
  const found = findings.find((one) => one.rule.endsWith(`/${rule}`));
  if (found === undefined) throw new Error(`${rule} did not answer`);
  return found;
}
