import type { Estimate, PhraseValues } from '../../model/report';
import { isRecord } from '../../model/require-input';
import { pick, snapshot } from '../../model/snapshot';
import { checkShape } from '../../schema/check-shape';
import { estimatesSchema, phraseSchema } from '../../schema/report/estimate';
import type { AuditedPlan } from './audited-plan';
import type { RuleAnswer, RuleLanguage, RuleSentence } from './rule-definition';

/** An answer that has been checked. */
export type CheckedAnswer = {
  outcome: RuleAnswer['outcome'];
  sentence: string;
  values: PhraseValues;
  /** What the rule says here, by the names of its sentences: nobody asks it to say so again. */
  texts: Record<string, string>;
  /** Places in the plan; `null` for all that the rule concerns. */
  targets: number[] | null;
  evidence: (Estimate & { test: null })[];
};

/** What a sentence says; whatever it is, where it is a host's own. */
type Speak = (sentence: RuleSentence, values: PhraseValues) => unknown;

const outcomes = ['fail', 'pass', 'cannot-tell', 'not-applicable'];

/**
 * What a rule of a house's own answered, each field looked at once.
 *
 * @param speak - Says a sentence as the report does.
 * @throws TypeError for an answer that is none or that the rule has no sentence for, which the audit tells of as a finding.
 */
export function readAnswer(
  given: unknown,
  sentences: RuleLanguage,
  plan: AuditedPlan,
  speak: Speak,
): CheckedAnswer {
  if (!isRecord(given)) throw new TypeError('evaluate must return an object with an outcome');
  const answer = pick(given, ['outcome', 'sentence', 'values', 'targets', 'evidence']);
  const { outcome, sentence = outcome, values = {}, evidence = [] } = answer;
  if (!outcomes.includes(outcome as string))
    throw new TypeError(`outcome must be one of ${outcomes.join(', ')}`);
  if (typeof sentence !== 'string') throw new TypeError('sentence must be the name of a sentence');
  const phrase = checkShape(phraseSchema, { id: '', text: '', values: snapshot(values) }).value;
  if (phrase === null) throw new TypeError('values must hold figures, texts, labels, or lists of them');
  const figures = checkShape(estimatesSchema, snapshot(evidence)).value;
  if (figures === null || figures.some(({ test }) => test !== null)) {
    throw new TypeError('evidence must hold estimates without a test');
  }
  return {
    outcome: outcome as RuleAnswer['outcome'],
    sentence,
    values: phrase.values,
    texts:
      outcome === 'not-applicable'
        ? {}
        : said(sentences, namesOf(outcome, sentence, sentences), phrase.values, speak),
    targets: placesOf(answer.targets, plan),
    evidence: figures as CheckedAnswer['evidence'],
  };
}

/** What an answer says: a fail also what to do instead, and what stands after the decision where it decides. */
function namesOf(outcome: unknown, sentence: string, sentences: RuleLanguage): string[] {
  const beside = outcome === 'fail' ? ['remedy', 'headline'] : [];
  return [sentence, ...beside.filter((name) => sentences[name] !== undefined)];
}

/** Each said once: a sentence may fail, be no text, or be another one the next time, and would take the report with it. */
function said(
  sentences: RuleLanguage,
  names: readonly string[],
  values: PhraseValues,
  speak: Speak,
): Record<string, string> {
  return Object.fromEntries(
    names.map((name) => {
      const sentence = Object.hasOwn(sentences, name) ? sentences[name] : undefined;
      const text = sentence && speak(sentence, values);
      if (typeof text !== 'string' || text === '') throw new TypeError(`the sentence ${name} says nothing`);
      return [name, text];
    }),
  );
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
