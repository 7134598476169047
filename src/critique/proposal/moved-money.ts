import type { CheckedPlan } from '../../model/checked-plan';
import { leastTeam } from '../../model/whole-team';
import { movedShare } from '../../scoring/moved-share';
import { sum } from '../../stats/descriptive/sum';
import type { PreparedAudit } from '../engine/prepare-audit';
import { replayAlike } from '../history/replay-alike';
import { toldFigure } from '../history/told-figure';

/** What two plans would have paid over one history, and how much of the first's money would have reached somebody else. */
export type MovedMoney = { before: number; after: number; moved: number };

/**
 * Both plans replayed, in money where the plan has a target incentive, else in units of it. `moved` is the first plan's total
 * × the share of a budget that the second sends to somebody else: a plan that pays everybody twice as much moves nothing.
 *
 * @returns `null` without a history, below the whole team's least size, or when a plan cannot be replayed or pays nothing.
 */
export function movedMoney(
  { plan: before, panel, options }: PreparedAudit,
  after: CheckedPlan,
): MovedMoney | null {
  if (panel === null) return null;
  const replayed = replayAlike({ plan: before, panel }, { plan: after, panel }, leastTeam(options));
  if ('lack' in replayed) return null;
  const { paid } = replayed.before;
  const moved = movedShare(paid, replayed.after.paid);
  if (moved === null) return null;
  const total = sum(paid);
  const told = { before: total, after: sum(replayed.after.paid), moved: total * moved };
  return { before: toldFigure(told.before), after: toldFigure(told.after), moved: toldFigure(told.moved) };
}
