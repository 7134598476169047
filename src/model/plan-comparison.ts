import type { Label } from './label';
import type { Licence } from './licence';
import type { MetricId } from './metric';
import type { Critique, Decision, Finding, IncentivePlanReport, Phrase, RuleId } from './report';

/** What two plans answer to the same questions, and whom their money would reach. */
export type PlanComparison = {
  comparisonVersion: 1;
  before: ComparedPlan;
  after: ComparedPlan;
  /** The two verdicts and how many findings are fixed, lighter and heavier. */
  summary: Phrase;
  /** The weight of every metric that either plan pays on; 0 where it is not paid. */
  measures: { metric: MetricId; label: Label; before: number; after: number }[];
  /** The first plan fails, and the second passes or is not concerned. */
  fixed: ComparedFinding[];
  /** Both fail, the second with a lighter impact, or with less of the pay at stake. */
  improved: ComparedFinding[];
  /** Both fail alike, both pass or are not concerned, or neither can be told. */
  unchanged: ComparedFinding[];
  /** Only the second fails, or more heavily. */
  worse: ComparedFinding[];
  /** Of one of the two it cannot be told; the other is answered, or not concerned. */
  open: ComparedFinding[];
  /** Both plans over one history; `null` without one, or where one cannot be replayed: `limits` says why. */
  payouts: ComparedPayouts | null;
  /** What of the two cannot be compared, or only with care, and why. */
  limits: Phrase[];
  provenance: IncentivePlanReport['provenance'];
};

/** One side of a comparison. */
export type ComparedPlan = {
  name: string;
  period: string;
  currency: string | null;
  targetIncentive: number | null;
  /** Whether sums of pay are money; else they are units of the target incentive. */
  paysMoney: boolean;
  decision: Decision;
  because: RuleId[];
  summary: Phrase;
};

/** One question, answered of both plans. */
export type ComparedFinding = {
  rule: RuleId;
  critique: Critique;
  title: Phrase;
  before: FindingSide;
  after: FindingSide;
  /** Both answers in a sentence. */
  reading: Phrase;
};

/** What a rule answers of one plan. */
export type FindingSide = Pick<Finding, 'outcome' | 'impact' | 'payAtStake' | 'message'>;

/** Both plans replayed over the same time of the same people. */
export type ComparedPayouts = {
  participants: number;
  /** Whether both totals are in one unit, so that one can be taken from the other. */
  oneUnit: boolean;
  /** The first plan's total, in its money; without a target incentive, in units of it. */
  before: number;
  /** The second plan's total, likewise in its own. */
  after: number;
  /** How much of the first plan's total would reach somebody else, if both paid the same in all. */
  moved: number;
  /** By the participants' licences. `gain`: what a group would have more of the first plan's total, if both paid the same in all. `null` where suppressed. */
  byLicence: {
    licence: Licence;
    participants: number | null;
    before: number | null;
    after: number | null;
    gain: number | null;
    reading: Phrase;
  }[];
  reading: Phrase;
};
