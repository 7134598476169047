import type { IncentivePlanInput } from '../../src/model/plan';
import type { Observation } from '../../src/model/plan-data';
import { createGenerator } from '../../src/stats/descriptive/random';

/** A plan, and a few people's history of what it pays on. */
export type SmallTeam = { plan: IncentivePlanInput; rows: Observation[] };

type Shape = (participant: number, period: number) => number;

/**
 * Small teams full of what rounding can turn: figures that tie, are all alike, alike for a person or in a period, add up from both, are
 * thirds and tenths; with gaps, missing rows, licences, and targets that shares meet exactly.
 */
export function smallTeam(seed: number): SmallTeam {
  const draw = createGenerator(seed);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(draw() * all.length)] as T;
  const [people, periods] = [pick([6, 7, 8, 9, 10, 11, 12, 14, 20]), pick([2, 3, 4, 6, 8, 12])];
  const thirdsOf = (count: number) => Array.from({ length: count }, () => Math.floor(draw() * 3));
  const shape = (): Shape => {
    const [own, shared] = [thirdsOf(people), thirdsOf(periods)];
    return pick<Shape>([
      () => draw(),
      () => Math.floor(draw() * 3) / 3,
      () => Math.floor(draw() * 7) / 7,
      () => Math.round(draw() * 10) / 10,
      () => Math.round(800 + 200 * draw()) / 1000,
      () => Math.floor(draw() * 2),
      () => 0.7,
      (p) => (own[p] as number) / 3,
      (_p, t) => (shared[t] as number) / 3,
      (p, t) => ((own[p] as number) + (shared[t] as number)) / 4,
    ]);
  };
  const scales: Record<string, number> = {
    revenue: pick([1e5, 1000, 3, 0.3]),
    leads: 20,
    conversions: 1,
    'linkedin-ssi': 100,
    'linkedin-ssi/relationships': 25,
  };
  const proxy = pick(['linkedin-ssi', 'linkedin-ssi', 'leads', 'conversions']);
  const columns = [...new Set(['revenue', 'conversions', 'linkedin-ssi/relationships', proxy])].map((id) => ({
    id,
    shape: shape(),
    gaps: pick([0, 0, 0, 0.1, 0.3]),
  }));
  const [absent, isLicensed] = [pick([0, 0, 0.1]), pick([false, true])];
  const rows = Array.from({ length: people * periods }, (_, at): Observation => {
    const [p, t] = [Math.floor(at / periods), at % periods];
    const cells = columns.map(({ id, shape, gaps }) => [
      id,
      draw() < gaps ? null : shape(p, t) * (scales[id] ?? 1),
    ]);
    return {
      participant: p,
      period: `2025-${String(t + 1).padStart(2, '0')}`,
      ...(isLicensed ? { licence: p % 2 === 0 ? 'premium' : 'free' } : {}),
      metrics: Object.fromEntries(cells),
    };
  }).filter(() => draw() >= absent);
  const [weight, period] = [pick([0.3, 0.5, 0.7]), pick(['month', 'month', 'quarter'] as const)];
  const target = (metric: string): number =>
    (scales[metric] ?? 1) * pick([1 / 2, 2 / 3, 0.7, 1 / 3, 3 / 7]) * (period === 'quarter' ? 3 : 1);
  return {
    plan: {
      name: 'Small team',
      period,
      goals: pick([['revenue'], ['revenue', 'conversions']]),
      measures: [
        { metric: 'revenue', weight, target: target('revenue') },
        { metric: proxy, weight: 1 - weight, target: Math.min(target(proxy), scales[proxy] ?? 1) },
      ],
    },
    rows,
  };
}

/** The same rows under other names. */
export function renamed(rows: readonly Observation[], name: (participant: number) => string | number) {
  return rows.map((row) => ({ ...row, participant: name(Number(row.participant)) }));
}

/** The numbers below `count` in another order. */
export function shuffle(count: number, seed: number): number[] {
  const draw = createGenerator(seed);
  const order = Array.from({ length: count }, (_, at) => at);
  for (let left = count - 1; left > 0; left--) {
    const other = Math.floor(draw() * (left + 1));
    [order[left], order[other]] = [order[other] as number, order[left] as number];
  }
  return order;
}
