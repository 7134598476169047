import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePlans } from '../../src/critique/compare-plans';
import { evaluateIncentivePlan } from '../../src/critique/evaluate-incentive-plan';
import { replayPayouts } from '../../src/critique/replay-payouts';
import { IncentiveAuditError } from '../../src/model/error';
import { LARGEST_FIGURE } from '../../src/model/figure-bounds';
import { metricCatalogue } from '../../src/model/metric-catalogue';
import type { IncentivePlanInput } from '../../src/model/plan';
import type { Observation } from '../../src/model/plan-data';
import { createGenerator } from '../../src/stats/descriptive/random';
import { associatedTeam, split, ssiPlan, team } from './support';

const mixed: IncentivePlanInput = {
  ...split('linkedin-ssi', 0.4, 'revenue'),
  targetIncentive: 3000,
  currency: 'EUR',
};
const observations = associatedTeam(14, 9, 0.4, 7);

/** Every number in a report, with where it is. */
function numbersIn(value: unknown, path = ''): [string, number][] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => numbersIn(inner, `${path}/${key}`));
}

function shuffled<T>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => JSON.stringify(a).length - JSON.stringify(b).length).reverse();
}

describe('a report', () => {
  it('is the same byte for byte, whatever the order of the rows', () => {
    const first = JSON.stringify(evaluateIncentivePlan(mixed, { observations }));
    expect(JSON.stringify(evaluateIncentivePlan(mixed, { observations }))).toBe(first);
    expect(JSON.stringify(evaluateIncentivePlan(mixed, { observations: shuffled(observations) }))).toBe(
      first,
    );
  });

  it('is the same from columns', () => {
    const columns = {
      participant: observations.map(({ participant }) => participant),
      period: observations.map(({ period }) => period),
      metrics: Object.fromEntries(
        ['linkedin-ssi', 'revenue'].map((id) => [
          id,
          Float64Array.from(observations, (row) => row.metrics[id] ?? Number.NaN),
        ]),
      ),
    };
    expect(evaluateIncentivePlan(mixed, { observations: columns })).toEqual(
      evaluateIncentivePlan(mixed, { observations }),
    );
  });

  it('does not change its input', () => {
    const plan = structuredClone(mixed);
    const data = { observations: structuredClone(observations), cases: [] };
    evaluateIncentivePlan(plan, data);
    expect(plan).toEqual(mixed);
    expect(data.observations).toEqual(observations);
  });

  it('changes no estimate when participants are renamed', () => {
    const renamed = observations.map(
      (row): Observation => ({
        ...row,
        participant: `${'zyxwvutsrqponm'[Number(String(row.participant).slice(1))]}`,
      }),
    );
    const values = (rows: Observation[]) =>
      evaluateIncentivePlan(mixed, { observations: rows }).findings.flatMap(({ evidence }) =>
        evidence.map(({ value }) => value),
      );
    const before = values(observations);
    expect(values(renamed).length).toBe(before.length);
    for (const [at, value] of values(renamed).entries()) expect(value).toBeCloseTo(before[at] as number, 9);
  });

  it('changes nothing under other names where some have figures at other times, or the same figure', () => {
    const draw = createGenerator(5);
    const rows = team(40, 8, {
      'linkedin-ssi': (p, t) => (p % 4 === 0 && t % 2 === 0 ? null : 40 + 20 * draw()),
      revenue: (p, t) => (p % 4 === 0 && t % 2 === 1 ? null : 100 + p + 10 * draw()),
      leads: (p) => 1 + (p % 7),
      conversions: (p) => p,
    });
    const leads: IncentivePlanInput = {
      ...split('leads', 0.5, 'linkedin-ssi'),
      goals: ['revenue', 'conversions'],
    };
    const answers = (names: (p: number) => number) => {
      const observations = rows.map((row) => ({
        ...row,
        participant: names(Number(String(row.participant).slice(1))),
      }));
      const { findings, series } = evaluateIncentivePlan(leads, { observations });
      const evidence = findings.flatMap((finding) =>
        finding.evidence.map(({ name, value, interval }) => [finding.rule, name, value, interval]),
      );
      return { evidence, series };
    };
    const close = (value: unknown): unknown =>
      JSON.parse(JSON.stringify(value), (_, inner) =>
        typeof inner === 'number' ? Number(inner.toPrecision(7)) : inner,
      );
    expect(close(answers((p) => (p * 7 + 5) % 40))).toEqual(close(answers((p) => p)));
  });

  it('gives large teams under other names the same report, byte for byte, gaps and all', () => {
    const draw = createGenerator(9);
    const large = team(260, 6, {
      'linkedin-ssi': (p, t) => 40 + ((p * 7 + t * 11) % 23) + 10 * draw(),
      revenue: (p, t) => 100 + ((p * 13 + t * 5) % 31) + 20 * draw(),
    })
      .filter(() => draw() < 0.8)
      .map((row, at): Observation => ({ ...row, licence: at % 3 === 0 ? 'free' : 'premium' }));
    const anew = large.map((row): Observation => {
      const p = Number(String(row.participant).slice(1));
      return { ...row, participant: `q${(p * 97 + 31) % 260}` };
    });
    const report = evaluateIncentivePlan(mixed, { observations: large });
    expect(report.data?.participants).toBeGreaterThan(200);
    expect(JSON.stringify(evaluateIncentivePlan(mixed, { observations: anew }))).toBe(JSON.stringify(report));
  });

  it('holds no participant, anywhere', () => {
    const secret = observations.map((row) => ({ ...row, participant: `SECRET-${row.participant}` }));
    expect(JSON.stringify(evaluateIncentivePlan(mixed, { observations: secret }))).not.toContain('SECRET');
  });

  it('rounds to twelve digits and never writes −0', () => {
    for (const [path, value] of numbersIn(evaluateIncentivePlan(mixed, { observations }))) {
      expect(Object.is(value, -0), path).toBe(false);
      expect(Number(value.toPrecision(12)), path).toBe(value);
    }
  });

  it('excludes what is missing, counts it, and never takes it for 0', () => {
    const [first, ...rest] = observations as [Observation, ...Observation[]];
    const holes = [{ ...first, metrics: { 'linkedin-ssi': null, revenue: 1 } }, ...rest];
    const report = evaluateIncentivePlan(mixed, { observations: holes });
    expect(report.data?.excluded).toContainEqual({ reason: 'missing-value', count: 1 });
    const within = report.findings
      .flatMap(({ evidence }) => evidence)
      .find(({ name }) => name === 'within-participants');
    expect(within?.n?.observations).toBe(observations.length - 1);
  });
});

