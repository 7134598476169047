import { headline } from '../headline';
import type { Sentence, Values } from '../sentence';
import { artificialBehaviour } from './artificial-behaviour';
import { instrument } from './instrument';
import { outcomeDivergence } from './outcome-divergence';
import { paidFeatureBias } from './paid-feature-bias';
import { planDesign } from './plan-design';
import { qualityBlindness } from './quality-blindness';
import { quantitativeBias } from './quantitative-bias';

/** The headline of the rule a verdict leads with. */
export function headlineOf(values: Values): string {
  return headline(rules(), values);
}

/** The title of a rule. */
export function titleOf(rule: Values[string] | undefined): string {
  return String(rules()[String(rule)]?.title ?? rule);
}

function rules(): Record<string, Record<string, Sentence>> {
  return {
    ...quantitativeBias,
    ...paidFeatureBias,
    ...qualityBlindness,
    ...outcomeDivergence,
    ...artificialBehaviour,
    ...instrument,
    ...planDesign,
  };
}
