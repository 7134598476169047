import type { Exclusion } from './exclusion';
import type { Label } from './label';
import type { Licence } from './licence';
import type { MetricId, PerMetric } from './metric';
import type { IncentivePlanInput } from './plan';
import type { ruleIds } from './rule-ids';
import type { Source } from './source';

/** The seven families of criticism, five of them from the article this project starts from. */
export type Critique =
  | 'quantitative-bias'
  | 'paid-feature-bias'
  | 'quality-blindness'
  | 'outcome-divergence'
  | 'artificial-behaviour'
  | 'instrument'
  | 'plan-design';

/** Each of them, in the order of a report. */
export const critiques: readonly Critique[] = [
  'quantitative-bias',
  'paid-feature-bias',
  'quality-blindness',
  'outcome-divergence',
  'artificial-behaviour',
  'instrument',
  'plan-design',
];

/** Whether an id belongs to a rule of this package, or to a sentence of one: it begins with a criticism. */
export function isOfCritique(id: string): boolean {
  return critiques.some((critique) => id.startsWith(`${critique}/`));
}

/** The rules of this package. */
export type BuiltInRuleId = (typeof ruleIds)[number];

/** `critique/rule`: of this package, or of a host's own. */
export type RuleId = BuiltInRuleId | (string & {});

/** What a sentence is made from: a figure, an answer, an id, a name in the languages it has one in, or a list of figures, ids or names. */
export type PhraseValue = number | boolean | string | null | Label | readonly (number | string | Label)[];

/** The values of a sentence, by their names. */
export type PhraseValues = Record<string, PhraseValue>;

/** A sentence as data: `text` is English, another language is rendered from `id` and `values`. */
export type Phrase = { id: string; values: PhraseValues; text: string };

/** What a rule answers. */
export type Outcome = 'fail' | 'pass' | 'cannot-tell' | 'not-applicable' | 'error';

/** How heavily a fail weighs. */
export type Impact = 'minor' | 'moderate' | 'serious' | 'critical';

/** On what a finding rests. */
export type Basis = 'arithmetic' | 'measured' | 'theory' | 'practice' | 'law';

/** All there is to rest on. */
export const bases: readonly Basis[] = ['arithmetic', 'measured', 'theory', 'practice', 'law'];

/** A figure with how well it is known. */
export type Estimate = {
  name: string;
  /** The measure, then the goal. */
  about: MetricId[];
  value: number | null;
  unit:
    | 'share'
    | 'points'
    | 'correlation'
    | 'ratio'
    | 'money'
    | 'count'
    | 'standard-deviations'
    | 'probability';
  interval: { low: number; high: number; level: number; method: string } | null;
  test: { null: Phrase; pValue: number; method: string } | null;
  threshold: { value: number; origin: 'statute' | 'practice' | 'default' | 'caller' } | null;
  /** `null` for figures from the plan. */
  n: { participants: number; periods: number; observations: number } | null;
};

/** Why a rule cannot tell. */
export type NeedReason =
  | 'too-few-participants'
  | 'too-few-periods'
  | 'no-variance'
  | 'no-overlap'
  | 'unclear-scale'
  | 'missing-field'
  | 'suppressed'
  | 'imprecise'
  | 'unknown-weights';

/** What to collect for a rule to tell. */
export type FindingNeed = {
  reason: NeedReason;
  detail: Phrase;
  participants?: number | undefined;
  periods?: number | undefined;
};

/** A rule's answer about a plan. */
export type Finding = {
  rule: RuleId;
  critique: Critique;
  outcome: Outcome;
  /** Of a fail; `null` otherwise. */
  impact: Impact | null;
  /** Share of the target incentive, 0..1, that rides on what the rule is about. */
  payAtStake: number;
  basis: Basis;
  title: Phrase;
  message: Phrase;
  remedy: Phrase | null;
  /** JSON pointers into the plan. */
  targets: string[];
  evidence: Estimate[];
  /** Of a `cannot-tell`. */
  need: FindingNeed | null;
  sources: Source[];
  /** The rule's page in the package. */
  help: string;
  /** Where that page can be opened; `null` for a house's rule that names no address. */
  helpUrl: string | null;
};

