import { betaCdf } from '../distributions/beta';

/**
 * Two-sided sign test: how often fair coins would fall so unevenly.
 *
 * For moves of participants, up or down, whatever their size (exact binomial tail, as a beta function).
 *
 * @param up - Moves one way.
 * @param down - Moves the other; those who did not move count in neither.
 * @returns Probability, 0..1; 1 without a move.
 */
export function signTest(up: number, down: number): number {
  const most = Math.max(up, down);
  return most === 0 ? 1 : Math.min(1, 2 * betaCdf(0.5, most, up + down - most + 1));
}
