import { automationSignature } from './artificial-behaviour/automation-signature';
import { effortDistortion } from './artificial-behaviour/effort-distortion';
import { overSolicitation } from './artificial-behaviour/over-solicitation';
import { selfControlledShare } from './artificial-behaviour/self-controlled-share';
import { targetBunching } from './artificial-behaviour/target-bunching';
import type { AnyRule } from './define-rule';
import { definitionDrift } from './instrument/definition-drift';
import { rankCertainty } from './instrument/rank-certainty';
import { scoreConsistency } from './instrument/score-consistency';
import { weightInfluence } from './instrument/weight-influence';
import { beforeAfter } from './outcome-divergence/before-after';
import { outcomeShare } from './outcome-divergence/outcome-share';
import { payoutMisallocation } from './outcome-divergence/payout-misallocation';
import { validity } from './outcome-divergence/validity';
import { adverseImpact } from './paid-feature-bias/adverse-impact';
import { differentialPrediction } from './paid-feature-bias/differential-prediction';
import { licenceGatedShare } from './paid-feature-bias/licence-gated-share';
import { reachableTarget } from './paid-feature-bias/reachable-target';
import { lineOfSight } from './plan-design/line-of-sight';
import { measureCount } from './plan-design/measure-count';
import { measureWeight } from './plan-design/measure-weight';
import { notice } from './plan-design/notice';
import { payoutCurve } from './plan-design/payout-curve';
import { payoutPeriod } from './plan-design/payout-period';
import { singleProxy } from './plan-design/single-proxy';
import { targetAttainment } from './plan-design/target-attainment';
import { qualityAssociation } from './quality-blindness/quality-association';
import { qualityShare } from './quality-blindness/quality-share';
import { volumeShare } from './quantitative-bias/volume-share';

/** The rules of each critique, in the order of a report. */
export const quantitativeBias: readonly AnyRule[] = [volumeShare];
export const paidFeatureBias: readonly AnyRule[] = [
  licenceGatedShare,
  reachableTarget,
  differentialPrediction,
  adverseImpact,
];
export const qualityBlindness: readonly AnyRule[] = [qualityShare, qualityAssociation];
export const outcomeDivergence: readonly AnyRule[] = [
  outcomeShare,
  validity,
  beforeAfter,
  payoutMisallocation,
];
export const artificialBehaviour: readonly AnyRule[] = [
  selfControlledShare,
  effortDistortion,
  overSolicitation,
  automationSignature,
  targetBunching,
];
export const instrument: readonly AnyRule[] = [
  scoreConsistency,
  definitionDrift,
  rankCertainty,
  weightInfluence,
];
export const planDesign: readonly AnyRule[] = [
  measureCount,
  measureWeight,
  payoutCurve,
  targetAttainment,
  singleProxy,
  lineOfSight,
  payoutPeriod,
  notice,
];
