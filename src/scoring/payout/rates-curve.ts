import type { GivenMeasure } from '../../model/checked-plan';
import type { Curve, CurvePoint } from './curve';

type Rates = Pick<NonNullable<GivenMeasure['commission']>, 'rates' | 'retroactive'>;

/** What rates pay by attainment, without bonuses: marginal, or retroactively the rate of the highest tier reached on all. */
export function ratesCurve({ rates, retroactive = false }: Rates): Curve {
  const points: CurvePoint[] = [];
  let sum = 0;
  for (const [at, { from, rate = 0 }] of rates.entries()) {
    const before = rates[at - 1];
    if (before !== undefined) {
      sum += (before.rate ?? 0) * (from - before.from);
      points.push({ attainment: from, payout: retroactive ? (before.rate ?? 0) * from : sum });
    }
    points.push({ attainment: from, payout: retroactive ? rate * from : sum });
  }
  return { points, slopeBeyond: rates.at(-1)?.rate ?? 0 };
}

/** What bonuses pay by attainment: each once, from its tier on. */
export function bonusCurve({ rates }: Rates): Curve {
  const points: CurvePoint[] = [];
  let sum = 0;
  for (const { from, bonus = 0 } of rates) {
    if (points.length > 0) points.push({ attainment: from, payout: sum });
    sum += bonus;
    points.push({ attainment: from, payout: sum });
  }
  return { points, slopeBeyond: 0 };
}

/** Both together: their places are the same. */
export function tiersCurve(tiers: Rates): Curve {
  const [rates, bonus] = [ratesCurve(tiers), bonusCurve(tiers)];
  return {
    points: rates.points.map(({ attainment, payout }, at) => ({
      attainment,
      payout: payout + (bonus.points[at]?.payout ?? 0),
    })),
    slopeBeyond: rates.slopeBeyond,
  };
}
