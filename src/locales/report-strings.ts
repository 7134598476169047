import type { ExclusionReason } from '../model/exclusion';
import type { Precedent } from '../model/precedents';
import type { PayoutRemark } from '../model/report';

/** Headings of a report, and what it says beside its sentences and labels. */
/** Facts of a plan and its metrics that a question may need. */
export type FactNeed =
  | 'need/entered-by'
  | 'need/levers'
  | 'need/reversible'
  | 'need/reference'
  | 'need/team-size'
  | 'need/base-pay';

export type ReportStrings = {
  /** How many were left out, and of how many where that is told. */
  exclusions: Record<ExclusionReason, (count: number, of: number) => string>;
  /** What a column was most likely meant for; its name is withheld where it may be a person's. */
  meant: (name: string | null, metric: string) => string;
  perPersonAnd: (money: string, period: string) => string;
  measures: (count: number, named: readonly string[]) => string;
  target: (value: string) => string;
  noTarget: string;
  /** Each person's own. */
  /** Where each row of the data has its own quota, by whose it is. */
  ownTarget: Record<'individual' | 'team' | 'company', string>;
  /** What a measure is that pays nothing by itself. */
  /** With the share of the pay that hangs on it. */
  roles: Record<'gate' | 'multiplier', (share: string) => string>;
  /** Where shares of the pay at target are not the weights as written. */
  weights: (named: readonly string[]) => string;
  planAlone: string;
  history: (participants: number, periods: number, rows: number) => string;
  rides: {
    heading: string;
    share: string;
    ofEach: (money: string) => string;
    /** The range over weights up to a ratio. */
    whatever: (weightRatio: string) => string;
    rows: Record<'offGoal' | 'blind' | 'volume' | 'selfControlled' | 'gated', string>;
  };
  against: string;
  instead: string;
  cannotTell: {
    heading: string;
    toFindOut: string;
    /** Above questions that wait for a history. */
    withHistory: (count: number) => string;
    /** Before questions that facts would answer which the plan does not give. */
    withFacts: (count: number) => string;
    /** What is asked of a plan, by what an answer needs. */
    facts: Record<FactNeed, string>;
    factsTold: (facts: readonly string[]) => string;
  };
  passes: string;
  notApplicable: string;
  errors: string;
  /** A title as a question. */
  asked: (title: string) => string;
  wouldChange: string;
  betterPlan: {
    heading: string;
    judged: (decision: string) => string;
    moved: (before: string, after: string, moved: string) => string;
    /** A plan that is not to be kept, and nothing to propose. */
    none: string;
    /** The same, where nothing was found against the plan. */
    uncalledFor: string;
  };
  /** Documented schemes like the plan. */
  precedents: {
    heading: string;
    /** That they judge nothing. */
    note: string;
    results: Record<Precedent['result'], string>;
    inCommon: (share: string) => string;
    apart: string;
    difference: (said: { question: string; failed: string; worked: string; here: string | null }) => string;
  };
  payouts: {
    heading: string;
    total: (amount: string, participants: number) => string;
    /** An amount in units of the target incentive. */
    incentives: (amount: string) => string;
    /** What would have been paid at target, and what was paid as a share of it. */
    promised: (amount: string, ratio: string | null) => string;
    /** While a scale is in doubt. */
    unknown: string;
    remarks: Record<PayoutRemark['reason'], (count: number) => string>;
    /** The total had negative values been taken back. */
    netted: (amount: string) => string;
    misallocated: (share: string, equal: string) => string;
    licence: string;
    participants: string;
    mean: string;
    suppressed: string;
    allSuppressed: string;
  };
  readAs: string;
  excluded: string;
  inFairness: string;
  limits: string;
  sources: string;
  /** What a source is called in this language, where its title is a description. */
  sourceTitles: Readonly<Record<string, string>>;
  madeBy: (program: string, seed: string) => string;
  assuming: (options: string) => string;
  /** What an option is called; one without a name keeps its own. */
  settings: Readonly<Record<string, string>>;
  yes: string;
  no: string;
};
