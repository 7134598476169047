import { fr as automationSignature } from '../../critique/rules/artificial-behaviour/automation-signature/fr';
import { fr as effortDistortion } from '../../critique/rules/artificial-behaviour/effort-distortion/fr';
import { fr as levers } from '../../critique/rules/artificial-behaviour/levers/fr';
import { fr as overSolicitation } from '../../critique/rules/artificial-behaviour/over-solicitation/fr';
import { fr as selfControlledShare } from '../../critique/rules/artificial-behaviour/self-controlled-share/fr';
import { fr as selfRecorded } from '../../critique/rules/artificial-behaviour/self-recorded/fr';
import { fr as targetBunching } from '../../critique/rules/artificial-behaviour/target-bunching/fr';
import { fr as definitionDrift } from '../../critique/rules/instrument/definition-drift/fr';
import { fr as rankCertainty } from '../../critique/rules/instrument/rank-certainty/fr';
import { fr as scoreConsistency } from '../../critique/rules/instrument/score-consistency/fr';
import { fr as weightInfluence } from '../../critique/rules/instrument/weight-influence/fr';
import { fr as beforeAfter } from '../../critique/rules/outcome-divergence/before-after/fr';
import { fr as outcomeShare } from '../../critique/rules/outcome-divergence/outcome-share/fr';
import { fr as payoutMisallocation } from '../../critique/rules/outcome-divergence/payout-misallocation/fr';
import { fr as reversible } from '../../critique/rules/outcome-divergence/reversible/fr';
import { fr as unpaidGoal } from '../../critique/rules/outcome-divergence/unpaid-goal/fr';
import { fr as validity } from '../../critique/rules/outcome-divergence/validity/fr';
import { fr as adverseImpact } from '../../critique/rules/paid-feature-bias/adverse-impact/fr';
import { fr as differentialPrediction } from '../../critique/rules/paid-feature-bias/differential-prediction/fr';
import { fr as licenceGatedShare } from '../../critique/rules/paid-feature-bias/licence-gated-share/fr';
import { fr as reachableTarget } from '../../critique/rules/paid-feature-bias/reachable-target/fr';
import { fr as lineOfSight } from '../../critique/rules/plan-design/line-of-sight/fr';
import { fr as measureCount } from '../../critique/rules/plan-design/measure-count/fr';
import { fr as measureWeight } from '../../critique/rules/plan-design/measure-weight/fr';
import { fr as notice } from '../../critique/rules/plan-design/notice/fr';
import { fr as payoutCurve } from '../../critique/rules/plan-design/payout-curve/fr';
import { fr as payoutPeriod } from '../../critique/rules/plan-design/payout-period/fr';
import { fr as reference } from '../../critique/rules/plan-design/reference/fr';
import { fr as singleProxy } from '../../critique/rules/plan-design/single-proxy/fr';
import { fr as stake } from '../../critique/rules/plan-design/stake/fr';
import { fr as steepness } from '../../critique/rules/plan-design/steepness/fr';
import { fr as targetAttainment } from '../../critique/rules/plan-design/target-attainment/fr';
import { fr as teamSize } from '../../critique/rules/plan-design/team-size/fr';
import { fr as qualityAssociation } from '../../critique/rules/quality-blindness/quality-association/fr';
import { fr as qualityShare } from '../../critique/rules/quality-blindness/quality-share/fr';
import { fr as volumeShare } from '../../critique/rules/quantitative-bias/volume-share/fr';
import type { Dictionary, RuleGroup } from '../sentence';

/** The sentences of every rule in French; each stands beside its rule. */
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
