import type { RuleName } from './define-rule';

/** Every rule's id in the order of a report, apart from the rules so that one critique alone can check ids without loading the others. */
export const ruleIds: readonly RuleName[] = [
  'quantitative-bias/volume-share',
  'paid-feature-bias/licence-gated-share',
  'paid-feature-bias/reachable-target',
  'paid-feature-bias/differential-prediction',
  'paid-feature-bias/adverse-impact',
  'quality-blindness/quality-share',
  'quality-blindness/quality-association',
  'outcome-divergence/outcome-share',
  'outcome-divergence/validity',
  'outcome-divergence/before-after',
  'outcome-divergence/payout-misallocation',
  'artificial-behaviour/self-controlled-share',
  'artificial-behaviour/target-bunching',
  'instrument/score-consistency',
  'instrument/rank-certainty',
  'instrument/weight-influence',
  'plan-design/measure-count',
  'plan-design/measure-weight',
  'plan-design/payout-curve',
  'plan-design/target-attainment',
  'plan-design/single-proxy',
  'plan-design/line-of-sight',
  'plan-design/payout-period',
  'plan-design/notice',
];
