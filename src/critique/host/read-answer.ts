import { names } from '../../locales/en/names';
import { written } from '../../locales/names';
import type { Estimate, PhraseValues } from '../../model/report';
import { isRecord } from '../../model/require-input';
import { pick, snapshot } from '../../model/snapshot';
import { checkShape } from '../../schema/check-shape';
import { estimatesSchema, phraseSchema } from '../../schema/report/estimate';
import type { AuditedPlan } from './audited-plan';
import type { RuleAnswer, RuleLanguage } from './rule-definition';

/** An answer that has been checked. */
export type CheckedAnswer = {
  outcome: RuleAnswer['outcome'];
  sentence: string;
  values: PhraseValues;
  /** Places in the plan; `null` for all that the rule concerns. */
  targets: number[] | null;
  evidence: (Estimate & { test: null })[];
};

const outcomes = ['fail', 'pass', 'cannot-tell', 'not-applicable'];

/**
 * What a rule of a house's own answered, each field looked at once.
 *
 * @throws TypeError for an answer that is none or that the rule has no sentence for, which the audit tells of as a finding.
 */
export function readAnswer(given: unknown, sentences: RuleLanguage, plan: AuditedPlan): CheckedAnswer {
  if (!isRecord(given)) throw new TypeError('evaluate must return an object with an outcome');
  const answer = pick(given, ['outcome', 'sentence', 'values', 'targets', 'evidence']);
  const { outcome, sentence = outcome, values = {}, evidence = [] } = answer;
  if (!outcomes.includes(outcome as string))
    throw new TypeError(`outcome must be one of ${outcomes.join(', ')}`);
  const phrase = checkShape(phraseSchema, { id: '', text: '', values: snapshot(values) }).value;
  if (phrase === null) throw new TypeError('values must hold figures, texts, labels, or lists of them');
  const figures = checkShape(estimatesSchema, snapshot(evidence)).value;
  if (figures === null || figures.some(({ test }) => test !== null)) {
    throw new TypeError('evidence must hold estimates without a test');
  }
  if (outcome !== 'not-applicable') {
    mustBeSaid(sentences, String(sentence), phrase.values);
    if (outcome === 'fail' && sentences.remedy !== undefined) mustBeSaid(sentences, 'remedy', phrase.values);
  }
  return {
    outcome: outcome as RuleAnswer['outcome'],
    sentence: String(sentence),
    values: phrase.values,
    targets: placesOf(answer.targets, plan),
    evidence: figures as CheckedAnswer['evidence'],
  };
}

/** A sentence that fails would take the report with it. */
function mustBeSaid(sentences: RuleLanguage, name: string, values: PhraseValues): void {
  const sentence = Object.hasOwn(sentences, name) ? sentences[name] : undefined;
  const said = typeof sentence === 'function' ? sentence(written(values, names)) : sentence;
  if (typeof said !== 'string' || said === '') throw new TypeError(`the sentence ${name} says nothing`);
}

function placesOf(given: unknown, plan: AuditedPlan): number[] | null {
  if (given === undefined) return null;
  const list = snapshot(given, 1);
  const measures: readonly unknown[] = plan.measures;
  if (!Array.isArray(list) || !list.every((one) => measures.includes(one))) {
    throw new TypeError('targets must be measures that evaluate was given');
  }
  return list.map((measure) => measures.indexOf(measure));
}
