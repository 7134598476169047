import type { Judgement } from './define-rule';

/** How much history is worth collecting when what there is allows both answers: the usual amount, or twice the team. */
export function moreHistory(
  usual: { participants: number; periods: number },
  has: { participants: number; periods: number },
): NonNullable<Judgement['need']> {
  const collect = {
    participants: Math.max(usual.participants, 2 * has.participants),
    periods: Math.max(usual.periods, has.periods),
  };
  return { reason: 'imprecise', detail: { id: 'need/precision', values: collect }, ...collect };
}
