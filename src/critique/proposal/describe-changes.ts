import { change } from '../../locales/en/change';
import { labelsOf } from '../../model/catalogue';
import type { CheckedMeasure, CheckedPlan } from '../../model/checked-plan';
import type { Label } from '../../model/label';
import type { PerformanceMeasure } from '../../model/plan';
import type { Phrase } from '../../model/report';
import { phrasesOf } from '../kit/phrase';

const phrase = /* @__PURE__ */ phrasesOf(change);

/** What differs between a plan and the one proposed for it, in words: what leaves first, then what comes and what changes. */
export function describeChanges(before: CheckedPlan, after: CheckedPlan): Phrase[] {
  const counterpart = (plan: CheckedPlan, { metric }: CheckedMeasure): CheckedMeasure | undefined =>
    plan.measures.find((measure) => measure.metric === metric);
  return [
    ...before.measures.filter((measure) => !counterpart(after, measure)).map(takenOut),
    ...after.measures.flatMap((measure) => {
      const old = counterpart(before, measure);
      return old === undefined ? broughtIn(measure) : changed(old, measure);
    }),
    ...(before.goalsAssumed && !after.goalsAssumed
      ? [phrase('change/goals', { goals: labelsOf(after.catalogue, after.goals) })]
      : []),
  ];
}

function takenOut({ definition, weight }: CheckedMeasure): Phrase {
  return phrase('change/take-out', { measure: definition.label, weight });
}

function broughtIn({ definition, weight, target, payout }: CheckedMeasure): Phrase[] {
  const name = { measure: definition.label };
  return [
    phrase('change/bring-in', { ...name, weight, target, floor: hasFloor(definition) ? 1 : 0 }),
    ...(payout === undefined ? [] : [paidBy(payout, name)]),
  ];
}

/** Rates and ratings lie close together, far from zero: in proportion from there they would pay everybody nearly the same. */
function hasFloor({ nature }: CheckedMeasure['definition']): boolean {
  return nature === 'rate' || nature === 'rating';
}

function changed(old: CheckedMeasure, { definition, weight, target, ...terms }: CheckedMeasure): Phrase[] {
  const name = { measure: definition.label };
  return [
    ...(weight === old.weight ? [] : [phrase('change/weight', { ...name, from: old.weight, to: weight })]),
    ...(target === old.target ? [] : [phrase('change/target', { ...name, from: old.target, to: target })]),
    ...(isSame(terms.payout, old.payout) && (terms.threshold === old.threshold || target !== old.target)
      ? []
      : [paidBy(terms.payout, name)]),
    ...(terms.level === old.level ? [] : [phrase('change/level', name)]),
  ];
}

/** A curve in a proposal is one that keeps the budget. */
function paidBy(payout: PerformanceMeasure['payout'], name: { measure: Label }): Phrase {
  const top = Array.isArray(payout) ? payout.at(-1) : undefined;
  return top === undefined ? phrase('change/curve', name) : phrase('change/budget', { ...name, ...top });
}

/** Curves are copied when a plan is checked. */
function isSame(payout: PerformanceMeasure['payout'], other: PerformanceMeasure['payout']): boolean {
  return JSON.stringify(payout) === JSON.stringify(other);
}
