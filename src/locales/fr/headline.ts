import { headline } from '../headline';
import type { Values } from '../sentence';
import { artificialBehaviour } from './artificial-behaviour';
import { instrument } from './instrument';
import { outcomeDivergence } from './outcome-divergence';
import { paidFeatureBias } from './paid-feature-bias';
import { planDesign } from './plan-design';
import { qualityBlindness } from './quality-blindness';
import { quantitativeBias } from './quantitative-bias';

/** The headline of the rule a verdict leads with. */
export function headlineOf(values: Values): string {
  return headline(
    {
      ...quantitativeBias,
      ...paidFeatureBias,
      ...qualityBlindness,
      ...outcomeDivergence,
      ...artificialBehaviour,
      ...instrument,
      ...planDesign,
    },
    values,
  );
}
