import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluateIncentivePlan, replayPayouts } from '../../src/index';
import type { EvaluationOptions } from '../../src/model/options';
import type { IncentivePlanInput } from '../../src/model/plan';
import type { Observation } from '../../src/model/plan-data';
import type { RuleId } from '../../src/model/report';
import { arbitraryPlan } from '../critique/proposal/arbitrary-plan';
import { found, judged } from './found';
import { historyOf } from './histories';

/* What of a history must not matter to a report does not. */

const FUZZ = process.env.MODE === 'fuzz';
const RUNS = { seed: 23, numRuns: FUZZ ? 2000 : 12 };
const OPTIONS = { resamples: 20, betterPlan: false };

const audit = (plan: IncentivePlanInput, observations: Observation[], options: EvaluationOptions = {}) =>
  evaluateIncentivePlan(plan, { observations }, { ...OPTIONS, ...options });

type Check = (plan: IncentivePlanInput, rows: Observation[]) => void;

/** Any plan, and a history of what it pays on and wants. */
function always(name: string, check: Check): void {
  test(name, () => {
    fc.assert(
      fc.property(arbitraryPlan, fc.nat(1e6), (plan, seed) => {
        const rows = historyOf(plan, seed);
        fc.pre(rows.length > 0);
        check(plan, rows);
      }),
      RUNS,
    );
  }, 600_000);
}

/** Other currencies have other round numbers; only piles are told from those. */
const SEES_ROUND_NUMBERS: RuleId = 'artificial-behaviour/target-bunching';

/** Rules that ask what pay rides on, and whom it reaches; how many measures there are is another question. */
const OF_PAY: RuleId[] = [
  'quantitative-bias/volume-share',
  'paid-feature-bias/licence-gated-share',
  'quality-blindness/quality-share',
  'outcome-divergence/outcome-share',
  'outcome-divergence/payout-misallocation',
  'artificial-behaviour/self-controlled-share',
  'plan-design/line-of-sight',
];
always('the currency changes no finding, at any rate of exchange', (plan, rows) => {
  fc.pre(!plan.metrics?.some(({ id }) => id === 'revenue'));
  const exchanged = (value: number | null | undefined) =>
    typeof value === 'number' ? value * 1.0837 : value;
  const inDollars: IncentivePlanInput = {
    ...plan,
    currency: 'USD',
    targetIncentive: 1083.7,
    measures: plan.measures.map((measure) =>
      measure.metric === 'revenue'
        ? {
            ...measure,
            target: typeof measure.target === 'number' ? (exchanged(measure.target) ?? null) : measure.target,
          }
        : measure,
    ),
  };
  const paid = rows.map((row) => ({
    ...row,
    metrics: { ...row.metrics, revenue: exchanged(row.metrics.revenue) },
  }));
  const options = { rules: { except: [SEES_ROUND_NUMBERS] } };
  const inEuros = audit({ ...plan, currency: 'EUR', targetIncentive: 1000 }, rows, options);
  const other = audit(inDollars, paid, options);
  expect(judged(other)).toEqual(judged(inEuros));
  expect(other.verdict.decision).toBe(inEuros.verdict.decision);
  // Sums of pay are told in three digits, of which the last is half a unit away at most.
  const euros = inEuros.payouts?.total ?? 0;
  expect(Math.abs((other.payouts?.total ?? 0) / 1.0837 - euros)).toBeLessThanOrEqual(0.011 * euros);
});

always('somebody without a single figure changes nothing but counts', (any, rows) => {
  // Of a team or company they make the sum unknown.
  const plan = { ...any, measures: any.measures.map(({ level: _, ...measure }) => measure) };
  const periods = [...new Set(rows.map(({ period }) => period))];
  const silent = (metrics: Observation['metrics']) =>
    periods.map((period): Observation => ({ participant: 'SILENT', period, metrics }));
  const report = audit(plan, rows);
  const nulls = Object.fromEntries(
    [...new Set(rows.flatMap(({ metrics }) => Object.keys(metrics)))].map((id) => [id, null]),
  );
  for (const metrics of [{}, nulls]) {
    const other = audit(plan, [...rows, ...silent(metrics)]);
    expect(found(other)).toEqual(found(report));
    expect(other.verdict.decision).toBe(report.verdict.decision);
    expect(other.payouts?.total).toBe(report.payouts?.total);
  }
});

always('a year later is the same history', (plan, rows) => {
  const later = rows.map((row) => ({ ...row, period: String(row.period).replace('2025', '2027') }));
  const { startDate: _, targetsSetOn: __, ...undated } = plan;
  expect(found(audit(undated, later))).toEqual(found(audit(undated, rows)));
});

always('other draws turn no outcome: no sampled p decides', (plan, rows) => {
  const report = audit(plan, rows);
  for (const options of [{ seed: 7 }, { resamples: 3 }]) {
    expect(found(audit(plan, rows, options))).toEqual(found(report));
  }
});

always('asking for no better plan changes nothing else, and a name nothing but the name', (plan, rows) => {
  const report = audit(plan, rows);
  const { betterPlan: _, provenance: __, ...whole } = audit(plan, rows, { betterPlan: true });
  const { betterPlan, provenance: ___, ...without } = report;
  expect(betterPlan).toBeNull();
  expect(without).toEqual(whole);
  const renamed = audit({ ...plan, name: 'Another name' }, rows);
  expect({ ...renamed, plan: { ...renamed.plan, name: plan.name } }).toEqual(report);
});

always('one measure cut into two alike is the same pay', (plan, rows) => {
  // Of goals that the plan only seems to have, the twin would be another.
  const { goals = null } = plan;
  const own = plan.metrics?.find(
    ({ id }) => plan.measures.some(({ metric }) => metric === id) && goals?.includes(id) === false,
  );
  fc.pre(own !== undefined && plan.measures.length < 6);
  const twin = `${own?.id}-twin`;
  const halves = plan.measures.flatMap((measure) =>
    measure.metric === own?.id
      ? [measure.metric, twin].map((metric) => ({ ...measure, metric, weight: (measure.weight ?? 0) / 2 }))
      : [measure],
  );
  const cut = {
    ...plan,
    metrics: (plan.metrics ?? []).flatMap((one) => (one === own ? [one, { ...one, id: twin }] : [one])),
    measures: halves,
  };
  const doubled = rows.map((row) => ({
    ...row,
    metrics: { ...row.metrics, [twin]: row.metrics[own?.id ?? ''] },
  }));
  const about = ({ findings, payouts }: ReturnType<typeof audit>) => ({
    paid: payouts?.total?.toPrecision(9),
    findings: findings.map(({ rule, outcome, payAtStake }) => [rule, outcome, payAtStake.toPrecision(9)]),
  });
  const options = { rules: { only: OF_PAY } };
  expect(about(audit(cut, doubled, options))).toEqual(about(audit(plan, rows, options)));
});

test('pay of which nobody has a figure is unknown, not nothing', () => {
  const plan: IncentivePlanInput = {
    name: 'Revenue',
    period: 'month',
    measures: [{ metric: 'revenue', weight: 1, target: 100 }],
  };
  const rows = (revenue: number | null) =>
    Array.from({ length: 8 }, (_, participant) => ({ participant, period: '2026-01', metrics: { revenue } }));
  expect(replayPayouts(plan, rows(null))).toBeNull();
  expect(replayPayouts(plan, rows(25))?.total).toBe(2);
});
