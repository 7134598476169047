import type { CheckedPlan } from '../../model/checked-plan';
import { toPlanPeriods } from '../../model/panel/aggregate';
import type { Panel } from '../../model/panel/panel';
import { WHOLE_TEAM } from '../../model/whole-team';
import { replayPlan } from '../../scoring/replay';

/** What two plans would have paid over one history, and how much of the first's money would have reached somebody else. */
export type MovedMoney = { before: number; after: number; moved: number };

/**
 * Both plans replayed, in money where the plan has a target incentive, else in units of it.
 *
 * `moved` is the first plan's total × ½Σ|share before − share after| over participants: a plan that pays everybody twice as much
 * moves nothing.
 *
 * @returns `null` without a history, below the whole team's least size, or when a plan cannot be replayed or pays nothing.
 */
export function movedMoney(before: CheckedPlan, after: CheckedPlan, panel: Panel | null): MovedMoney | null {
  const [old, changed] = [replay(before, panel), replay(after, panel)];
  if (old === null || changed === null) return null;
  let distance = 0;
  for (let g = 0; g < old.paid.length; g++) {
    distance += Math.abs((old.paid[g] ?? 0) / old.total - (changed.paid[g] ?? 0) / changed.total);
  }
  return { before: old.total, after: changed.total, moved: (old.total * distance) / 2 };
}

function replay(plan: CheckedPlan, panel: Panel | null): { paid: Float64Array; total: number } | null {
  const metrics = plan.measures.map(({ definition }) => definition);
  const rows = panel && toPlanPeriods(panel, plan.period, metrics);
  const replayed = rows && replayPlan(plan, rows);
  if (!replayed || replayed.periods.filter((count) => count > 0).length < WHOLE_TEAM) return null;
  const paid = replayed.paid.map((share) => share * (plan.targetIncentive ?? 1));
  const total = paid.reduce((sum, amount) => sum + amount, 0);
  return total > 0 && Number.isFinite(total) ? { paid, total } : null;
}
