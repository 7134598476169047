import { nearest } from '../../model/nearest';
import type { Estimate, PhraseValues } from '../../model/report';
import { isRecord } from '../../model/require-input';
import { pick, snapshot } from '../../model/snapshot';
import { quoted } from '../../model/wording';
import { checkShape } from '../../schema/check-shape';
import { estimatesSchema, phraseSchema } from '../../schema/report/estimate';
import type { AuditedPlan } from './audited-plan';
import { copiedAtOnce } from './of-the-rule';
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

const fields = ['outcome', 'sentence', 'values', 'targets', 'evidence'];

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
  const { targets, ...answer } = readFields(given);
  const { outcome, sentence = outcome, values = {}, evidence = [] } = answer;
  if (!outcomes.includes(outcome as string))
    throw new TypeError(`outcome must be one of ${outcomes.join(', ')}`);
  if (typeof sentence !== 'string') throw new TypeError('sentence must be the name of a sentence');
  const phrase = checkShape(phraseSchema, { id: '', text: '', values }).value;
  if (phrase === null) throw new TypeError('values must hold figures, texts, labels, or lists of them');
  const figures = checkShape(estimatesSchema, evidence).value;
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
    targets: placesOf(targets, plan),
    evidence: figures as CheckedAnswer['evidence'],
  };
}

/** Everything an answer holds, so that neither a promise nor a misspelt key goes unseen; a copy but for the measures it is about. */
function readFields(given: Record<string, unknown>): Record<string, unknown> {
  const all = pick(given, [...new Set([...fields, ...Object.keys(given)])]);
  const targets = snapshot(all.targets, 1);
  const copy = copiedAtOnce({ ...all, targets }) as Record<string, unknown>;
  const unknown = Object.keys(all).find((key) => !fields.includes(key));
  if (unknown !== undefined) throw new TypeError(unknownKey(unknown));
  return targets === undefined ? copy : { ...copy, targets };
}

function unknownKey(key: string): string {
  const meant = nearest(key, fields);
  const hint = meant === null ? `known are ${fields.join(', ')}` : `did you mean ${quoted(meant)}?`;
  return `evaluate returned the unknown key ${quoted(key)}; ${hint}`;
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

function placesOf(list: unknown, plan: AuditedPlan): number[] | null {
  if (list === undefined) return null;
  const measures: readonly unknown[] = plan.measures;
  if (!Array.isArray(list) || !list.every((one) => measures.includes(one))) {
    throw new TypeError('targets must be measures that evaluate was given');
  }
  return list.map((measure) => measures.indexOf(measure));
}
