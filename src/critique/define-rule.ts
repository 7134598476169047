import type { Saying } from '../locales/sentence';
import type { CheckedMeasure, CheckedPlan } from '../model/checked-plan';
import { hostRule } from '../model/host-rule';
import type { PhraseValues } from '../model/report';
import { type AuditedMeasure, type AuditedPlan, auditedPlan } from './host/audited-plan';
import { atOnce, ofTheRule } from './host/of-the-rule';
import { readAnswer } from './host/read-answer';
import { readRule } from './host/read-rule';
import type { RuleDefinition, RuleLanguage, RuleSentence } from './host/rule-definition';
import { type AnyRule, defineRule as define, notApplicable, type RuleName } from './kit/define-rule';
import { payOn } from './kit/pay-on';
import { phraseFrom } from './kit/phrase';
import type { AuditRule } from './rules/lists';

/** A rule of one's own, for {@link createAudit} and, with its sentences, for other languages. */
export type HostRule = AuditRule & { readonly languages: Readonly<Record<string, RuleLanguage>> };

/**
 * Makes a rule of a house's own, which {@link createAudit} asks beside those of this package.
 *
 * For what a company wants of its plans and nobody else: a cap, a number of measures, a word with the works council. It takes part in
 * findings, verdict, sensitivity and reports; `withRules` of `incentive-audit/report` gives a language its sentences.
 *
 * @param definition - Its id, its sentences and what it asks. The plan it is given is a copy that cannot be changed.
 * @returns A rule for the list of {@link createAudit}. It cannot be changed.
 * @throws {@link IncentiveAuditError} `'invalid-options'` with every problem of the definition. An answer that is none, or has a
 * sentence that cannot be said, makes a finding with the outcome `error`, as does whatever `concerns`, `evaluate` or a sentence throws,
 * an error of this package among it: the audit goes on. Each sentence is said once, and what it says then is what the report holds.
 *
 * @example
 * ```ts
 * const payCap = defineRule({
 *   id: 'house/pay-cap',
 *   sentences: {
 *     en: {
 *       title: 'Is there a cap?',
 *       fail: ({ measures }) => `Nothing caps what ${measures} can pay.`,
 *       pass: 'Every measure is capped.',
 *       remedy: 'End every curve at twice the target amount.',
 *     },
 *   },
 *   evaluate: ({ measures }) => {
 *     const open = measures.filter(({ payout }) => !Array.isArray(payout));
 *     const values = { measures: open.map(({ definition }) => definition.label) };
 *     return open.length > 0 ? { outcome: 'fail', values, targets: open } : { outcome: 'pass' };
 *   },
 * });
 * const audit = createAudit({ rules: [...planRules, payCap] });
 * const { findings } = audit({
 *   name: 'Revenue',
 *   period: 'quarter',
 *   measures: [{ metric: 'revenue', weight: 1, target: 250000 }],
 * });
 * findings.at(-1)?.message.text; // => 'Nothing caps what “Revenue” can pay.'
 * ```
 */
export function defineRule(definition: RuleDefinition): HostRule {
  const { id, critique, basis, sources, help, languages, concerns, evaluate } = readRule(definition);
  return define({
    // Beside what every rule has.
    ...{ languages, [hostRule]: true },
    id: id as RuleName,
    sentences: languages.en as never,
    basis,
    critique,
    help,
    needs: [],
    sources,
    concerns: (plan) => concerned(plan, concerns),
    evaluate: ({ plan, measures }) => {
      const view = auditedPlan(plan);
      const asked = view.measures.filter(({ at }) => measures.some((measure) => measure.at === at));
      const given = ofTheRule(() => evaluate({ plan: view, measures: asked }));
      const answer = ofTheRule(() => readAnswer(given, languages.en, view, spoken));
      if (answer.outcome === 'not-applicable') return notApplicable;
      const targets = answer.targets === null ? measures : measuresAt(plan, answer.targets);
      return {
        outcome: answer.outcome,
        payAtStake: payOn(targets),
        // A house's own sentences, which were said when the answer was read.
        message: { id: `${id}/${answer.sentence}`, values: answer.values } as Saying,
        texts: answer.texts,
        remedy: answer.outcome === 'fail' && languages.en.remedy !== undefined,
        targets,
        evidence: answer.evidence,
      };
    },
  }) as AnyRule & HostRule;
}

/** As the engine says it: from rounded values. */
function spoken(sentence: RuleSentence, values: PhraseValues): string {
  return atOnce(phraseFrom({ rule: { said: sentence } }, 'rule/said', values).text);
}

function concerned(
  plan: CheckedPlan,
  concerns: (measure: AuditedMeasure, plan: AuditedPlan) => boolean,
): CheckedMeasure[] {
  const view = auditedPlan(plan);
  return measuresAt(
    plan,
    view.measures.filter((measure) => ofTheRule(() => concerns(measure, view))).map(({ at }) => at),
  );
}

function measuresAt(plan: CheckedPlan, places: readonly number[]): CheckedMeasure[] {
  return plan.measures.filter(({ at }) => places.includes(at));
}
