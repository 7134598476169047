import { createCatalogue } from '../../src/model/catalogue';
import type { IncentivePlanInput } from '../../src/model/plan';
import type { Observation } from '../../src/model/plan-data';
import { createGenerator } from '../../src/stats/descriptive/random';

type Column = (participant: number, period: number, draw: () => number) => number | null;
const columns: readonly Column[] = [
  (_p, _t, draw) => draw(),
  (p, t, draw) => Math.min(1, (p % 5) / 9 + (t % 3) / 9 + draw() / 2),
  () => 0.5,
  () => 0,
  (_p, _t, draw) => (draw() > 0.5 ? 0.75 : 0.25),
  (_p, t, draw) => (t < 3 ? null : draw()),
  (p, t, draw) => ((p + t) % 3 === 0 ? null : draw()),
  (_p, _t, draw) => 1e-9 * draw(),
];

/** A history of what a plan pays on and wants, each metric within what it can be. */
export function historyOf(plan: IncentivePlanInput, seed: number): Observation[] {
  const draw = createGenerator(seed);
  const pick = <T>(all: readonly T[]): T => all[Math.floor(draw() * all.length)] as T;
  const catalogue = createCatalogue(plan.metrics ?? []);
  const ids = new Set([
    ...plan.measures.map(({ metric }) => metric),
    ...(plan.goals ?? []),
    'revenue',
    'leads',
  ]);
  const made = [...ids].map((id) => {
    const { maximum, nature } = catalogue.get(id) ?? {};
    const scale = maximum ?? (nature === 'rate' ? 1 : pick([20, 1e4, 1e9]));
    return { id, scale, column: pick(columns) };
  });
  const [people, periods] = [pick([2, 6, 9, 14, 23]), pick([2, 3, 7, 12])];
  const licensed = pick([false, true]);
  const rows = Array.from({ length: people * periods }, (_, at): Observation => {
    const [p, t] = [Math.floor(at / periods), at % periods];
    const cells = made.map(({ id, scale, column }) => {
      const share = column(p, t, draw);
      return [id, share === null ? null : share * scale];
    });
    const licence = p % 3 === 0 || (p % 3 === 1 && t > 2) ? 'premium' : 'free';
    return {
      participant: `SECRET-${p}`,
      period: `2025-${String(t + 1).padStart(2, '0')}`,
      ...(licensed ? { licence } : {}),
      metrics: Object.fromEntries(cells),
    };
  });
  // Of a plan period that lacks a month nothing is paid: where most do, the history is refused.
  const kept = plan.period === 'month' ? 0.95 : 1;
  return rows.filter(() => draw() < kept);
}