/** What the plan would have paid. */
export type PayoutReplay = {
  participants: number;
  /** Money where the plan says how much, else in units of the target incentive; `null` while a measure's values and its target seem to be on different scales. */
  total: number | null;
  /** What would have been paid at target over the same people and periods; `null` where quotas do not tell. */
  promised: number | null;
  /** Paid as a fraction of promised. */
  ratio: number | null;
  /** What was not paid as it stands, or paid without all that it takes. */
  remarks: PayoutRemark[];
  /** What would have been paid in all had negative values been taken back; `null` where there are none, or of few people. */
  netted: number | null;
  misallocated: Estimate;
  misallocatedByEqualPay: Estimate;
  /** Mean payout per participant and plan period; `null` where suppressed. */
  byLicence: { licence: Licence; participants: number | null; meanPayout: number | null }[];
};

/** What a replay came upon, and how often. */
export type PayoutRemark = {
  reason:
    | 'missing-value'
    | 'unknown-condition'
    | 'missing-quota'
    | 'without-quota'
    | 'incomplete-period'
    | 'negative-value';
  count: number;
};

/** What follows from the findings. */
export type Decision = 'keep' | 'revise' | 'withdraw' | 'undecided';

/** A plan that mends the findings. */
export type BetterPlan = {
  plan: IncentivePlanInput;
  changes: Phrase[];
  /** RFC 6902: turns the old plan into this one. */
  patch: { op: 'add' | 'remove' | 'replace'; path: string; value?: unknown }[];
  assumedGoals: boolean;
  decision: Decision;
  /** Rules that the old plan fails and this one does not. */
  resolves: RuleId[];
  /** Both plans over the history; `moved` is what of the old total would reach somebody else. */
  payouts: { before: number; after: number; moved: number } | null;
  /** Of what effort could bring, the shares that follow from both plans' pay, and the most any weighting of its measures attains; needs `effort` and activity data. */
  attainableValue: { now: number; after: number; ceiling: number } | null;
};

/** The figures charts draw, means in three digits; groups under the minimum are suppressed, no participant appears. The outermost bars of a histogram hold what lies beyond them too. */
export type ReportSeries = {
  timeline: { period: string; participants: number; means: PerMetric<number | null> }[];
  histogram: { metric: MetricId; edges: number[]; counts: (number | null)[] }[];
  bins: { metric: MetricId; outcome: MetricId; participants: number; x: number; y: number }[];
};

/** The whole answer to one plan. */
export type IncentivePlanReport = {
  reportVersion: 1;
  plan: {
    name: string;
    period: string;
    currency: string | null;
    targetIncentive: number | null;
    /** Whether sums of pay are money; else they are units of the target incentive. */
    paysMoney: boolean;
    /** Money of one participant and plan period with every measure at its target; `null` where the plan does not tell it. */
    payAtTarget: number | null;
    goals: MetricId[];
    goalsAssumed: boolean;
    measures: {
      /** Default the metric's. */
      id: string;
      metric: MetricId;
      label: Label;
      role: 'additive' | 'gate' | 'multiplier';
      /** The share of the pay at target that hangs on the measure. */
      share: number;
      /** As written; `null` where it pays an amount or a commission, or changes the pay of others. */
      weight: number | null;
      /** `'own'` where each row of the data has its own. */
      target: number | 'own' | null;
      /** Whose target it is. */
      level: 'individual' | 'team' | 'company';
    }[];
  };
  verdict: { decision: Decision; because: RuleId[]; wouldChangeIf: Phrase[]; summary: Phrase };
  /** Every selected rule exactly once, in the registry's order. */
  findings: Finding[];
  payouts: PayoutReplay | null;
  /** `null` when the plan is to be kept, when the option is off, or when nothing that could be changed mends it. */
  betterPlan: BetterPlan | null;
  data: {
    participants: number;
    periods: number;
    observations: number;
    excluded: Exclusion[];
    /** How the data were read, where they could be read otherwise. */
    notes: Phrase[];
  } | null;
  series: ReportSeries | null;
  /** What speaks for the metrics this plan pays on. */
  inFairness: { phrase: Phrase; sources: Source[] }[];
  /** What this audit cannot see. */
  limits: Phrase[];
  provenance: { library: string; version: string; seed: number; options: Record<string, unknown> };
};
