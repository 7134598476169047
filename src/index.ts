export { comparePlans } from './critique/compare-plans';
export { type AuditDefinition, createAudit, type IncentiveAudit } from './critique/create-audit';
export { defineRule, type HostRule } from './critique/define-rule';
export {
  type CritiqueEvaluator,
  evaluateArtificialBehaviour,
  evaluateInstrument,
  evaluateOutcomeDivergence,
  evaluatePaidFeatureBias,
  evaluatePlanDesign,
  evaluateQualityBlindness,
  evaluateQuantitativeBias,
} from './critique/evaluate-critique';
export { evaluateIncentivePlan } from './critique/evaluate-incentive-plan';
export type { AuditedMeasure, AuditedPlan } from './critique/host/audited-plan';
export type {
  RuleAnswer,
  RuleDefinition,
  RuleLanguage,
  RuleSentence,
  WrittenValues,
} from './critique/host/rule-definition';
export { planCongruence } from './critique/plan-congruence';
export { type Proposal, proposal } from './critique/proposal/proposal';
export { proposePlan } from './critique/propose-plan';
export { replayPayouts } from './critique/replay-payouts';
export { type AuditRule, allRules, dataRules, planRules } from './critique/rules/lists';
export { type Rule, rules } from './critique/rules/metadata';
export { type SafeEvaluation, safeEvaluate } from './critique/safe-evaluate';
export { type Sensitivity, sensitivity } from './critique/sensitivity/sensitivity';
export { type DefaultOptions, defaultOptions } from './model/audit-options';
export type { Metric } from './model/catalogue';
export type { CongruenceInput, PlanCongruence } from './model/congruence';
export { IncentiveAuditError, type IncentiveAuditErrorCode } from './model/error';
export type { Exclusion, ExclusionReason, UnknownColumn } from './model/exclusion';
export type { Checked, EnteredBy, Facts, Lever, Reference, StandsFor } from './model/facts';
export type { ComponentDefinition, IndexDefinition, PillarDefinition } from './model/index-definition';
export type { Label } from './model/label';
export type { Licence } from './model/licence';
export { linkedInSsi } from './model/linkedin-ssi';
export type { LinkedInSsiId } from './model/linkedin-ssi/ids';
export {
  parseSsiPage,
  type SsiGroup,
  type SsiPillarId,
  type SsiReading,
} from './model/linkedin-ssi/parse-ssi-page';
export { parseSsiPages, type SsiCapture } from './model/linkedin-ssi/parse-ssi-pages';
export type {
  BuiltInMetricId,
  Captures,
  MetricDefinition,
  MetricId,
  MetricQuestion,
  MetricReasons,
  Nature,
  PerMetric,
  ProducedBy,
} from './model/metric';
export { metricCatalogue } from './model/metric-catalogue';
export type { EvaluationOptions } from './model/options';
export type {
  Commission,
  IncentivePlanInput,
  Payout,
  PayoutPoint,
  PerformanceMeasure,
  PlanPeriod,
  Rates,
  RateTier,
} from './model/plan';
export type {
  ComparedFinding,
  ComparedPayouts,
  ComparedPlan,
  FindingSide,
  PlanComparison,
} from './model/plan-comparison';
export type {
  Attributes,
  BeforeAfterCase,
  Observation,
  ObservationColumns,
  PlanDataInput,
} from './model/plan-data';
export type { Found, FoundKind } from './model/problems/found-value';
export type { NumberMeant, ProblemKind, ProblemNoun } from './model/problems/kinds';
export type { BuiltInProblemCode, ProblemCode, ProblemParams, ProblemValue } from './model/problems/params';
export type { Issue } from './model/problems/problem';
export type {
  Basis,
  BetterPlan,
  BuiltInRuleId,
  Critique,
  Decision,
  Estimate,
  Finding,
  FindingNeed,
  Impact,
  IncentivePlanReport,
  NeedReason,
  Outcome,
  PayoutRemark,
  PayoutReplay,
  Phrase,
  PhraseValue,
  PhraseValues,
  ReportSeries,
  RuleId,
} from './model/report';
export { restrictTo } from './model/restrict-to';
export type { Source } from './model/source';
export { defineIndex } from './schema/define-index';
export { type PlanValidation, validatePlan } from './schema/validate-plan';
export { type AttainmentScale, attainment } from './scoring/attainment';
export type { CalibratedPillar } from './scoring/calibrate-pillar';
export { type CalibratedWeights, calibrateWeights } from './scoring/calibrate-weights';
export type { CalibrationReason } from './scoring/calibration-design';
export {
  type ComponentInfluence,
  componentInfluence,
  type Influence,
  type InfluenceTable,
} from './scoring/component-influence';
export {
  type EstimatedPillar,
  type EstimatedPoints,
  type EstimatedScore,
  estimateScore,
} from './scoring/estimate-score';
export { type AttainmentColumns, type EstimatedScores, estimateScores } from './scoring/estimate-scores';
export { illustrativeScale } from './scoring/illustrative-scale';
export type { Observations } from './scoring/index-panel';
export type { IndexScale, ScaleUsed } from './scoring/index-scale';
export { licenceCeiling } from './scoring/licence-ceiling';
export type { PanelOptions } from './scoring/panel-options';
export { payoutFor } from './scoring/payout-for';
export { type RankCertainty, rankCertainty } from './scoring/rank-certainty';
export { type PillarScore, scorePillars } from './scoring/score-pillars';
export { type ComponentSensitivity, scoreSensitivity } from './scoring/score-sensitivity';
export type { WeightedRange } from './scoring/unknown-weights';
export type { WeightingOptions } from './scoring/weighting';
export type { ShareInterval } from './stats/regression/influence';
