import type { GivenMeasure } from '../../model/checked-plan';
import type { Curve, CurvePoint } from './curve';

type Rates = Pick<NonNullable<GivenMeasure['commission']>, 'rates' | 'retroactive'>;

/** What rates pay by attainment, without bonuses: marginal, or retroactively the rate of the highest tier reached on all. */
export function ratesCurve({ rates, retroactive = false }: Rates): Curve {
  const points: CurvePoint[] = [];
  let sum = 0;
  let below: { from: number; rate: number } | null = null;
  for (const { from, rate: own } of rates) {
    // A tier that brings a bonus alone changes no rate.
    const rate: number = own ?? below?.rate ?? 0;
    if (below !== null) {
      sum += below.rate * (from - below.from);
      points.push({ attainment: from, payout: retroactive ? below.rate * from : sum });
    }
    points.push({ attainment: from, payout: retroactive ? rate * from : sum });
    below = { from, rate };
  }
  return { points, slopeBeyond: below?.rate ?? 0 };
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
