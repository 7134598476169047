import type { Values } from '../sentence';
import { fixed } from './format';
import { count } from './plural';

/** How a measure and a goal move together within participants, without a full stop. */
export function within(v: Values): string {
  return `Chez un même participant, la corrélation entre ${v['measure.fr']} et ${v['goal.fr']} est de ${fixed(v.within, 2)} (de ${fixed(v.low, 2)} à ${fixed(v.high, 2)} ; ${count(v.participants, 'participant')}, ${count(v.periods, 'période')})`;
}
