import type { Observation } from '../../../../src/model/plan-data';
import { createGenerator } from '../../../../src/stats/descriptive/random';
import { normals } from '../../support';

/** How a team sends and is answered. */
export type Solicited = {
  participants: number;
  periods: number;
  /** How many of the answers to a period's invitations come 0, 1, 2 … periods later. */
  delays: readonly number[];
  /** By how much the share that ever answers falls for each doubling of what is sent. */
  fatigue: number;
  /** Autocorrelation of what is sent from one period to the next. */
  persistence: number;
  form: 'month' | 'week';
};

const LEVEL = 40;
const ACCEPTED = 0.35;

/** A team whose invitations are answered late, everybody and every period with a level of their own. */
export function solicitedTeam(world: Solicited, seed: number): Observation[] {
  const { participants, periods, delays, fatigue, persistence, form } = world;
  const draw = normals(seed);
  const uniform = createGenerator(seed + 1e6);
  const earlier = delays.length - 1;
  const shocks = Array.from({ length: periods + earlier }, () => 0.2 * draw());
  return Array.from({ length: participants }, (_, participant) => {
    const level = Math.log(LEVEL) + 0.4 * draw();
    const willing = ACCEPTED + 0.08 * draw();
    const accepted = new Float64Array(periods + 2 * earlier);
    let movement = draw();
    const sent = shocks.map((shock, at) => {
      const fresh = Math.sqrt(1 - persistence ** 2) * draw();
      movement = persistence * movement + fresh;
      const count = Math.round(Math.exp(level + shock + 0.4 * movement));
      const chance = willing - (fatigue * (shock + 0.4 * movement)) / Math.LN2;
      for (let invitation = 0; invitation < count; invitation++) {
        if (uniform() < chance) accepted[at + delayOf(uniform(), delays)]! += 1;
      }
      return count;
    });
    return Array.from({ length: periods }, (_, at): Observation => {
      const count = sent[at + earlier] ?? 0;
      const rate = count === 0 ? null : (accepted[at + earlier] ?? 0) / count;
      return {
        participant,
        period: nameOf(at, form),
        metrics: { 'invitations-sent': count, 'linkedin-ssi/relationships/acceptance-rate': rate },
      };
    });
  }).flat();
}

function delayOf(chance: number, delays: readonly number[]): number {
  let sum = 0;
  const at = delays.findIndex((share) => {
    sum += share;
    return chance < sum;
  });
  return Math.max(at, 0);
}

function nameOf(at: number, form: 'month' | 'week'): string {
  const perYear = form === 'month' ? 12 : 52;
  const part = String(1 + (at % perYear)).padStart(2, '0');
  return `${2024 + Math.floor(at / perYear)}-${form === 'week' ? 'W' : ''}${part}`;
}
