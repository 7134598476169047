import type { AuditOptions } from '../../../../model/audit-options';
import type { CheckedMeasure, CheckedPlan } from '../../../../model/checked-plan';
import type { Panel } from '../../../../model/panel/panel';
import { isTelling } from '../../../../model/suppression';
import { meansOfParticipants } from '../../../../scoring/participant-means';
import { attainmentOf } from '../../../../scoring/payout/payout-curve';
import { hasReached } from '../../../../scoring/reached';
import type { AgainstTarget, AgainstTargetLack } from '../../../../scoring/replay/against-target';
import { koopmanInterval } from '../../../../stats/intervals/koopman';
import { fisherExact } from '../../../../stats/tests/fisher-exact';
import { welchTest } from '../../../../stats/tests/welch';
import { goalsFor } from '../../../kit/goals';
import { oriented } from '../../../kit/oriented';

/** Four fifths: 29 CFR 1607.4(D), a rule of thumb for hiring, borrowed as a screen. */
export const FOUR_FIFTHS = 0.8;

/** Paying participants count as bringing more below this p: a doubt is enough, for licences may go to the better people. */
const BRINGS_MORE = 0.2;

/** How many of a group reached the target. */
type Group = { reached: number; size: number };

/** How often participants with and without a paid licence reach the target of a measure, one vote each. */
export type TargetRates = {
  measure: CheckedMeasure;
  outcome: 'fail' | 'pass' | 'cannot-tell';
  lack: AgainstTargetLack | 'suppressed' | 'confounded' | 'precision' | null;
  /** `null` where a group is too small to be shown, or few of it reach the target, or few miss it. */
  groups: { free: Group; paying: Group } | null;
  /** Rate without over rate with a paid licence; `null` when nobody with one reached it. */
  ratio: number | null;
  low: number;
  high: number;
  pValue: number;
};

/** Compares the rates on one measure. */
export function targetRates(
  measure: CheckedMeasure,
  plan: CheckedPlan,
  panel: Panel,
  held: AgainstTarget | AgainstTargetLack,
  pays: Int8Array,
  { confidence, minimumGroupSize }: AuditOptions,
): TargetRates {
  const open = {
    measure,
    outcome: 'cannot-tell',
    groups: null,
    ratio: null,
    low: 0,
    high: 0,
    pValue: 1,
  } as const;
  if (typeof held === 'string') return { ...open, lack: held };
  const attained = meanAttainments(held, measure.definition.better);
  const groupOf = (side: number): Group => {
    let reached = 0;
    let size = 0;
    for (let code = 0; code < attained.length; code++) {
      if (pays[code] !== side || Number.isNaN(attained[code])) continue;
      size++;
      if (hasReached(attained[code]!, 1, 'higher')) reached++;
    }
    return { reached, size };
  };
  const [free, paying] = [groupOf(0), groupOf(1)];
  if (Math.min(free.size, paying.size) < minimumGroupSize) return { ...open, lack: 'suppressed' };

  const sizes = [free.reached, free.size, paying.reached, paying.size] as const;
  const ratio = paying.reached === 0 ? null : free.reached / free.size / (paying.reached / paying.size);
  const isHidden = [free, paying].some(({ reached, size }) => isTelling(reached, size));
  const compared = {
    ...open,
    groups: isHidden ? null : { free, paying },
    ratio: isHidden ? null : ratio,
    ...koopmanInterval(...sizes, confidence),
    pValue: fisherExact(...sizes),
  };
  const alpha = 1 - confidence;
  if (leastPValue(free, paying) >= alpha) return { ...compared, lack: 'precision' };
  if (bringsMore(measure, plan, panel, pays)) return { ...compared, lack: 'confounded' };
  if (ratio !== null && ratio < FOUR_FIFTHS && compared.pValue < alpha) {
    return { ...compared, outcome: 'fail', lack: null };
  }
  if (compared.low >= FOUR_FIFTHS) return { ...compared, outcome: 'pass', lack: null };
  return { ...compared, lack: 'precision' };
}

/** By participant code, over the periods the target is for. */
function meanAttainments(held: AgainstTarget, better: 'higher' | 'lower'): Float64Array {
  const { values, target } = held;
  const attainments = values.map((value, at) =>
    attainmentOf(value, typeof target === 'number' ? target : target[at]!, better),
  );
  return meansOfParticipants(attainments, held);
}

/** The least p that any table with the same margins can reach. */
function leastPValue(free: Group, paying: Group): number {
  const reached = free.reached + paying.reached;
  const most = Math.min(free.size, reached);
  const fewest = Math.max(0, reached - paying.size);
  return Math.min(...[fewest, most].map((k) => fisherExact(k, free.size, reached - k, paying.size)));
}

/** Whether paying participants may bring more of a goal. */
function bringsMore(measure: CheckedMeasure, plan: CheckedPlan, panel: Panel, pays: Int8Array): boolean {
  return goalsFor(plan, measure).some((goal) => {
    const column = oriented(panel, plan.catalogue, goal);
    if (column === null) return false;
    const means = meansOfParticipants(column, panel);
    const group = (side: number): Float64Array => {
      const ofSide = new Float64Array(means.length);
      let members = 0;
      for (let code = 0; code < means.length; code++)
        if (pays[code] === side && !Number.isNaN(means[code]!)) ofSide[members++] = means[code]!;
      return ofSide.subarray(0, members);
    };
    const test = welchTest(group(1), group(0));
    return test !== null && test.greater < BRINGS_MORE;
  });
}
