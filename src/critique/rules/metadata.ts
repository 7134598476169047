import { deepFreeze } from '../../model/deep-freeze';
import { pageOf, urlOf } from '../../model/help-url';
import type { Basis, Critique, Phrase, RuleId } from '../../model/report';
import type { Source } from '../../model/source';
import { ruleData } from './rule-data';

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
  /** Where that page can be opened. */
  helpUrl: string | null;
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
    ruleData.map(({ id, title, sources, ...rule }) => ({
      id,
      critique: id.slice(0, id.indexOf('/')) as Critique,
      ...rule,
      title: { id: `${id}/title`, values: {}, text: title },
      sources: sources.map((source) => ({ ...source })),
      help: pageOf(id),
      helpUrl: urlOf(pageOf(id)),
    })),
  ))();
