import type { CheckedMeasure, CheckedPlan } from '../../model/checked-plan';
import { isTargetOpen } from '../../model/is-target-open';
import type { Panel } from '../../model/panel/panel';
import { sum } from '../../stats/descriptive/sum';
import { earningOf } from '../payout/earnings';
import { type LevelsPaid, noLevelsPaid, noteLevel, payoutLevels } from '../payout-levels';
import { conditionsOf, timesEach } from './conditions';
import { paymentsOf } from './payments';
import { type Windows, windowOfRows, windowsOf } from './windows';

/** What a plan would have paid: money, or target incentives where it names none. */
export type Payouts = {
  /** By participant code, summed over the history; never below 0. */
  paid: Float64Array;
  /** Plan periods present, by participant code; 0 for a participant without a row. */
  periods: Float64Array;
  /** The plan periods of participants, and what each was paid. */
  planPeriods: Windows;
  byPlanPeriod: Float64Array;
  /** What would have been paid at target; `null` where quotas do not tell. */
  promised: number | null;
  /** Values of paid metrics that are missing: they pay nothing. */
  missing: number;
  /** Values of gates and multipliers that are missing: they count as met. */
  unknownConditions: number;
  /** Payments without a quota. */
  withoutQuota: number;
  /** Periods of a measure that are not paid because rows are missing. */
  incomplete: number;
  /** Negative values that paid nothing, whose they are, and what would have been paid had they been taken back. */
  floored: { values: number; participants: number; paid: number };
  /** Of each measure that is paid, with the gates and multipliers that act on it. */
  levels: LevelsPaid[];
};

type Plan = Pick<CheckedPlan, 'measures' | 'period' | 'yearStarts' | 'targetIncentive'>;

/**
 * Replays a plan over a history.
 *
 * @param panel - The rows that figures are told of.
 * @returns `null` when a target is not set, rows are coarser than a period, own quotas are not in the data, or what is paid is no finite sum
 * (lower is better, 0, linear, no cap). A metric without a column is missing throughout.
 */
export function replayPlan(plan: Plan, panel: Panel): Payouts | null {
  const planPeriods = windowsOf(panel, plan.period, plan);
  if (planPeriods === null) return null;
  const { participants, participant } = panel;
  const [paid, netted, periods] = [0, 0, 0].map(() => new Float64Array(participants)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const byPlanPeriod = new Float64Array(planPeriods.serial.length);
  for (const start of planPeriods.starts.subarray(0, -1)) periods[participant[start]!]! += 1;
  const ofRow = windowOfRows(planPeriods);
  const conditions = conditionsOf(plan, panel);
  const levels: LevelsPaid[] = [];
  const counts = { missing: 0, withoutQuota: 0, incomplete: 0, negative: 0 };
  const negativeOf = new Set<number>();
  let promised = 0;

  for (const measure of plan.measures) {
    if (measure.role !== 'additive') continue;
    if (isTargetOpen(measure)) return null;
    if (!panel.columns.has(measure.metric)) {
      counts.missing += planPeriods.serial.length;
      continue;
    }
    const found = paymentsOf(measure, plan, panel);
    if (found === null) return null;
    const acting = conditions.actingOn(measure);
    const heldLevel = acting.mayHold ? levelAtTarget(measure) : Number.POSITIVE_INFINITY;
    const own = payoutLevels(measure, measure.definition.better);
    const known = timesEach(acting.mayHold ? [...own, heldLevel] : own, acting.levels);
    const noted = noLevelsPaid(known, participants);
    levels.push(noted);
    counts.incomplete += found.incomplete;
    for (let at = 0; at < found.count; at++) {
      const [row, value, earned] = [found.row[at]!, found.value[at]!, found.earned[at]!];
      const code = participant[row]!;
      if (Number.isNaN(value)) {
        counts.missing++;
        continue;
      }
      counts.withoutQuota += 1 - found.hasQuota[at]!;
      const atTarget = found.atTarget[at]!;
      const { factor, holdsAtTarget } = acting.at(row);
      const most = holdsAtTarget ? atTarget : Number.POSITIVE_INFINITY;
      const amount = acted(earned, factor, most);
      paid[code]! += amount;
      byPlanPeriod[ofRow[row]!]! += amount;
      netted[code]! += acted(found.netted[at]!, factor, most);
      promised += acting.atTarget * atTarget;
      const level = holdsAtTarget ? Math.min(found.level[at]!, heldLevel) : found.level[at]!;
      noteLevel(noted, known, code, level * factor);
      if (value < 0 && !measure.clawback) {
        counts.negative++;
        negativeOf.add(code);
      }
    }
  }
  for (let code = 0; code < participants; code++) {
    paid[code] = Math.max(0, paid[code]!);
    netted[code] = Math.max(0, netted[code]!);
  }
  if (!Number.isFinite(sum(paid))) return null;
  return {
    paid,
    periods,
    planPeriods,
    byPlanPeriod,
    promised: Number.isFinite(promised) ? promised : null,
    missing: counts.missing,
    unknownConditions: conditions.unknown(),
    withoutQuota: counts.withoutQuota,
    incomplete: counts.incomplete,
    floored: { values: counts.negative, participants: negativeOf.size, paid: sum(netted) },
    levels,
  };
}

/** As a fraction of its nominal money, or of what a commission pays at its quota. */
function levelAtTarget(measure: CheckedMeasure): number {
  const target = typeof measure.target === 'number' ? measure.target : 1;
  return earningOf({ ...measure, threshold: undefined }).level(target, target);
}

/** A deduction is never multiplied. */
function acted(money: number, factor: number, most: number): number {
  return money < 0 ? money : factor * Math.min(money, most);
}
