import type { RuleGroup, Saying, Sentence, SentencesOf } from '../../locales/sentence';
import type { AuditOptions } from '../../model/audit-options';
import type { CheckedMeasure, CheckedPlan } from '../../model/checked-plan';
import { deepFreeze } from '../../model/deep-freeze';
import { pageOf } from '../../model/help-url';
import { marked } from '../../model/maker';
import type { Panel } from '../../model/panel/panel';
import type { CheckedCase } from '../../model/plan-data';
import type { Basis, Critique, Estimate, NeedReason, Outcome } from '../../model/report';
import type { Source } from '../../model/source';
import type { AgainstTarget, AgainstTargetLack } from '../../scoring/replay/against-target';
import type { Allocation, AllocationLack } from './allocation';
import type { Memoize } from './memoize';
import type { ParticipantLicences } from './participant-licences';
import type { HistoryReader } from './team-history';

/** What the engine can provide beyond the plan. A rule names what it needs and is given only that. */
export type Provisions = {
  /** Who holds which licence; always there, assumed free when nothing is known. */
  licences: ParticipantLicences;
  /** The team's history as it was given. */
  observations: Panel;
  /** What each measure's target is held against, in the periods it is for, or why that cannot be told. */
  againstTarget: (measure: CheckedMeasure) => AgainstTarget | AgainstTargetLack;
  /** Whom the money would have reached over the history, or why that cannot be told. */
  allocation: Allocation | AllocationLack;
  /** The history, single cases, or both. */
  history: { panel: Panel | null; cases: readonly CheckedCase[] };
};

/** The ids of rules that have sentences. */
export type RuleName = RuleGroup;

/** A figure of a rule; what its test asks is a sentence of the rule. */
export type RuleEstimate = Omit<Estimate, 'test'> & {
  test: (Omit<NonNullable<Estimate['test']>, 'null'> & { null: Saying }) | null;
};

/** What a rule found: figures and the names of sentences, never prose. */
export type Judgement = {
  outcome: Exclude<Outcome, 'error'>;
  /** Share of the target incentive, 0..1. */
  payAtStake: number;
  /** What this answer rests on; default what the rule does. */
  basis?: Basis | undefined;
  message: Saying;
  /** Sentences of the rule that it has said already, by name: they are not said again. */
  texts?: Readonly<Record<string, string>> | undefined;
  /** Whether the rule's remedy is worth saying; it is made from the message's values. */
  remedy?: boolean | undefined;
  targets: readonly CheckedMeasure[];
  evidence: RuleEstimate[];
  need?: { reason: NeedReason; detail: Saying; participants?: number; periods?: number } | undefined;
  /** Measures that evidence has cleared: other fails about them weigh one step less. */
  acquits?: readonly CheckedMeasure[] | undefined;
};

/** A judgement that says one of some sentences, with the same values; whether these are enough is asked where it is a rule's. */
export type JudgementWith<Id extends string, Values> = Omit<Judgement, 'message'> & {
  message: { id: Id; values: Values };
};

/** The judgement of a rule that finds nothing to ask about. */
export const notApplicable: Judgement = {
  outcome: 'not-applicable',
  payAtStake: 0,
  message: { id: 'finding/not-applicable' },
  targets: [],
  evidence: [],
};

/** How much history to collect, and whether day by day. */
export type Collect = { participants: number; periods: number; daily?: boolean };

/** Chooses the measures a question is about; licences are made when asked for. */
type Concerns = (plan: CheckedPlan, licences: () => ParticipantLicences | undefined) => CheckedMeasure[];

/** One question about a plan. */
export type RuleDefinition<
  Name extends RuleName = RuleName,
  Needed extends keyof Provisions = keyof Provisions,
> = {
  id: Name;
  /** Default: the first part of the id. */
  critique?: Critique;
  /** Default: the rule's page in the package. */
  help?: string;
  /** In English; those of other languages stand beside them. */
  sentences: SentencesOf<Name>;
  basis: Basis;
  needs: readonly Needed[];
  sources: readonly Source[];
  /** The measures the question is about; none means not applicable. Default: all. */
  concerns?: Concerns | undefined;
  /** How much history an answer usually takes; said when there is too little. */
  collect?: Collect | undefined;
  evaluate: (
    context: {
      plan: CheckedPlan;
      /** The measures the rule concerns. */
      measures: readonly CheckedMeasure[];
      options: AuditOptions;
      /** For figures that take long and are the same under other options: an audit asks again under some. */
      memoize: Memoize;
    } & Pick<Provisions, Needed>,
  ) => Judgement;
};

/** A rule as the engine runs it, whatever it needs. */
export type AnyRule = {
  id: RuleName;
  sentences: Readonly<Record<string, Sentence<never>>>;
  critique: Critique;
  help: string;
  basis: Basis;
  needs: readonly (keyof Provisions)[];
  sources: readonly Source[];
  concerns: Concerns;
  collect: Collect | undefined;
  /** Reads the history that the rule is about; `null` where it asks the plan alone. */
  history: HistoryReader | null;
  evaluate: (
    context: {
      plan: CheckedPlan;
      measures: readonly CheckedMeasure[];
      options: AuditOptions;
      memoize: Memoize;
    } & Provisions,
  ) => Judgement;
};

const defined: WeakSet<object> = /* @__PURE__ */ new WeakSet();

/** Makes a rule out of its definition: its critique is the first part of its id. Later audits ask it too, so nobody can change it. */
export function defineRule<Name extends RuleName, Needed extends keyof Provisions = never>(
  definition: RuleDefinition<Name, Needed>,
  history: HistoryReader | null = null,
): AnyRule {
  const rule: AnyRule = {
    ...definition,
    critique: definition.critique ?? (definition.id.slice(0, definition.id.indexOf('/')) as Critique),
    help: definition.help ?? pageOf(definition.id),
    concerns: definition.concerns ?? ((plan) => plan.measures),
    collect: definition.collect,
    history,
  };
  defined.add(rule);
  return deepFreeze(marked(rule, 'rule'));
}

/** Whether something is a rule that {@link defineRule} made. */
export function isRule(value: unknown): value is AnyRule {
  return typeof value === 'object' && value !== null && defined.has(value);
}
