import type { CheckedMeasure, CheckedPlan } from '../../model/checked-plan';
import { isTargetOpen } from '../../model/is-target-open';
import type { Panel } from '../../model/panel/panel';
import { sum } from '../../stats/descriptive/sum';
import { earningOf } from '../payout/earnings';
import { type LevelsPaid, noLevelsPaid, noteLevel, payoutLevels } from '../payout-levels';
import { type Acting, conditionsOf, timesEach } from './conditions';
import type { PaymentColumns } from './payment-columns';
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
  /** What commissions on own quotas promise for one of their payments, by participant code: it tells the quota. */
  promisedByQuota: Float64Array;
  /** Values of paid metrics that are missing: they pay nothing. */
  missing: number;
  /** Values of gates and multipliers that are missing: they count as met. */
  unknownConditions: number;
  /** Values whose own quota is missing: with own quotas they count for nothing. */
  missingQuotas: number;
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
  const periods = new Float64Array(participants);
  for (const start of planPeriods.starts.subarray(0, -1)) periods[participant[start]!]! += 1;
  const conditions = conditionsOf(plan, panel);
  const tally = tallyOf(participants, planPeriods);
  for (const measure of plan.measures) {
    if (measure.role !== 'additive') continue;
    if (isTargetOpen(measure)) return null;
    if (!panel.columns.has(measure.metric)) {
      tally.missing += planPeriods.serial.length;
      continue;
    }
    const payments = paymentsOf(measure, plan, panel);
    if (payments === null) return null;
    tally.missingQuotas += lackingQuotas(measure, panel);
    addPayments(tally, measure, payments, conditions.actingOn(measure), panel);
  }
  const { paid, netted, promised, negative, negativeOf } = tally;
  for (let code = 0; code < participants; code++) {
    paid[code] = Math.max(0, paid[code]!);
    netted[code] = Math.max(0, netted[code]!);
  }
  if (!Number.isFinite(sum(paid))) return null;
  return {
    paid,
    periods,
    planPeriods,
    byPlanPeriod: tally.byPlanPeriod,
    promised: Number.isFinite(promised) ? promised : null,
    promisedByQuota: tally.promisedByQuota.map((money, code) => money / tally.ofQuotas[code]!),
    missing: tally.missing,
    unknownConditions: conditions.unknown(),
    missingQuotas: tally.missingQuotas,
    withoutQuota: tally.withoutQuota,
    incomplete: tally.incomplete,
    floored: { values: negative, participants: negativeOf.size, paid: sum(netted) },
    levels: tally.levels,
  };
}

/** How many rows have a value of a measure and no quota of their own for it. */
function lackingQuotas({ metric, target }: CheckedMeasure, { columns, targets }: Panel): number {
  const [values, quotas] = [columns.get(metric), targets.get(metric)];
  if (target !== 'own' || values === undefined || quotas === undefined) return 0;
  let count = 0;
  for (let row = 0; row < values.length; row++)
    if (!Number.isNaN(values[row]) && Number.isNaN(quotas[row])) count++;
  return count;
}

/** What is added up payment by payment; see {@link Payouts}. */
type Tally = Pick<
  Payouts,
  'paid' | 'byPlanPeriod' | 'missing' | 'missingQuotas' | 'withoutQuota' | 'incomplete' | 'levels'
> & {
  /** By participant code, with negative values taken back. */
  netted: Float64Array;
  promised: number;
  /** Summed, and of how many payments. */
  promisedByQuota: Float64Array;
  ofQuotas: Float64Array;
  /** Negative values that pay nothing, and the codes of those whose they are. */
  negative: number;
  negativeOf: Set<number>;
  /** The plan period that each row lies in. */
  periodOfRow: Int32Array;
};

function tallyOf(participants: number, planPeriods: Windows): Tally {
  return {
    paid: new Float64Array(participants),
    netted: new Float64Array(participants),
    byPlanPeriod: new Float64Array(planPeriods.serial.length),
    promised: 0,
    promisedByQuota: new Float64Array(participants),
    ofQuotas: new Float64Array(participants),
    missing: 0,
    missingQuotas: 0,
    withoutQuota: 0,
    incomplete: 0,
    negative: 0,
    negativeOf: new Set(),
    levels: [],
    periodOfRow: windowOfRows(planPeriods),
  };
}

/** Adds the payments of a measure, with the gates and multipliers that act on it. */
function addPayments(
  tally: Tally,
  measure: CheckedMeasure,
  payments: PaymentColumns,
  acting: Acting,
  panel: Panel,
): void {
  const { participant, columns } = panel;
  const values = columns.get(measure.metric);
  const heldLevel = acting.mayHold ? levelAtTarget(measure) : Number.POSITIVE_INFINITY;
  const own = payoutLevels(measure, measure.definition.better);
  const known = timesEach(acting.mayHold ? [...own, heldLevel] : own, acting.levels);
  const noted = noLevelsPaid(
    known,
    tally.paid.length,
    acting.isOfTeams || measure.level === 'team' ? teamsOf(panel) : null,
  );
  tally.levels.push(noted);
  tally.incomplete += payments.incomplete;
  for (let at = 0; at < payments.count; at++) {
    const [row, value] = [payments.row[at]!, payments.value[at]!];
    if (Number.isNaN(value)) {
      // What lacks a quota alone is counted as that.
      const isThere = measure.target === 'own' && !Number.isNaN(values?.[row]);
      if (!isThere) tally.missing++;
      continue;
    }
    const code = participant[row]!;
    const atTarget = payments.atTarget[at]!;
    const { factor, holdsAtTarget } = acting.at(row);
    const most = holdsAtTarget ? atTarget : Number.POSITIVE_INFINITY;
    const amount = acted(payments.earned[at]!, factor, most);
    tally.paid[code]! += amount;
    tally.byPlanPeriod[tally.periodOfRow[row]!]! += amount;
    tally.netted[code]! += acted(payments.netted[at]!, factor, most);
    tally.promised += acting.atTarget * atTarget;
    if (measure.commission !== undefined && measure.target === 'own') {
      tally.promisedByQuota[code]! += atTarget;
      tally.ofQuotas[code]! += 1;
    }
    tally.withoutQuota += 1 - payments.hasQuota[at]!;
    const level = holdsAtTarget ? Math.min(payments.level[at]!, heldLevel) : payments.level[at]!;
    noteLevel(noted, known, code, level * factor);
    const isFloored = value < 0 && payments.earned[at]! <= 0 && measure.definition.better === 'higher';
    if (isFloored && !measure.clawback) {
      tally.negative++;
      tally.negativeOf.add(code);
    }
  }
}

/** The team of each participant, that of the first row; `null` without teams. */
function teamsOf({ participants, participant, team }: Panel): Int32Array | null {
  if (team === null) return null;
  const teamOf = new Int32Array(participants);
  for (let row = participant.length - 1; row >= 0; row--) teamOf[participant[row]!] = team[row]!;
  return teamOf;
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
