import type { CheckedMeasure } from '../model/checked-plan';
import { isStraight } from '../scoring/is-straight';

/** Whether a measure pays in one straight line, with a jump, or in some other way. */
export function curveOf(measure: CheckedMeasure): 'straight' | 'bends' | 'jumps' {
  if (isStraight(measure)) return 'straight';
  return jumps(measure) ? 'jumps' : 'bends';
}

function jumps({ payout, commission, threshold = 0 }: CheckedMeasure): boolean {
  if (threshold > 0 || payout === 'all-or-nothing') return true;
  if (commission !== undefined) return paysBonus(commission.rates);
  if (typeof payout !== 'object') return false;
  if ('rates' in payout) return paysBonus(payout.rates) || payout.retroactive === true;
  return (
    'steps' in payout || payout.some((point, at) => at > 0 && placeOf(point) === placeOf(payout[at - 1]))
  );
}

function paysBonus(rates: readonly { bonus?: number | null | undefined }[]): boolean {
  return rates.some(({ bonus = 0 }) => bonus !== 0);
}

function placeOf(
  point: { attainment?: number | null | undefined; value?: number | null | undefined } | undefined,
): number | null | undefined {
  return point?.attainment ?? point?.value;
}
