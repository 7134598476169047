import { isWhollyBelow } from '../is-wholly-below';
import type { Ranged } from '../keys';
import type { ValuesOf } from '../sentence';
import { fixed } from './format';
import { count } from './plural';

/** How a measure and a goal move together within participants, without a full stop. */
export function within(v: ValuesOf<Ranged | 'measure' | 'goal' | 'within'>): string {
  return `Chez un même participant, la corrélation entre ${v.measure} et ${v.goal} est de ${fixed(v.within, 2)} (de ${fixed(v.low, 2)} à ${fixed(v.high, 2)} ; ${count(v.participants, 'participant')}, ${count(v.periods, 'période')})`;
}

/** That figures are below their limit at every delay: all ranges say so, or the one-sided bounds that decide. */
export function below(v: ValuesOf<'limit' | 'lags' | 'highest'>): string {
  if (!isWhollyBelow(v)) return `${delays(v)}qu’on soit en dessous est aussi sûr que cet audit l’exige`;
  return delays(v) === '' ? 'toute la fourchette reste en dessous' : `${delays(v)}on reste en dessous`;
}

function delays({ lags }: ValuesOf<'lags'>): string {
  return typeof lags === 'number' && lags > 0
    ? `même avec un décalage allant jusqu’à ${count(lags, 'période')}, `
    : '';
}

/** The other measures with the same answer. */
export function also(v: ValuesOf<'others'>): string {
  return typeof v.others === 'string' ? ` Il en va de même de ${v.others}.` : '';
}

/** Figures of such metrics are turned round; whoever reads « monte » must know. */
export function lessIsBetter(v: ValuesOf<'lower'>): string {
  return typeof v.lower === 'string'
    ? ` Pour ${v.lower}, moins vaut mieux : une baisse compte ici comme une hausse.`
    : '';
}
