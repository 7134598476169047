import { isWhollyBelow } from '../is-wholly-below';
import type { Ranged } from '../keys';
import type { ValuesOf } from '../sentence';
import { fixed } from './format';
import { count } from './plural';

/** How a measure and a goal move together within participants, without a full stop. */
export function within(v: ValuesOf<Ranged | 'measure' | 'goal' | 'within'>): string {
  return `When a participant’s ${v.measure} rises, ${v.goal} moves with it by a correlation of ${fixed(v.within, 2)} (${fixed(v.low, 2)} to ${fixed(v.high, 2)}, ${count(v.participants, 'participant')}, ${count(v.periods, 'period')})`;
}

/** That figures are below their limit at every delay: all ranges say so, or the one-sided bounds that decide. */
export function below(v: ValuesOf<'limit' | 'lags' | 'highest'>): string {
  if (!isWhollyBelow(v)) return `${delays(v)}that it is less is as certain as this audit asks`;
  return delays(v) === '' ? 'the whole range stays below' : `${delays(v)}the figure stays below`;
}

function delays({ lags }: ValuesOf<'lags'>): string {
  return typeof lags === 'number' && lags > 0 ? `at every delay up to ${count(lags, 'period')} ` : '';
}

/** The other measures with the same answer. */
export function also(v: ValuesOf<'others'>): string {
  return typeof v.others === 'string' ? ` The same goes for ${v.others}.` : '';
}

/** Figures of such metrics are turned round; whoever reads “rises” must know. */
export function lessIsBetter(v: ValuesOf<'lower'>): string {
  return typeof v.lower === 'string' ? ` Less is better for ${v.lower}: a fall counts as a rise here.` : '';
}
