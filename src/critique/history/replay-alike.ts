import type { CheckedMeasure, CheckedPlan } from '../../model/checked-plan';
import { isTargetOpen } from '../../model/is-target-open';
import { toPlanPeriods } from '../../model/panel/aggregate';
import type { Panel } from '../../model/panel/panel';
import { monthsPerPeriod } from '../../model/panel/period';
import { type Payouts, replayPlan } from '../../scoring/replay/replay-plan';
import { hasWindows } from '../../scoring/replay/windows';
import { hasFewOnOneSide, sharesOf } from '../../scoring/shares';
import { doubtOf } from '../kit/doubt';
import { paysFew } from './pays-few';
import { publishedPanel } from './published-panel';

/** A plan and the history as its metrics read it. */
export type Replayed = { plan: CheckedPlan; panel: Panel };

/** Why two plans cannot both be replayed, and the measures that are to blame where some are. */
export type ReplayLack =
  | { lack: 'target' | 'column' | 'quotas' | 'scale'; measures: readonly CheckedMeasure[] }
  | { lack: 'numbered' | 'coarse' | 'participants' | 'cap' | 'few-paid' };

/**
 * What two plans would have paid over the same time of the same people: where one pays for longer periods than the other, over
 * those periods that are complete for it.
 *
 * @param least - The fewest participants that figures of the whole team are told of.
 */
export function replayAlike(
  before: Replayed,
  after: Replayed,
  least: number,
): { before: Payouts; after: Payouts } | ReplayLack {
  const sides = [before, after];
  // Of a gate or multiplier without figures the condition counts as met.
  const paying = sides.map(({ plan }) => plan.measures.filter(({ role }) => role === 'additive'));
  const unset = paying.flat().filter(isTargetOpen);
  if (unset.length > 0) return { lack: 'target', measures: unset };
  const unseen = sides.flatMap(({ panel }, at) =>
    (paying[at] ?? []).filter(({ metric }) => !panel.columns.has(metric)),
  );
  if (unseen.length > 0) return { lack: 'column', measures: unseen };

  const unquoted = sides.flatMap(({ panel }, at) =>
    (paying[at] ?? []).filter(({ metric, target }) => target === 'own' && !panel.targets.has(metric)),
  );
  if (unquoted.length > 0) return { lack: 'quotas', measures: unquoted };

  const doubtful = sides.flatMap(({ panel }, at) =>
    sides[at]!.plan.measures.filter((measure) => doubtOf(measure, panel) !== null),
  );
  if (doubtful.length > 0) return { lack: 'scale', measures: doubtful };

  const { period } = before.plan;
  if (before.panel.form === 'integer' && period !== after.plan.period) return { lack: 'numbered' };
  const hasAllWindows = sides.every(({ plan, panel }, at) =>
    paying[at]!.every((measure) => hasWindows(panel.form, measure.period, plan.period)),
  );
  if (!hasAllWindows) return { lack: before.panel.form === 'integer' ? 'numbered' : 'coarse' };
  const longest = monthsPerPeriod[period] > monthsPerPeriod[after.plan.period] ? period : after.plan.period;
  const rows = sides.map(({ plan, panel }) => {
    const told = publishedPanel(panel, longest, plan.catalogue, least, plan.yearStarts);
    const paid = period === after.plan.period ? told.paid : told.panel;
    return toPlanPeriods(paid, plan.period, [], plan.yearStarts) && paid;
  });
  const [first, second] = rows;
  if (!first || !second) return { lack: 'coarse' };
  if (new Set(first.participant).size < least) return { lack: 'participants' };
  const [old, changed] = [first, second].map((all, at) => replayPlan(sides[at]!.plan, all));
  if (!old || !changed) return { lack: 'cap' };
  const isOfFew = [old, changed].some((payouts) => {
    const isNobody = payouts.paid.every((paid) => paid === 0);
    return !isNobody && paysFew(payouts);
  });
  return isOfFew || movesFew(old, changed) ? { lack: 'few-paid' } : { before: old, after: changed };
}

/** Whether few would gain, or few lose: what moves is what they do, together. */
function movesFew(before: Payouts, after: Payouts): boolean {
  const [old, changed] = [before, after].map(({ paid }) => sharesOf(paid)) as [Float64Array, Float64Array];
  return hasFewOnOneSide(old, changed);
}
