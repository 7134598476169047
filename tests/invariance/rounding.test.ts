import { describe, expect, it, vi } from 'vitest';
import { evaluateIncentivePlan, replayPayouts } from '../../src/index';
import type { PerformanceMeasure } from '../../src/model/plan';
import type { IncentivePlanReport } from '../../src/model/report';
import { createGenerator } from '../../src/stats/descriptive/random';
import { clusteredProportion } from '../../src/stats/panel/within/clustered-proportion';
import { renamed, shuffle, smallTeam } from './small-teams';

/*
 * Names change nothing because rows stand in one order whatever people are called (names.test.ts). Here they keep the order of their
 * names, so that sums round otherwise: no sign, and so no outcome, may hang on the last digits.
 */
vi.mock(import('../../src/scoring/nameless-order'), () => ({ namelessOrder: (panel) => panel }));

const TEAMS = process.env.MODE === 'fuzz' ? 10_000 : 60;

/** What a report concludes, with figures to seven digits; a sampled p is another draw. */
function concluded({ verdict, findings, payouts, betterPlan }: IncentivePlanReport) {
  const digits = (value: number | null | undefined) =>
    typeof value === 'number' && Math.abs(value) > 1e-6 ? value.toPrecision(7) : '0';
  return {
    decision: verdict.decision,
    findings: findings.map(({ rule, outcome, payAtStake, message, need, evidence }) => ({
      rule,
      outcome,
      stake: digits(payAtStake),
      said: message.text,
      need: need?.detail?.text,
      evidence: evidence.map(({ name, about, value, interval }) =>
        [name, about, ...[value, interval?.low, interval?.high].map(digits)].join(' '),
      ),
    })),
    paid: digits(payouts?.total),
    better: betterPlan?.plan ?? null,
  };
}

describe('no conclusion hangs on rounding', () => {
  const judge = (seed: number, order?: readonly number[]) => {
    const { plan, rows } = smallTeam(seed);
    const observations = order
      ? renamed(rows, (p) => `p${String(order[p] as number).padStart(3, '0')}`)
      : renamed(rows, (p) => `p${String(p).padStart(3, '0')}`);
    return concluded(evaluateIncentivePlan(plan, { observations }, { resamples: 2 }));
  };

  it('in the order in which people are added up', () => {
    for (let seed = 1; seed <= TEAMS; seed++) {
      expect(judge(seed, shuffle(20, seed)), `team ${seed}`).toEqual(judge(seed));
    }
  });
});

describe('the share of rows in which something holds', () => {
  /** As found by a search over 300,000 panels, of which 229 moved. */
  const MOVED = [3606, 5382, 7807, 13_378];

  it.each([...MOVED, ...Array.from({ length: 500 }, (_, seed) => seed)])(
    'has the same bounds whoever is first: panel %i',
    (seed) => {
      const { cells, people, periods } = holdings(seed);
      const codes = (of: (row: number) => number) => Int32Array.from(cells, (_, row) => of(row));
      const [person, period] = [(row: number) => Math.floor(row / periods), (row: number) => row % periods];
      const boundsOf = (order: readonly number[]) => {
        const moved = Float64Array.from(
          cells,
          (_, row) => cells[(order[person(row)] as number) * periods + period(row)] as number,
        );
        const found = clusteredProportion(codes(person), codes(period), moved, 0.95);
        const { low = 0, high = 0, lasting = { low, high } } = found ?? {};
        return [low, high, lasting.low, lasting.high].map((bound) => bound.toFixed(9));
      };
      expect(boundsOf(shuffle(people, seed))).toEqual(boundsOf(Array.from({ length: people }, (_, p) => p)));
    },
  );
});

