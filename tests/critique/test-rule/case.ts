import type { PhraseId, RuleGroup } from '../../../src/locales/sentence';
import type { Variants } from '../../../src/locales/variants';
import type { EvaluationOptions } from '../../../src/model/options';
import type { IncentivePlanInput } from '../../../src/model/plan';
import type { BeforeAfterCase, Observation } from '../../../src/model/plan-data';
import type { Basis, Impact, NeedReason } from '../../../src/model/report';

/** Text or pattern that a sentence must hold, or a matcher of vitest such as `expect.not.stringMatching`; or several. */
export type Says = string | RegExp | Matcher | readonly (string | RegExp | Matcher)[];

type Matcher = { asymmetricMatch: (other: unknown) => boolean };

/** Parts of a figure; a number alone is its value, to the 12 digits of a report. */
export type ExpectedFigure = number | null | Readonly<Record<string, unknown>>;

/** What is asked of a finding; what is left out may be anything. */
export type Expected = {
  impact?: Impact | null;
  basis?: Basis;
  /** To the 12 digits of a report. */
  payAtStake?: number | Matcher;
  targets?: readonly string[];
  /** Of the message: those that matter. */
  values?: Readonly<Record<string, unknown>>;
  /** Why it cannot tell, and what it asks for: a detail by its id. */
  need?: NeedReason | ExpectedNeed;
  /** Figures by name. */
  figures?: Readonly<Record<string, ExpectedFigure>>;
  /** All figures in order, each with the parts that matter. */
  evidence?: readonly Readonly<Record<string, unknown>>[];
  /** Of the message, in English. */
  says?: Says;
  /** Of the message, in French. */
  saysInFrench?: Says;
  /** Of the remedy, in English; `null` for a fail that has none. */
  remedy?: Says | null;
};

export type ExpectedNeed = {
  reason: NeedReason;
  detail?: PhraseId;
  values?: Readonly<Record<string, unknown>>;
  participants?: number | Matcher;
  periods?: number | Matcher;
};

/** What a rule may answer with: sentences of its own, or of every rule. */
type MessageOf<Id extends RuleGroup> =
  | Exclude<keyof Variants[Id] & string, 'title' | 'headline' | 'remedy' | 'null'>
  | 'finding/no-data'
  | 'finding/stand-in'
  | 'finding/not-applicable';

/** A history in rows, single cases, or both. */
export type RuleData = {
  observations?: readonly Observation[] | undefined;
  cases?: readonly BeforeAfterCase[] | undefined;
};

/** A plan, what is known of a team, and what the rule finds. */
export type Case<Message extends string = string> = Expected & {
  name: string;
  plan: IncentivePlanInput;
  data?: RuleData;
  options?: EvaluationOptions;
  /** The sentence it answers with. Default: the one named after its outcome. */
  message?: Message;
};

/** A rule's test: the plans it fails, those it passes, those of which it cannot tell, and those it is not about. */
export type RuleTable<Id extends RuleGroup = RuleGroup> = {
  fails: readonly Case<MessageOf<Id>>[];
  passes: readonly Case<MessageOf<Id>>[];
  /** Each names its message: there are several reasons not to tell, and a pass withheld is one of them. */
  cannotTell: readonly (Case<MessageOf<Id>> & { message: MessageOf<Id> })[];
  notApplicable?: readonly Case<MessageOf<Id>>[];
};
