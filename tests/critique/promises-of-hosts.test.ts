import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAudit } from '../../src/critique/create-audit';
import { defineRule } from '../../src/critique/define-rule';
import type { RuleDefinition } from '../../src/critique/host/rule-definition';
import { planRules } from '../../src/critique/rules/lists';
import { problems } from '../../src/locales/fr';
import { type Locale, localize, withRules } from '../../src/report';
import { errorOf, problemsOf } from '../issues-of';
import { languages } from '../languages';
import { revenuePlan } from './support';

/** What nobody heard: in a program of a host it would end the process. */
const unheard: unknown[] = [];
const hear = (reason: unknown): void => {
  unheard.push(reason);
};
let others: NodeJS.UnhandledRejectionListener[] = [];

beforeAll(() => {
  others = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', hear);
});

afterAll(() => {
  process.removeAllListeners('unhandledRejection');
  for (const listener of others) process.on('unhandledRejection', listener);
});

const rejected = (): Promise<never> => Promise.reject(new Error('x'));
const ofAnotherRealm = (): unknown => runInNewContext('Promise.reject(1)');
const sentences = { en: { title: 'Capped?', fail: 'No.', pass: 'Yes.', 'cannot-tell': 'Nobody knows.' } };
const askedOf = (more: object) => {
  const rule = defineRule({
    id: 'house/pay-cap',
    sentences,
    evaluate: () => ({ outcome: 'pass' }),
    ...more,
  } as RuleDefinition);
  return createAudit({ rules: [rule] })(revenuePlan).findings[0];
};

/** Rejections are told of once nothing else is to be done. */
async function unheardAfter(): Promise<unknown[]> {
  await new Promise((resolve) => setTimeout(resolve, 5));
  return unheard.splice(0);
}

describe('a promise of a rule is an error, and ends no process', () => {
  it.each<[string, object]>([
    ['an answer', { evaluate: rejected }],
    ['an answer of another realm', { evaluate: ofAnotherRealm }],
    ['an outcome', { evaluate: () => ({ outcome: rejected() }) }],
    ['a value', { evaluate: () => ({ outcome: 'pass', values: { a: rejected() } }) }],
    [
      'values, each of them',
      { evaluate: () => ({ outcome: 'pass', values: { a: rejected(), b: [ofAnotherRealm()] } }) },
    ],
    ['a figure', { evaluate: () => ({ outcome: 'pass', evidence: [{ name: 'x', value: rejected() }] }) }],
    ['a measure', { evaluate: () => ({ outcome: 'pass', targets: [rejected()] }) }],
    ['what is no part of an answer', { evaluate: () => ({ outcome: 'pass', also: rejected() }) }],
    ['a choice of measures', { concerns: rejected }],
    ['a choice of another realm', { concerns: ofAnotherRealm }],
    ['a sentence', { sentences: { en: { ...sentences.en, pass: rejected } } }],
    ['a sentence of another realm', { sentences: { en: { ...sentences.en, pass: ofAnotherRealm } } }],
  ])('%s', async (_, more) => {
    const finding = askedOf(more);
    expect(finding?.outcome).toBe('error');
    expect(finding?.message.text).toContain('a rule must answer at once, not with a promise');
    expect(await unheardAfter()).toEqual([]);
  });

  it('whatever its then does', async () => {
    const then = () => {
      throw new Error('deaf');
    };
    const thrower = Object.defineProperty({}, 'then', { get: then });
    expect(askedOf({ evaluate: () => ({ outcome: 'pass', values: { a: { then } } }) })?.outcome).toBe(
      'error',
    );
    expect(askedOf({ evaluate: () => thrower })?.message.text).toContain('outcome must be one of');
    expect(await unheardAfter()).toEqual([]);
  });
});

describe('a promise of a language is its error, and ends no process', () => {
  const rule = (french: object) =>
    defineRule({
      id: 'house/pay-cap',
      basis: 'law',
      sentences: { en: sentences.en, fr: { ...sentences.en, ...french } as never },
      evaluate: () => ({ outcome: 'fail' }),
    });
  const failed = [expect.stringMatching(/^locale: /)];

  it.each<[string, object]>([
    ['a sentence of a rule', { fail: rejected }],
    ['one of another realm', { fail: ofAnotherRealm }],
  ])('%s', async (_, french) => {
    const spoken = rule(french);
    const report = createAudit({ rules: [spoken] })(revenuePlan);
    expect(problemsOf(() => localize(report, withRules(languages.fr, [spoken])))).toEqual(failed);
    expect(await unheardAfter()).toEqual([]);
  });

  it('a headline of a rule is no headline', async () => {
    const late = rule({ headline: rejected });
    const report = createAudit({ rules: [late] })(revenuePlan);
    expect(localize(report, withRules(languages.fr, [late])).verdict.summary.text).toContain('Capped');
    expect(await unheardAfter()).toEqual([]);
  });

  it('what a language says of a problem leaves its message', async () => {
    const { texts, ofPlan } = problems;
    const late = { texts: { ...texts, 'list-size': rejected }, ofPlan } as never;
    const { issues } = errorOf(() => createAudit({ rules: planRules })({ ...revenuePlan, measures: [] }));
    const said = localize(issues, { ...languages.fr, problems: late });
    expect(said[0]?.message).toBe('must be a list of 1 to 20 measures; it is empty');
    expect(await unheardAfter()).toEqual([]);
  });

  it('a function of the language', async () => {
    const report = createAudit({ rules: [rule({})] })(revenuePlan);
    const late = { ...languages.fr, typeset: rejected as never } as Locale;
    expect(problemsOf(() => localize(report, late))).toEqual(failed);
    expect(await unheardAfter()).toEqual([]);
  });
});
