import type { Dictionary, ReportGroup } from '../sentence';
import { artificialBehaviour } from './artificial-behaviour';
import { change } from './change';
import { congruence } from './congruence';
import { general } from './general';
import { instrument } from './instrument';
import { outcomeDivergence } from './outcome-divergence';
import { paidFeatureBias } from './paid-feature-bias';
import { planDesign } from './plan-design';
import { qualityBlindness } from './quality-blindness';
import { quantitativeBias } from './quantitative-bias';
import { verdict } from './verdict';

/** Every sentence of a report in English: an audit loads these, and not what only comparisons say. */
export const report: Dictionary<ReportGroup> = /* @__PURE__ */ (() => ({
  ...quantitativeBias,
  ...paidFeatureBias,
  ...qualityBlindness,
  ...outcomeDivergence,
  ...artificialBehaviour,
  ...instrument,
  ...planDesign,
  ...general,
  ...verdict,
  ...change,
  ...congruence,
}))();
