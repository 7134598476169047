import type { AnyRule } from '../kit/define-rule';
import { automationSignature } from './artificial-behaviour/automation-signature/rule';
import { effortDistortion } from './artificial-behaviour/effort-distortion/rule';
import { levers } from './artificial-behaviour/levers/rule';
import { overSolicitation } from './artificial-behaviour/over-solicitation/rule';
import { selfControlledShare } from './artificial-behaviour/self-controlled-share/rule';
import { selfRecorded } from './artificial-behaviour/self-recorded/rule';
import { targetBunching } from './artificial-behaviour/target-bunching/rule';
import { definitionDrift } from './instrument/definition-drift/rule';
import { rankCertainty } from './instrument/rank-certainty/rule';
import { scoreConsistency } from './instrument/score-consistency/rule';
import { weightInfluence } from './instrument/weight-influence/rule';
import { beforeAfter } from './outcome-divergence/before-after/rule';
import { outcomeShare } from './outcome-divergence/outcome-share/rule';
import { payoutMisallocation } from './outcome-divergence/payout-misallocation/rule';
import { reversible } from './outcome-divergence/reversible/rule';
import { unpaidGoal } from './outcome-divergence/unpaid-goal/rule';
import { validity } from './outcome-divergence/validity/rule';
import { adverseImpact } from './paid-feature-bias/adverse-impact/rule';
import { differentialPrediction } from './paid-feature-bias/differential-prediction/rule';
import { licenceGatedShare } from './paid-feature-bias/licence-gated-share/rule';
import { reachableTarget } from './paid-feature-bias/reachable-target/rule';
import { lineOfSight } from './plan-design/line-of-sight/rule';
import { measureCount } from './plan-design/measure-count/rule';
import { measureWeight } from './plan-design/measure-weight/rule';
import { notice } from './plan-design/notice/rule';
import { payoutCurve } from './plan-design/payout-curve/rule';
import { payoutPeriod } from './plan-design/payout-period/rule';
import { reference } from './plan-design/reference/rule';
import { singleProxy } from './plan-design/single-proxy/rule';
import { stake } from './plan-design/stake/rule';
import { steepness } from './plan-design/steepness/rule';
import { targetAttainment } from './plan-design/target-attainment/rule';
import { teamSize } from './plan-design/team-size/rule';
import { qualityAssociation } from './quality-blindness/quality-association/rule';
import { qualityShare } from './quality-blindness/quality-share/rule';
import { volumeShare } from './quantitative-bias/volume-share/rule';

/** The rules of each critique, in the order of a report. */
export const quantitativeBias: readonly AnyRule[] = /* @__PURE__ */ Object.freeze([volumeShare]);
export const paidFeatureBias: readonly AnyRule[] = /* @__PURE__ */ Object.freeze([
  licenceGatedShare,
  reachableTarget,
  differentialPrediction,
  adverseImpact,
]);
export const qualityBlindness: readonly AnyRule[] = /* @__PURE__ */ Object.freeze([
  qualityShare,
  qualityAssociation,
]);
export const outcomeDivergence: readonly AnyRule[] = /* @__PURE__ */ Object.freeze([
  outcomeShare,
  validity,
  beforeAfter,
  payoutMisallocation,
  unpaidGoal,
  reversible,
]);
export const artificialBehaviour: readonly AnyRule[] = /* @__PURE__ */ Object.freeze([
  selfControlledShare,
  effortDistortion,
  overSolicitation,
  automationSignature,
  targetBunching,
  levers,
  selfRecorded,
]);
export const instrument: readonly AnyRule[] = /* @__PURE__ */ Object.freeze([
  scoreConsistency,
  definitionDrift,
  rankCertainty,
  weightInfluence,
]);
export const planDesign: readonly AnyRule[] = /* @__PURE__ */ Object.freeze([
  measureCount,
  measureWeight,
  payoutCurve,
  targetAttainment,
  singleProxy,
  lineOfSight,
  payoutPeriod,
  notice,
  reference,
  teamSize,
  steepness,
  stake,
]);

/** Every rule, in the order of a report. */
export const everyRule: readonly AnyRule[] = /* @__PURE__ */ (() =>
  Object.freeze([
    ...quantitativeBias,
    ...paidFeatureBias,
    ...qualityBlindness,
    ...outcomeDivergence,
    ...artificialBehaviour,
    ...instrument,
    ...planDesign,
  ]))();

/** The rules that ask the plan alone. */
export const rulesOnPlan: readonly AnyRule[] = /* @__PURE__ */ Object.freeze([
  volumeShare,
  licenceGatedShare,
  reachableTarget,
  qualityShare,
  outcomeShare,
  unpaidGoal,
  reversible,
  selfControlledShare,
  levers,
  selfRecorded,
  measureCount,
  measureWeight,
  payoutCurve,
  singleProxy,
  lineOfSight,
  payoutPeriod,
  notice,
  reference,
  teamSize,
  steepness,
  stake,
]);

/** The rules that ask a team's history, too. */
export const rulesOnData: readonly AnyRule[] = /* @__PURE__ */ Object.freeze([
  differentialPrediction,
  adverseImpact,
  qualityAssociation,
  validity,
  beforeAfter,
  payoutMisallocation,
  effortDistortion,
  overSolicitation,
  automationSignature,
  targetBunching,
  scoreConsistency,
  definitionDrift,
  rankCertainty,
  weightInfluence,
  targetAttainment,
]);
