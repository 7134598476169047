export {
  automationSignature,
  effortDistortion,
  levers,
  overSolicitation,
  selfControlledShare,
  selfRecorded,
  targetBunching,
} from './artificial-behaviour';
export { definitionDrift, rankCertainty, scoreConsistency, weightInfluence } from './instrument';
export {
  beforeAfter,
  outcomeShare,
  payoutMisallocation,
  reversible,
  unpaidGoal,
  validity,
} from './outcome-divergence';
export {
  adverseImpact,
  differentialPrediction,
  licenceGatedShare,
  reachableTarget,
} from './paid-feature-bias';
export {
  lineOfSight,
  measureCount,
  measureWeight,
  notice,
  payoutCurve,
  payoutPeriod,
  reference,
  singleProxy,
  stake,
  steepness,
  targetAttainment,
  teamSize,
} from './plan-design';
export { qualityAssociation, qualityShare } from './quality-blindness';
export { volumeShare } from './quantitative-bias';
