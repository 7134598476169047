import type { CheckedPlan } from '../../model/checked-plan';
import type { Panel } from '../../model/panel/panel';
import { monthsPerPeriod } from '../../model/panel/period';
import type { Judgement } from './define-rule';

/** Without a stated sales cycle, results are waited for this long. */
const USUAL_SALES_CYCLE_MONTHS = 3;

/** Results are not waited for longer than this share of the history: later views would rest on too little of it. */
const LONGEST_DELAY = 1 / 4;

/** The length of a period of the data. */
export function monthsOf(plan: CheckedPlan, panel: Panel): number {
  return monthsPerPeriod[panel.form === 'integer' ? plan.period : panel.form];
}

/** How many periods results are waited for: the sales cycle, or as much of it as the history can bear. */
export function longestDelay(plan: CheckedPlan, panel: Panel): number {
  return Math.min(cycleOf(plan, panel), Math.floor(panel.periods * LONGEST_DELAY));
}

/**
 * A shorter history cannot look for results over the whole sales cycle, and so fails nothing: simulated measures that results
 * follow three months later were failed in 92 of 100 teams of 30 on half a year.
 */
export function periodsToFail(plan: CheckedPlan, panel: Panel): number {
  return cycleOf(plan, panel) / LONGEST_DELAY;
}

/** What to collect so that results can be waited for over the whole cycle. */
export function wholeCycle(
  plan: CheckedPlan,
  panel: Panel,
  collect: { participants: number; periods: number },
): NonNullable<Judgement['need']> {
  const periods = Math.max(collect.periods, periodsToFail(plan, panel));
  return {
    reason: 'too-few-periods',
    detail: {
      id: 'need/whole-cycle',
      values: {
        periods: periodsToFail(plan, panel),
        have: panel.periods,
        told: plan.salesCycleMonths ?? null,
      },
    },
    participants: Math.max(collect.participants, panel.participants),
    periods,
  };
}

function cycleOf(plan: CheckedPlan, panel: Panel): number {
  return Math.round((plan.salesCycleMonths ?? USUAL_SALES_CYCLE_MONTHS) / monthsOf(plan, panel));
}
