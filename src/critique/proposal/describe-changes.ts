import { change } from '../../locales/en/change';
import { labelsOf } from '../../model/catalogue';
import type { CheckedMeasure, CheckedPlan, GivenMeasure } from '../../model/checked-plan';
import type { Label } from '../../model/label';
import type { Phrase } from '../../model/report';
import { phrasesOf } from '../kit/phrase';
import { setTarget } from '../kit/set-target';

const phrase = /* @__PURE__ */ phrasesOf(change);

/** What differs between a plan and the one proposed for it, in words: what leaves first, then what comes and what changes. */
export function describeChanges(before: CheckedPlan, after: CheckedPlan): Phrase[] {
  const counterpart = (plan: CheckedPlan, { id }: CheckedMeasure): CheckedMeasure | undefined =>
    plan.measures.find((measure) => measure.id === id);
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

function takenOut({ definition, share }: CheckedMeasure): Phrase {
  return phrase('change/take-out', { measure: definition.label, weight: share });
}

function broughtIn({ definition, share, payout, ...measure }: CheckedMeasure): Phrase[] {
  const name = { measure: definition.label };
  return [
    phrase('change/bring-in', {
      ...name,
      weight: share,
      target: setTarget(measure),
      floor: hasFloor(definition) ? 1 : 0,
    }),
    ...(payout === undefined ? [] : [paidBy(payout, name)]),
  ];
}

/** Rates and ratings lie close together, far from zero: in proportion from there they would pay everybody nearly the same. */
function hasFloor({ nature }: CheckedMeasure['definition']): boolean {
  return nature === 'rate' || nature === 'rating';
}

function changed(
  old: CheckedMeasure,
  { definition, share, target, role, ...terms }: CheckedMeasure,
): Phrase[] {
  const name = { measure: definition.label };
  return [
    ...(share === old.share || role !== 'additive'
      ? []
      : [phrase('change/weight', { ...name, from: old.share, to: share })]),
    ...(target === old.target
      ? []
      : [phrase('change/target', { ...name, from: setTarget(old), to: setTarget({ target }) })]),
    ...(isSame(terms.payout, old.payout) && (terms.threshold === old.threshold || target !== old.target)
      ? []
      : [paidBy(terms.payout, name)]),
    ...(terms.level === old.level ? [] : [phrase('change/level', name)]),
  ];
}

/** A curve in a proposal is one that keeps the budget. */
function paidBy(payout: GivenMeasure['payout'], name: { measure: Label }): Phrase {
  const top = Array.isArray(payout) ? payout.at(-1) : undefined;
  return typeof top?.attainment === 'number'
    ? phrase('change/budget', { ...name, attainment: top.attainment, payout: top.payout })
    : phrase('change/curve', name);
}

/** Curves are copied when a plan is checked. */
function isSame(payout: GivenMeasure['payout'], other: GivenMeasure['payout']): boolean {
  return JSON.stringify(payout) === JSON.stringify(other);
}
