import type { CheckedMeasure } from '../../../../model/checked-plan';
import type { Facts, Lever } from '../../../../model/facts';
import { isSummed } from '../../../../model/metric';
import { isStraight } from '../../../../scoring/is-straight';

/** How far a figure can be raised without raising what is wanted. */
type Leverage = 'strong' | 'weak' | 'none' | 'unknown';

export function leverageOf(measure: CheckedMeasure): Leverage {
  const { facts } = measure.definition;
  const { levers } = facts;
  if (!levers) return 'unknown';
  const has = (...some: Lever[]): boolean => some.some((lever) => levers.includes(lever));
  const isStrong =
    has('supply', 'need') ||
    (has('cases', 'base') && choosesCases(measure)) ||
    (has('date') && movesPay(measure) && (has('price') || isOwnRecord(facts)));
  if (isStrong) return 'strong';
  return levers.length > 0 ? 'weak' : 'none';
}

/** Which cases are taken, or left out, shows in an average; in a count where a bad one is paid and never taken back. */
function choosesCases({ definition, clawback = false }: CheckedMeasure): boolean {
  return !isSummed(definition) || (definition.facts.reversible === true && !clawback);
}

/** Whether it matters in which period an entry counts. */
function movesPay(measure: CheckedMeasure): boolean {
  const { nature } = measure.definition;
  const isAtAMoment = nature === null || nature === 'state' || nature === 'rate';
  return isAtAMoment || measure.role !== 'additive' || !isStraight(measure);
}

/** Entered by who is paid for it, and known not to be checked entry by entry. What is not said of checks is unknown. */
function isOwnRecord({ enteredBy, checked }: Facts): boolean {
  return enteredBy === 'participant' && (checked === 'sample' || checked === 'none');
}