describe('a plan that pays everybody alike', () => {
  it.each([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])('sends money as equal pay does: team %i', (seed) => {
    const draw = createGenerator(seed);
    const observations = Array.from({ length: 12 * 2 }, (_, row) => ({
      participant: Math.floor(row / 2),
      period: `2025-0${1 + (row % 2)}`,
      metrics: { revenue: 1000 / 3, 'linkedin-ssi': 0, conversions: Math.floor(draw() * 2) },
    })).filter((_, row) => row % 2 === 1 || draw() < 0.8);
    const { findings } = evaluateIncentivePlan(
      {
        name: 'Everybody brings the same',
        period: 'month',
        goals: ['revenue', 'conversions'],
        measures: [
          { metric: 'revenue', weight: 0.5, target: 2000 / 3 },
          { metric: 'linkedin-ssi', weight: 0.5, target: 50 },
        ],
      },
      { observations },
      { rules: { only: ['outcome-divergence/payout-misallocation'] }, betterPlan: false },
    );
    const difference = findings[0]?.evidence.find(({ name }) => name === 'difference');
    expect(findings[0]?.outcome).toBe('cannot-tell');
    expect(difference).toMatchObject({ value: 0, interval: { low: 0, high: 0 } });
  });
});

describe('plan periods that add up to just the target', () => {
  const measure = { metric: 'revenue', weight: 1, target: 1 };
  const observations = Array.from({ length: 8 * 12 }, (_, row) => ({
    participant: Math.floor(row / 12),
    period: `2025-${String(1 + (row % 12)).padStart(2, '0')}`,
    // 0.7 + 0.2 + 0.1 = 0.9999999999999999; half of the people do not come that far.
    metrics: { revenue: row < 48 ? ([0.7, 0.2, 0.1][row % 3] as number) : 0.1 },
  }));
  const replayed = (terms: Partial<PerformanceMeasure>) =>
    replayPayouts({ name: 'Sum', period: 'quarter', measures: [{ ...measure, ...terms }] }, observations)
      ?.total;

  it('have reached it', () => {
    const { findings } = evaluateIncentivePlan(
      { name: 'Sum', period: 'quarter', measures: [measure] },
      { observations },
      { rules: { only: ['plan-design/target-attainment'] } },
    );
    expect(findings[0]?.evidence[0]?.value).toBe(0.5);
  });

  it.each<[string, Partial<PerformanceMeasure>]>([
    ['all or nothing', { payout: 'all-or-nothing' }],
    ['in proportion from a threshold on', { threshold: 1 }],
    [
      'in steps',
      {
        payout: [
          { attainment: 0, payout: 0 },
          { attainment: 1, payout: 0 },
          { attainment: 1, payout: 1 },
        ],
      },
    ],
  ])('are paid for it: %s', (_, terms) => {
    expect(replayed(terms)).toBeCloseTo(16, 9);
  });
});

/** Whether something holds for a person in a period: by chance, by person, by period, by both, by turns; with gaps. */
function holdings(seed: number): { cells: number[]; people: number; periods: number } {
  const draw = createGenerator(seed);
  const pick = (all: readonly number[]): number => all[Math.floor(draw() * all.length)] as number;
  const [people, periods] = [pick([6, 7, 8, 9, 10, 11, 12, 14]), pick([2, 3, 4, 5, 6, 8])];
  const [gaps, kind] = [pick([0, 0, 0.1, 0.3]), pick([0, 1, 2, 3, 4])];
  const coins = (count: number) => Array.from({ length: count }, () => Math.floor(draw() * 2));
  const [own, shared] = [coins(people), coins(periods)];
  const cells = Array.from({ length: people * periods }, (_, row) => {
    const [p, t] = [Math.floor(row / periods), row % periods];
    if (draw() < gaps) return Number.NaN;
    const [mine, everybodys] = [own[p] as number, shared[t] as number];
    return kind === 0
      ? Math.floor(draw() * 2)
      : ([0, mine, everybodys, (mine + everybodys) % 2, Number((p + t) % periods < 2)][kind] as number);
  });
  return { cells, people, periods };
}
