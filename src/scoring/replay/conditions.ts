import type { CheckedMeasure, CheckedPlan } from '../../model/checked-plan';
import { isSummed } from '../../model/metric';
import type { Panel } from '../../model/panel/panel';
import { monthsPerPeriod } from '../../model/panel/period';
import type { PlanPeriod } from '../../model/plan';
import { factorOf } from '../payout/factor';
import { pool } from './pool';
import { rowFigures } from './row-figures';
import { windowOfRows, windowsOf } from './windows';

/** What gates and multipliers make of the pay of one window of a measure. */
type Conditioned = { factor: number; holdsAtTarget: boolean };

const unconditioned: Conditioned = { factor: 1, holdsAtTarget: false };

/** The gates and multipliers of a plan over a history. */
export type Conditions = {
  actingOn: (measure: CheckedMeasure) => Acting;
  /** Values of gates and multipliers that were asked for and are missing: they count as met. */
  unknown: () => number;
};

/** What acts on a measure. */
export type Acting = {
  /** On its pay of a period that ends in a row. */
  at: (row: number) => Conditioned;
  /** The factor at target. */
  atTarget: number;
  /** The factors that many values bring alike. */
  levels: number[];
  /** Whether any is read of teams. */
  isOfTeams: boolean;
  /** Whether a gate may hold pay to that at target. */
  mayHold: boolean;
};

type Plan = Pick<CheckedPlan, 'measures' | 'period' | 'yearStarts'>;

/** Reads each gate and multiplier over its own period, or that of what it acts on where that is longer. */
export function conditionsOf(plan: Plan, panel: Panel): Conditions {
  const asked = new Set<string>();
  const read = (factor: CheckedMeasure, period: PlanPeriod): ((row: number) => Conditioned) => {
    const { holdsAtTarget, factor: factorAt } = factorOf(factor);
    const windows = windowsOf(panel, period, plan);
    const figures = rowFigures(factor, panel, plan.yearStarts);
    const sums = isSummed(factor.definition);
    // A sum over a longer period is held against so many targets.
    const targets = sums ? monthsPerPeriod[period] / monthsPerPeriod[factor.period] : 1;
    const target = typeof factor.target === 'number' ? targets * factor.target : Number.NaN;
    const pooled = windows && figures && pool(figures, windows, target, sums);
    const ofRow = windows && windowOfRows(windows);
    const needsAll = sums && factor.target !== 'own';
    return (row) => {
      const at = ofRow?.[row] ?? row;
      const isPart = needsAll && windows?.isWhole[at] === 0;
      const [value, quota] = [pooled?.value[at] ?? Number.NaN, pooled?.quota[at] ?? Number.NaN];
      if (isPart || Number.isNaN(value) || !(quota > 0)) {
        asked.add(`${factor.at} ${period} ${at}`);
        return unconditioned;
      }
      return { factor: factorAt(value, quota), holdsAtTarget: holdsAtTarget(value, quota) };
    };
  };
  return {
    unknown: () => asked.size,
    actingOn: (measure) => {
      const own = measure.accumulates === undefined ? measure.period : plan.period;
      const factors = plan.measures.filter(
        ({ role, appliesTo }) => role !== 'additive' && (appliesTo?.includes(measure.id) ?? true),
      );
      const acting = factors.map((factor) =>
        read(factor, monthsPerPeriod[factor.period] > monthsPerPeriod[own] ? factor.period : own),
      );
      return {
        atTarget: factors.reduce((product, factor) => product * factorAtTarget(factor), 1),
        levels: factors.reduce<number[]>(
          (products, factor) => timesEach(products, factorOf(factor).levels),
          [1],
        ),
        isOfTeams: factors.some(({ level }) => level === 'team'),
        mayHold: factors.some(({ otherwise }) => otherwise === 'no-accelerator'),
        at: (row) => {
          if (acting.length === 0) return unconditioned;
          const all = { factor: 1, holdsAtTarget: false };
          for (const at of acting) {
            const one = at(row);
            all.factor *= one.factor;
            all.holdsAtTarget ||= one.holdsAtTarget;
          }
          return all;
        },
      };
    },
  };
}

/** Each of some numbers times each of others, each product once. */
export function timesEach(some: readonly number[], others: readonly number[]): number[] {
  return [...new Set(some.flatMap((one) => others.map((other) => one * other)))];
}

/** What a gate or multiplier makes of pay at its target. */
function factorAtTarget(measure: CheckedMeasure): number {
  const target = typeof measure.target === 'number' ? measure.target : 1;
  return factorOf(measure).factor(target, target);
}
