import type { GivenMeasure } from '../model/checked-plan';
import { commissionLevels } from './payout/commission-levels';
import type { Curve } from './payout/curve';
import { payoutCurve } from './payout/payout-curve';
import { payoutByAttainment } from './payout-function';

/** Of one measure, who was paid otherwise than the levels of its curve say, by participant code. */
export type LevelsPaid = {
  /** For each level, who has a row that is not paid it. */
  away: Uint8Array[];
  /** Who has a row that is paid no level: its pay tells its value. */
  between: Uint8Array;
  /** Whose figure each one's pay tells of, where that is a team's: by participant code the code of the team. */
  teamOf: Int32Array | null;
};

/** The payouts that many values earn alike: nothing, the most there is, and what a flat stretch pays. */
export function payoutLevels(
  terms: Pick<GivenMeasure, 'target' | 'threshold' | 'payout' | 'cap' | 'commission'>,
  better: 'higher' | 'lower',
): number[] {
  const { commission } = terms;
  if (commission !== undefined) return commissionLevels({ ...terms, commission }).levels;
  const most = terms.cap ?? Number.POSITIVE_INFINITY;
  const curve = payoutCurve(terms.payout, terms.target ?? null, better);
  if (curve === null) return [0];
  const end = payoutByAttainment(terms, better)(Number.POSITIVE_INFINITY);
  return [...new Set([0, end, most, ...flatStretches(curve, most)])].filter(Number.isFinite);
}

function flatStretches({ points }: Curve, most: number): number[] {
  const capped = points.map(({ payout }) => Math.min(payout, most));
  return capped.filter((level, at) => level === capped[at - 1]);
}

/** Nobody so far. */
export function noLevelsPaid(
  levels: readonly number[],
  participants: number,
  teamOf: Int32Array | null = null,
): LevelsPaid {
  return {
    away: levels.map(() => new Uint8Array(participants)),
    between: new Uint8Array(participants),
    teamOf,
  };
}

/** Takes one row's payout. */
export function noteLevel(
  { away, between }: Pick<LevelsPaid, 'away' | 'between'>,
  levels: readonly number[],
  participant: number,
  payout: number,
): void {
  let isBetween = 1;
  for (let at = 0; at < levels.length; at++) {
    if (levels[at] === payout) isBetween = 0;
    else away[at]![participant] = 1;
  }
  if (isBetween === 1) between[participant] = 1;
}
