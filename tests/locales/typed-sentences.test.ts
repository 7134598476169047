import { describe, expect, it } from 'vitest';
import { comparisonPhrase } from '../../src/critique/comparison/comparison-phrase';
import type { Judgement } from '../../src/critique/kit/define-rule';
import { judgeFaulty } from '../../src/critique/kit/judge-faulty';
import { judgeShare } from '../../src/critique/kit/judge-share';
import { phrasesOf } from '../../src/critique/kit/phrase';
import { en } from '../../src/locales/en';
import { change } from '../../src/locales/en/change';
import type { Locale } from '../../src/locales/locale';
import type { SentencesOf, ValuesOf } from '../../src/locales/sentence';
import { defaultOptions } from '../../src/model/audit-options';

/*
 * What does not compile: the compiler says so of each line below that names an error, and would say so of one that has none. What
 * runs are the same lines without it.
 */

type Count = SentencesOf<'plan-design/measure-count'>;

const whole: Count = {
  title: 'Too many?',
  fail: (v) => `${v.count} of ${v.limit}, ${v.stake}`,
  pass: (v) => `${v.count} of ${v.limit}`,
  remedy: 'Pay on fewer.',
};

describe('a language', () => {
  it('has every sentence, each made from its own values', () => {
    // @ts-expect-error `remedy` is missing
    const missing: Count = { title: 'Too many?', fail: '…', pass: '…' };
    // @ts-expect-error there is no such sentence
    const other: Count = { ...whole, failed: '…' };
    // @ts-expect-error `count` is misspelt
    const misspelt: Count = { ...whole, fail: (v) => `${v.cuont} of ${v.limit}` };
    // @ts-expect-error a pass is not told what is at stake
    const another: Count = { ...whole, pass: (v) => `${v.count}, ${v.stake}` };
    // @ts-expect-error a fixed sentence is made from nothing
    const fixed: Count = { ...whole, remedy: (v) => `Pay on ${v.limit}.` };
    // @ts-expect-error nor may what a sentence is made with ask for more
    const helped: Count = { ...whole, pass: (v) => atStake(v) };
    expect([missing, other, misspelt, another, fixed, helped, whole]).toHaveLength(7);
  });

  it('may be another package’s', () => {
    const { sentences } = en;
    const dutch: Locale = {
      ...en,
      sentences: {
        ...sentences,
        'plan-design/measure-count': { ...whole, pass: (v) => `${v.count} van ${v.limit}` },
        // @ts-expect-error `weight` is misspelt
        change: { ...sentences.change, 'take-out': (v) => `Weg met ${v.measure}: ${v.wieght}` },
        'house/pay-cap': { title: 'Een plafond?' },
      },
    };
    // @ts-expect-error `plan-design/notice` is missing
    const without: Locale['sentences'] = (({ 'plan-design/notice': _, ...rest }) => rest)(sentences);
    expect([dutch.sentences, without]).not.toContain(undefined);
  });

  function atStake(v: ValuesOf<'stake'>): string {
    return `${v.stake}`;
  }
});

describe('a rule', () => {
  const label = { en: 'Leads' };

  it('gives every value that its sentence is made from, and more where it likes', () => {
    const messages: Judgement['message'][] = [
      { id: 'plan-design/payout-period/fail', values: { period: 'year', months: 2 } },
      { id: 'plan-design/payout-period/pass', values: { period: 'year', months: 2, more: 1 } },
      { id: 'plan-design/payout-period/cannot-tell' },
      // @ts-expect-error `months` is missing
      { id: 'plan-design/payout-period/fail', values: { period: 'year' } },
      // @ts-expect-error all values are
      { id: 'plan-design/payout-period/fail' },
      // @ts-expect-error `months` is a figure
      { id: 'plan-design/payout-period/fail', values: { period: 'year', months: 'two' } },
      // @ts-expect-error a measure is given by its label, not by its name
      { id: 'plan-design/payout-curve/cannot-tell', values: { measure: 'Leads' } },
      // @ts-expect-error a fail is given what its headline is made from: `goal`
      { id: 'outcome-divergence/before-after/cases-fail', values: caseValues },
      { id: 'outcome-divergence/before-after/cases-fail', values: { ...caseValues, goal: null } },
    ];
    expect(messages).toHaveLength(9);
  });

  const caseValues = {
    ...{ measure: label, risers: 5, fallers: 5, lower: null },
    ...{ concordance: 0.5, high: 0.6, limit: 0.7 },
  };

  it('gives those of either sentence where it says one of two', () => {
    const said = (outcome: 'fail' | 'pass'): Judgement['message'][] => [
      { id: `plan-design/single-proxy/${outcome}`, values: { measure: label, goals: null, proxies: 1 } },
      // @ts-expect-error a pass is made from `proxies`
      { id: `plan-design/single-proxy/${outcome}`, values: { measure: label, goals: null } },
    ];
    expect(said('fail')).toHaveLength(2);
  });

  it('gives them to a helper that says it', () => {
    const faults = { faulty: [], evidence: [] };
    const values = { count: 4, limit: 3 };
    const enough: Judgement = judgeFaulty({ rule: 'plan-design/measure-count', ...faults, values });
    // @ts-expect-error `limit` is missing
    const tooFew: Judgement = judgeFaulty({
      rule: 'plan-design/measure-count',
      ...faults,
      values: { count: 4 },
    });
    const question = { figure: 'share', property: () => 0, measures: [], options: defaultOptions };
    const share: Judgement = judgeShare({ rule: 'quantitative-bias/volume-share', ...question });
    // @ts-expect-error it is made from more than a share: `licencesFrom`
    const more: Judgement = judgeShare({ rule: 'paid-feature-bias/licence-gated-share', ...question });
    expect([enough, tooFew, share, more].map(({ outcome }) => outcome)).not.toContain('fail');
  });
});

describe('a report', () => {
  const phrase = phrasesOf(change);

  it('gives its other sentences all that they are made from', () => {
    expect(phrase('change/goals', { goals: null }).values).toEqual({ goals: null });
    // @ts-expect-error `to` is missing
    expect(phrase('change/aim', { now: 0.5 }).id).toBe('change/aim');
    // @ts-expect-error `measures` is missing
    expect(comparisonPhrase('definitions').id).toBe('comparison/definitions');
    // @ts-expect-error `after` is missing
    expect(comparisonPhrase('periods', { before: 'year' }).id).toBe('comparison/periods');
  });
});