describe('small groups', () => {
  const licences = (free: number) =>
    team(20, 3, { 'linkedin-ssi': (p, t) => 40 + p + t, revenue: (p, t) => 100 + p * t }).map(
      (row): Observation => ({
        ...row,
        licence: Number(String(row.participant).slice(1)) < free ? 'free' : 'sales-navigator',
      }),
    );

  it('are suppressed, and with them the group that a subtraction would reveal them by', () => {
    const byLicence = evaluateIncentivePlan(mixed, { observations: licences(3) }).payouts?.byLicence;
    expect(byLicence).toEqual([
      { licence: 'free', participants: null, meanPayout: null },
      { licence: 'sales-navigator', participants: null, meanPayout: null },
    ]);
  });

  it('count people without a licence as a group that is not shown', () => {
    const [first, ...rest] = licences(20);
    const unknown = [first, ...rest].map((row) =>
      row?.participant === 'p0' ? { ...row, licence: undefined } : row,
    ) as Observation[];
    const byLicence = evaluateIncentivePlan(mixed, { observations: unknown }).payouts?.byLicence;
    expect(byLicence).toEqual([{ licence: 'free', participants: null, meanPayout: null }]);
  });

  it('give no chart of groups when a few are left out of it', () => {
    const rows = team(21, 4, {
      'linkedin-ssi': (p, t) => 40 + p + t,
      revenue: (p, t) => (p === 20 ? null : 100 + p * t),
    });
    expect(evaluateIncentivePlan(mixed, { observations: rows }).series?.bins).toEqual([]);
  });

  it('are shown from the minimum on', () => {
    const byLicence = evaluateIncentivePlan(mixed, { observations: licences(10) }).payouts?.byLicence;
    expect(byLicence?.map(({ participants }) => participants)).toEqual([10, 10]);
  });

  it('give no payouts below six participants', () => {
    const five = team(5, 3, { 'linkedin-ssi': () => 50, revenue: () => 50 });
    expect(evaluateIncentivePlan(mixed, { observations: five }).payouts).toBeNull();
    expect(replayPayouts(mixed, five)).toBeNull();
  });

  it('hide in bars and groups of a chart', () => {
    const report = evaluateIncentivePlan(mixed, { observations });
    const [bars] = report.series?.histogram ?? [];
    expect(bars?.counts).toContain(null);
    expect(bars?.edges).toContain(50);
    for (const { participants } of report.series?.bins ?? []) expect(participants).toBeGreaterThanOrEqual(10);
  });
});

