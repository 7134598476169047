import type { CheckedMeasure, CheckedPlan } from '../../model/checked-plan';
import type { RuleId } from '../../model/report';
import type { Ruling } from '../../model/ruling';
import { isGoal } from '../kit/goals';

/** Fails that a new target or curve mends. */
const MENDED_BY_TERMS: readonly RuleId[] = [
  'paid-feature-bias/reachable-target',
  'plan-design/payout-curve',
  'plan-design/target-attainment',
];

/** What the findings have against a plan, asked measure by measure. */
export type Faults = {
  /** Whether pay should not ride on the measure at all. */
  isWrong: (measure: CheckedMeasure) => boolean;
  /** Whether a rule fails, and the measure with it. */
  has: (measure: CheckedMeasure, ...rules: RuleId[]) => boolean;
  /** Whether a new target or curve would mend it. */
  hasInTerms: (measure: CheckedMeasure) => boolean;
  /** Whether there are more measures than people keep in mind. */
  areTooMany: boolean;
};

/**
 * A measure is wrong when a criticism of what is paid on hits it. A goal is not wrong for what data show of it: it is what the
 * business wants; only facts about the metric itself (a count of activity, raised by a script) speak against paying on it.
 */
export function faultsOf(plan: CheckedPlan, rulings: readonly Ruling[]): Faults {
  const fails = rulings.filter(({ outcome }) => outcome === 'fail');
  const hits = ({ targets }: Ruling, { at }: CheckedMeasure): boolean => targets.includes(`/measures/${at}`);
  const condemns = ({ rule, critique, basis }: Ruling, measure: CheckedMeasure): boolean => {
    if (isGoal(plan, measure.metric)) return basis === 'arithmetic' && !MENDED_BY_TERMS.includes(rule);
    return (critique !== 'plan-design' && critique !== 'instrument') || rule === 'plan-design/single-proxy';
  };
  return {
    isWrong: (measure) => fails.some((fail) => condemns(fail, measure) && hits(fail, measure)),
    has: (measure, ...rules) => fails.some((fail) => rules.includes(fail.rule) && hits(fail, measure)),
    hasInTerms: (measure) => fails.some((fail) => MENDED_BY_TERMS.includes(fail.rule) && hits(fail, measure)),
    areTooMany: fails.some(({ rule }) => rule === 'plan-design/measure-count'),
  };
}
