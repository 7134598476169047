import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sentences as en } from '../../src/locales/en/sentences';
import { sentences as fr } from '../../src/locales/fr/sentences';
import type { Locale } from '../../src/locales/locale';
import { type RuleSentences, say, type Values } from '../../src/locales/sentence';
import type { PhraseValues } from '../../src/model/report';
import { languages as whole } from '../languages';
import { said } from './said';

const languages: Record<string, RuleSentences> = { en, fr };

/** What a figure may be: a share, a count, what sentences say otherwise, nothing; and the two answers. */
const FIGURES = [0.37, 12, 1, 0, 2, -0.3, 0.05, null, true, false];

/** Figures of a curve, or `null` where it has none. */
const SEVERAL = [[0.5, 0.25, 0.3], [1], null];

/** Values that are words out of a short list, or lists of figures. */
const WORDS: Record<string, readonly (string | number[] | string[] | null)[]> = {
  currency: ['EUR', 'CHF', null],
  date: ['2026-04'],
  falls: SEVERAL,
  fallsFrom: SEVERAL,
  fallsTo: SEVERAL,
  idleFrom: SEVERAL,
  idleTo: SEVERAL,
  jumps: SEVERAL,
  jumpsAt: SEVERAL,
  levers: [['date', 'price'], ['cases'], ['base', 'need', 'supply']],
  licence: ['premium', 'sales-navigator'],
  licencesFrom: ['data', 'bounds', 'headcount', 'not-needed', 'assumed'],
};

/** Values that are names, or `null` where there is none to say. */
const NAMES = new Set(
  'answered goal goals lower measure measures metric metrics off others paid pillar secret sent unwanted valued'.split(
    ' ',
  ),
);

/** The sentences of the rules by their ids, with what they are asked to say. */
const asked: readonly [id: string, cases: PhraseValues[]][] = Object.entries(en)
  .filter(([group]) => group.includes('/'))
  .flatMap(([group, variants]) => Object.keys(variants).map((variant) => `${group}/${variant}`))
  .map((id) => [id, casesOf(keysOf(id))]);

function answersOf(key: string): readonly PhraseValues[string][] {
  return NAMES.has(key) ? [{ en: 'Name', fr: 'Nom' }, null] : (WORDS[key] ?? FIGURES);
}

/** Each value at its first answer, or at one that it shares with all other figures. */
function alike(keys: readonly string[], figure: PhraseValues[string]): PhraseValues {
  return Object.fromEntries(
    keys.map((key) => [key, answersOf(key) === FIGURES ? figure : (answersOf(key)[0] ?? null)]),
  );
}

/** The values that a sentence asks for in any language. */
function keysOf(id: string): string[] {
  const keys = new Set<string>();
  for (const dictionary of Object.values(languages))
    for (const figure of FIGURES) {
      const get = (_: Values, key: string): Values[string] => {
        keys.add(key);
        return WORDS[key]?.[0] ?? (NAMES.has(key) ? 'Name' : figure);
      };
      say(dictionary, id, new Proxy<Values>({}, { get }));
    }
  return [...keys].sort();
}

/** All figures alike and all names known, then each value in turn another. */
function casesOf(keys: readonly string[]): PhraseValues[] {
  return FIGURES.flatMap((figure) => {
    const same = alike(keys, figure);
    return [same, ...keys.flatMap((key) => answersOf(key).map((other) => ({ ...same, [key]: other })))];
  });
}

/** Of a rule's texts those in which a clause is new, figures aside; all others are as good as read. */
function worthReading(text: string, read: Set<string>): boolean {
  const clauses = text.replace(/[<>−]?(\d[\d.,\u202f]*|–)/g, '#').split(/(?<=[.;:,?])\s/);
  const isNew = clauses.some((clause) => !read.has(clause));
  for (const clause of clauses) read.add(clause);
  return isNew;
}

it.each(Object.entries<Locale>(whole))(
  'the sentences of the rules are those that are committed, with and without each value: %s',
  async (tag, language) => {
    const read = new Map<string, Set<string>>();
    const blocks = asked.map(([id, cases]) => {
      const texts = cases.map((values) => said(language, id, values));
      const rule = id.slice(0, id.lastIndexOf('/'));
      const known = read.get(rule) ?? new Set();
      read.set(rule, known);
      const shown = texts.filter((text) => worthReading(text, known));
      // Which text goes with which values: many more than anybody reads, and so as a fingerprint.
      const print = createHash('sha256').update(texts.join('\n')).digest('hex').slice(0, 8);
      return [`# ${id} (${texts.length} cases, ${print})`, ...shown].join('\n');
    });
    const path = join(import.meta.dirname, `rule-sentences.${tag}.txt`);
    await expect(`${blocks.join('\n\n')}\n`).toMatchFileSnapshot(path);
  },
);
