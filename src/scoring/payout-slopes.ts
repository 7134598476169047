import type { GivenMeasure } from '../model/checked-plan';
import { along, type Curve } from './payout/curve';
import { tiersCurve } from './payout/rates-curve';
import { payByAttainment } from './payout-shape';

type Terms = Pick<GivenMeasure, 'target' | 'threshold' | 'payout' | 'cap' | 'commission'>;

/**
 * How steeply a measure pays on each stretch above its threshold on which more pays more, up to its cap; in any unit. Jumps are none.
 *
 * @returns `null` where the plan does not tell where the threshold and the cap lie on the curve.
 */
export function payoutSlopes(measure: Terms, better: 'higher' | 'lower'): number[] | null {
  const { threshold = 0, cap, commission } = measure;
  // Without a quota tiers stand where they are, and what lies between them is as steep all the same.
  const tiers = commission !== undefined && cap === undefined ? tiersCurve(commission) : null;
  const curve = payByAttainment(measure, better) ?? tiers;
  if (curve === null) return null;
  const most = (cap ?? Number.POSITIVE_INFINITY) * (commission === undefined ? 1 : along(curve)(1));
  return stretches(curve)
    .filter(({ to, start, slope }) => slope > 0 && to > threshold && start < most)
    .map(({ slope }) => slope);
}

/** The stretches between places on the curve, and the one beyond the last. */
function stretches({ points, slopeBeyond }: Curve): { to: number; start: number; slope: number }[] {
  const between = points.slice(1).flatMap((end, i) => {
    const begin = points[i] as Curve['points'][number];
    const length = end.attainment - begin.attainment;
    return length > 0
      ? [{ to: end.attainment, start: begin.payout, slope: (end.payout - begin.payout) / length }]
      : [];
  });
  const last = points.at(-1)?.payout ?? 0;
  return [...between, { to: Number.POSITIVE_INFINITY, start: last, slope: slopeBeyond }];
}