describe('bars around a target', () => {
  const quarterly = { ...ssiPlan, period: 'quarter' } as const;
  const months = Array.from({ length: 20 * 12 }, (_, row): Observation => {
    const month = String((row % 12) + 1).padStart(2, '0');
    return {
      participant: Math.floor(row / 12),
      period: `2025-${month}`,
      metrics: { 'linkedin-ssi': row % 12 },
    };
  });

  it('count the plan periods that targets are set for', () => {
    const [bars] = evaluateIncentivePlan(quarterly, { observations: months }).series?.histogram ?? [];
    // Quarterly means are 1, 4, 7 and 10 for everybody.
    expect(bars?.edges.slice(0, 2)).toEqual([0, 2]);
    expect(bars?.counts.filter((count) => count !== 0)).toEqual([20, 20, 20, 20]);
  });

  it('are wider where narrow ones would hide most of the values, and not there where wide ones would', () => {
    const spread = (participants: number) =>
      evaluateIncentivePlan(
        { ...ssiPlan, period: 'month' },
        { observations: team(participants, 3, { 'linkedin-ssi': (p) => 20 + (60 * p) / participants }) },
      ).series?.histogram.map(({ counts }) => counts);
    expect(spread(200)?.[0]).toHaveLength(6);
    expect(spread(40)).toEqual([[42, null, null, 39]]);
    expect(spread(16)).toEqual([]);
  });

  it('are not there where the history is too coarse to tell those', () => {
    const quarters = months
      .slice(0, 6 * 12)
      .map((row, at) => ({ ...row, period: `2025-Q${(at % 4) + 1}`, participant: Math.floor(at / 4) }));
    const { series } = evaluateIncentivePlan({ ...ssiPlan, period: 'month' }, { observations: quarters });
    expect(series?.histogram).toEqual([]);
    expect(series?.timeline).toHaveLength(4);
  });
});

describe('whatever the input', () => {
  it.each([
    ['the largest incentive', { targetIncentive: LARGEST_FIGURE }],
    [
      'the steepest curve',
      {
        targetIncentive: LARGEST_FIGURE,
        measures: mixed.measures.map((one) => ({
          ...one,
          payout: [
            { attainment: 0, payout: 0 },
            { attainment: 1e9, payout: LARGEST_FIGURE },
          ],
        })),
      },
    ],
  ])('sums no payouts to infinity: %s', (_, terms) => {
    const plan = { ...mixed, ...terms };
    const report = evaluateIncentivePlan(plan, { observations });
    for (const value of [report, comparePlans(plan, plan, { observations })]) {
      expect(JSON.parse(JSON.stringify(value))).toEqual(value);
    }
    expect(report.payouts?.total).toBeGreaterThan(LARGEST_FIGURE);
    expect(report.findings.filter(({ outcome }) => outcome === 'error')).toEqual([]);
  });

  it('takes −0 for 0', () => {
    const report = evaluateIncentivePlan(mixed, { observations }, { minimumValidity: -0, seed: -0 });
    for (const [path, value] of numbersIn(report)) expect(Object.is(value, -0), path).toBe(false);
  });

  const ids = metricCatalogue.map(({ id }) => id).concat('linkedin-ssi', 'linkedin-ssi/insights');
  const plans = fc
    .uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 20 })
    .chain((metrics) =>
      fc.tuple(
        fc.constant(metrics),
        fc.array(fc.integer({ min: 1, max: 100 }), { minLength: metrics.length, maxLength: metrics.length }),
      ),
    )
    .map(([metrics, parts]): IncentivePlanInput => {
      const whole = parts.reduce((sum, part) => sum + part, 0);
      return {
        name: 'Any',
        period: 'month',
        measures: metrics.map((metric, at) => ({
          metric,
          weight: (parts[at] as number) / whole,
          target: 10,
        })),
      };
    });
  const figures = fc.oneof(
    fc.constant(null),
    fc.constant(0),
    fc.double({ min: -LARGEST_FIGURE, max: LARGEST_FIGURE, noNaN: true }),
    fc.double({ min: 0, max: 25, noNaN: true }),
  );
  const rows = fc.uniqueArray(
    fc.record({
      participant: fc.integer({ min: 0, max: 12 }),
      period: fc.integer({ min: 0, max: 6 }),
      revenue: figures,
      leads: figures,
      score: fc.double({ min: 0, max: 25, noNaN: true }),
    }),
    { minLength: 1, maxLength: 60, selector: ({ participant, period }) => `${participant}/${period}` },
  );

  it('holds no NaN, no infinity and no broken rule, or is one clear error', () => {
    fc.assert(
      fc.property(plans, rows, (plan, cells) => {
        const data = {
          observations: cells.map(({ participant, period, revenue, leads, score }) => ({
            participant,
            period,
            metrics: {
              revenue,
              leads,
              'linkedin-ssi': score,
              'linkedin-ssi/insights': score,
              'invitations-sent': leads,
            },
          })),
        };
        const report = evaluateIncentivePlan(plan, data);
        for (const [path, value] of numbersIn(report)) expect(Number.isFinite(value), path).toBe(true);
        for (const { outcome, message } of report.findings) expect(outcome, message.text).not.toBe('error');
        expect(JSON.stringify(report)).not.toMatch(/NaN|Infinity|undefined/);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it.each([
    ['no plan', undefined],
    ['a list', []],
    ['a text', '{}'],
    [
      'weights that do not add up',
      { ...ssiPlan, measures: [{ metric: 'linkedin-ssi', weight: 0.4, target: 80 }] },
    ],
  ])('says what is wrong with %s', (_, plan) => {
    expect(() => evaluateIncentivePlan(plan as unknown as IncentivePlanInput)).toThrow(IncentiveAuditError);
  });
});
