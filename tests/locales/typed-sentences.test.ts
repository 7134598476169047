import { describe, expect, it } from 'vitest';
import { en } from '../../src/locales/en';
import type { Locale } from '../../src/locales/locale';
import type { SentencesOf, ValuesOf } from '../../src/locales/sentence';

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
