import { deepFreeze } from '../../model/deep-freeze';
import type { Basis, Critique, Phrase, RuleId } from '../../model/report';
import type { Source } from '../../model/source';
import { sources } from '../../model/sources';
import type { AnyRule } from '../kit/define-rule';
import { phraseFrom } from '../kit/phrase';
import {
  artificialBehaviour,
  instrument,
  outcomeDivergence,
  paidFeatureBias,
  planDesign,
  qualityBlindness,
  quantitativeBias,
} from './registry';

/** Every rule, in the order of a report. */
export const allRules: readonly AnyRule[] = /* @__PURE__ */ (() => [
  ...quantitativeBias,
  ...paidFeatureBias,
  ...qualityBlindness,
  ...outcomeDivergence,
  ...artificialBehaviour,
  ...instrument,
  ...planDesign,
])();

/** What is to know of a rule without running it. */
export type Rule = {
  id: RuleId;
  critique: Critique;
  basis: Basis;
  title: Phrase;
  /** What the rule needs beyond the plan. */
  needs: readonly string[];
  sources: readonly Source[];
  /** The rule's page in the package. */
  help: string;
};

/**
 * Every rule of this version as data: for a checklist, a settings page, or to name the ids that
 * {@link EvaluationOptions.rules} takes.
 *
 * @example
 * ```ts
 * rules[0]?.id; // => 'quantitative-bias/volume-share'
 * rules[0]?.title.text; // => 'How much, not how well'
 * rules[0]?.help; // => 'docs/rules/quantitative-bias/volume-share.md'
 * ```
 */
export const rules: readonly Rule[] = /* @__PURE__ */ (() =>
  deepFreeze(
    allRules.map((rule) => ({
      id: rule.id,
      critique: rule.critique,
      basis: rule.basis,
      title: phraseFrom({ [rule.id]: rule.sentences }, `${rule.id}/title`),
      needs: rule.needs,
      sources: rule.sources.map((id) => ({ ...sources[id] })),
      help: `docs/rules/${rule.id}.md`,
    })),
  ))();
