import { en as automationSignature } from '../../critique/rules/artificial-behaviour/automation-signature/en';
import { en as effortDistortion } from '../../critique/rules/artificial-behaviour/effort-distortion/en';
import { en as levers } from '../../critique/rules/artificial-behaviour/levers/en';
import { en as overSolicitation } from '../../critique/rules/artificial-behaviour/over-solicitation/en';
import { en as selfControlledShare } from '../../critique/rules/artificial-behaviour/self-controlled-share/en';
import { en as selfRecorded } from '../../critique/rules/artificial-behaviour/self-recorded/en';
import { en as targetBunching } from '../../critique/rules/artificial-behaviour/target-bunching/en';
import { en as definitionDrift } from '../../critique/rules/instrument/definition-drift/en';
import { en as rankCertainty } from '../../critique/rules/instrument/rank-certainty/en';
import { en as scoreConsistency } from '../../critique/rules/instrument/score-consistency/en';
import { en as weightInfluence } from '../../critique/rules/instrument/weight-influence/en';
import { en as beforeAfter } from '../../critique/rules/outcome-divergence/before-after/en';
import { en as outcomeShare } from '../../critique/rules/outcome-divergence/outcome-share/en';
import { en as payoutMisallocation } from '../../critique/rules/outcome-divergence/payout-misallocation/en';
import { en as reversible } from '../../critique/rules/outcome-divergence/reversible/en';
import { en as unpaidGoal } from '../../critique/rules/outcome-divergence/unpaid-goal/en';
import { en as validity } from '../../critique/rules/outcome-divergence/validity/en';
import { en as adverseImpact } from '../../critique/rules/paid-feature-bias/adverse-impact/en';
import { en as differentialPrediction } from '../../critique/rules/paid-feature-bias/differential-prediction/en';
import { en as licenceGatedShare } from '../../critique/rules/paid-feature-bias/licence-gated-share/en';
import { en as reachableTarget } from '../../critique/rules/paid-feature-bias/reachable-target/en';
import { en as lineOfSight } from '../../critique/rules/plan-design/line-of-sight/en';
import { en as measureCount } from '../../critique/rules/plan-design/measure-count/en';
import { en as measureWeight } from '../../critique/rules/plan-design/measure-weight/en';
import { en as notice } from '../../critique/rules/plan-design/notice/en';
import { en as payoutCurve } from '../../critique/rules/plan-design/payout-curve/en';
import { en as payoutPeriod } from '../../critique/rules/plan-design/payout-period/en';
import { en as reference } from '../../critique/rules/plan-design/reference/en';
import { en as singleProxy } from '../../critique/rules/plan-design/single-proxy/en';
import { en as stake } from '../../critique/rules/plan-design/stake/en';
import { en as steepness } from '../../critique/rules/plan-design/steepness/en';
import { en as targetAttainment } from '../../critique/rules/plan-design/target-attainment/en';
import { en as teamSize } from '../../critique/rules/plan-design/team-size/en';
import { en as qualityAssociation } from '../../critique/rules/quality-blindness/quality-association/en';
import { en as qualityShare } from '../../critique/rules/quality-blindness/quality-share/en';
import { en as volumeShare } from '../../critique/rules/quantitative-bias/volume-share/en';
import type { Dictionary, RuleGroup } from '../sentence';

/** The sentences of every rule in English; each stands beside its rule. */
export const rules: Dictionary<RuleGroup> = /* @__PURE__ */ (() => ({
  'quantitative-bias/volume-share': volumeShare,
  'paid-feature-bias/licence-gated-share': licenceGatedShare,
  'paid-feature-bias/reachable-target': reachableTarget,
  'paid-feature-bias/differential-prediction': differentialPrediction,
  'paid-feature-bias/adverse-impact': adverseImpact,
  'quality-blindness/quality-share': qualityShare,
  'quality-blindness/quality-association': qualityAssociation,
  'outcome-divergence/outcome-share': outcomeShare,
  'outcome-divergence/validity': validity,
  'outcome-divergence/before-after': beforeAfter,
  'outcome-divergence/payout-misallocation': payoutMisallocation,
  'artificial-behaviour/self-controlled-share': selfControlledShare,
  'artificial-behaviour/effort-distortion': effortDistortion,
  'artificial-behaviour/over-solicitation': overSolicitation,
  'artificial-behaviour/automation-signature': automationSignature,
  'artificial-behaviour/target-bunching': targetBunching,
  'instrument/score-consistency': scoreConsistency,
  'instrument/definition-drift': definitionDrift,
  'instrument/rank-certainty': rankCertainty,
  'instrument/weight-influence': weightInfluence,
  'plan-design/measure-count': measureCount,
  'plan-design/measure-weight': measureWeight,
  'plan-design/payout-curve': payoutCurve,
  'plan-design/target-attainment': targetAttainment,
  'plan-design/single-proxy': singleProxy,
  'plan-design/line-of-sight': lineOfSight,
  'plan-design/payout-period': payoutPeriod,
  'plan-design/notice': notice,
  'artificial-behaviour/levers': levers,
  'artificial-behaviour/self-recorded': selfRecorded,
  'outcome-divergence/unpaid-goal': unpaidGoal,
  'outcome-divergence/reversible': reversible,
  'plan-design/reference': reference,
  'plan-design/team-size': teamSize,
  'plan-design/steepness': steepness,
  'plan-design/stake': stake,
}))();
