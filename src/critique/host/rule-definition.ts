import type { Basis, Critique, Estimate, PhraseValues } from '../../model/report';
import type { Source } from '../../model/source';
import type { AuditedMeasure, AuditedPlan } from './audited-plan';

/** A sentence of a rule: fixed, or made from its values, in which names are written as the language writes them. */
export type RuleSentence = string | ((values: WrittenValues) => string);

/** The values of a sentence: figures, ids, and names in quotation marks. */
export type WrittenValues = Readonly<
  Record<string, number | string | boolean | null | readonly string[] | readonly number[]>
>;

/** What a rule says in one language: a title, and a sentence for each answer it can give. */
export type RuleLanguage = {
  title: string;
  /** After the decision, where a fail of this rule decides. Default: the title. */
  headline?: RuleSentence;
  /** What to do instead; said where the rule fails. */
  remedy?: RuleSentence;
  [sentence: string]: RuleSentence | undefined;
};

/** What a rule answers. */
export type RuleAnswer = {
  outcome: 'fail' | 'pass' | 'cannot-tell' | 'not-applicable';
  /** Which sentence of the rule says it. Default: the one named as the outcome. */
  sentence?: string | undefined;
  /** What the sentence, the headline and the remedy are made from. Default: nothing. */
  values?: PhraseValues | undefined;
  /** The measures the answer is about; their share of the pay is at stake. Default: all that the rule concerns. */
  targets?: readonly AuditedMeasure[] | undefined;
  /** Figures, each with its limit. Default: none. */
  evidence?: readonly (Estimate & { test: null })[] | undefined;
};

/** A question of one's own about a plan. */
export type RuleDefinition = {
  /** Lower-case words in two segments or more, such as `house/pay-cap`; the first is no critique of this package. */
  id: string;
  /** Under which criticism a report files it, and by which it weighs. Default `'plan-design'`. */
  critique?: Critique | undefined;
  /** On what an answer rests. Advice, `'practice'` and `'theory'`, is at most moderate and decides nothing. Default `'practice'`. */
  basis?: Basis | undefined;
  /** Default: none. */
  sources?: readonly Source[] | undefined;
  /** The address of a page about it. Default: none. */
  help?: string | undefined;
  /** In English, and in other languages by their tags. */
  sentences: { en: RuleLanguage; [tag: string]: RuleLanguage };
  /** Whether the question is about a measure. Default: about each. A plan without any is not asked. */
  concerns?: ((measure: AuditedMeasure, plan: AuditedPlan) => boolean) | undefined;
  /** The same answer for the same plan; what it throws becomes a finding `error`. */
  evaluate: (context: { plan: AuditedPlan; measures: readonly AuditedMeasure[] }) => RuleAnswer;
};
