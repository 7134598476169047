import { describe, expect, it } from 'vitest';
import { en } from '../../src/locales/en';
import { englishFormat } from '../../src/locales/en/format';
import { fr } from '../../src/locales/fr';
import { frenchFormat } from '../../src/locales/fr/format';
import { typeset } from '../../src/locales/fr/typeset';
import type { Sentence, Values } from '../../src/locales/sentence';

type Sentences = Record<string, Record<string, Sentence>>;

/** Every sentence of a language by its id. */
function sentences(dictionary: Sentences): [string, Sentence][] {
  return Object.entries(dictionary).flatMap(([group, variants]) =>
    Object.entries(variants).map(([variant, sentence]): [string, Sentence] => [
      `${group}/${variant}`,
      sentence,
    ]),
  );
}

/** Values that are names out of a short list. */
const names: Values = {
  because: 'quantitative-bias/volume-share',
  decision: 'revise',
  licence: 'premium',
  licencesFrom: 'data',
  period: 'quarter',
};

/** Says a sentence with a value for everything it asks for, and notes what that was. */
function spoken(sentence: Sentence, answer: Values[string]): { text: string; asked: Set<string> } {
  const asked = new Set<string>();
  const values = new Proxy<Values>(
    {},
    {
      get: (_, key) => {
        asked.add(String(key).replace(/\.fr$/, ''));
        return names[String(key)] ?? answer;
      },
    },
  );
  return { text: typeof sentence === 'string' ? sentence : sentence(values), asked };
}

const english = new Map(sentences(en));
const french = new Map(sentences(fr));

describe.each([...english.keys()])('%s', (id) => {
  const inEnglish = english.get(id) ?? '';
  const inFrench = french.get(id) ?? '';

  it('is a sentence in both languages, whatever its values', () => {
    for (const answer of [0.37, 1, 0, 12, null, '“Name”']) {
      for (const sentence of [inEnglish, inFrench]) {
        const { text } = spoken(sentence, answer);
        expect(text.trim()).toBe(text);
        expect(text.length).toBeGreaterThan(3);
        expect(text).not.toMatch(/undefined|NaN|\[object|\.\.| {2}/);
      }
    }
  });

  it('tells a French reader no less: it asks for the same values', () => {
    for (const answer of [0.37, 12, '“Name”']) {
      expect([...spoken(inFrench, answer).asked].sort()).toEqual([...spoken(inEnglish, answer).asked].sort());
    }
  });

  it('is set as French is: narrow spaces before high punctuation, no straight quotes', () => {
    const text = typeset(spoken(inFrench, '« Nom »').text);
    expect(text).not.toMatch(/["']/);
    expect(text).not.toMatch(/\d%/);
    expect(text).not.toMatch(/[^\u00a0\u202f][;?!:»]|«[^\u00a0]/);
  });
});

describe('figures', () => {
  it.each([
    [0.838, '84%', '84\u202f%'],
    [0, '0%', '0\u202f%'],
    [0.004, '0.4%', '0,4\u202f%'],
    [0.0004, '<0.1%', '<0,1\u202f%'],
    [0.9996, '>99.9%', '>99,9\u202f%'],
    [1, '100%', '100\u202f%'],
    [-0.264, '−26%', '−26\u202f%'],
    [null, '–%', '–\u202f%'],
  ])('never round to nothing or all: %s', (value, inEnglish, inFrench) => {
    expect(englishFormat.percent(value)).toBe(inEnglish);
    expect(frenchFormat.percent(value)).toBe(inFrench);
  });

  it('write money and thousands as each language does', () => {
    expect(englishFormat.money(12515.4, 'EUR')).toBe('€12,515');
    expect(frenchFormat.money(12515.4, 'EUR')).toBe('12\u202f515\u00a0€');
    expect(englishFormat.money(3000, 'CHF')).toBe('CHF 3,000');
    expect(englishFormat.money(3000, null)).toBe('3,000');
    expect(frenchFormat.number(1234.5)).toBe('1\u202f234,5');
  });
});
