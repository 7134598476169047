import { describe, expect, expectTypeOf, test } from 'vitest';
import { type Locale, nearestLocale } from '../../src/report/index';
import { hostile } from '../hostile';
import { problemsOf } from '../issues-of';
import { languages } from '../languages';

describe('nearestLocale', () => {
  test.each<[string | readonly string[] | null | undefined, string]>([
    ['fr', 'fr'],
    ['FR', 'fr'],
    ['fr-FR', 'fr'],
    ['fr_CA', 'fr'],
    ['fr-Latn-CA-x-ours', 'fr'],
    ['en-GB', 'en'],
    ['de-CH', 'en'],
    ['frr', 'en'],
    ['x-fr', 'en'],
    ['*', 'en'],
    ['', 'en'],
    [' fr ', 'fr'],
    [null, 'en'],
    [undefined, 'en'],
    [[], 'en'],
    [['de-CH', 'fr-CH', 'en'], 'fr'],
    [['en', 'fr'], 'en'],
    [`fr-${'x'.repeat(1000)}`, 'en'],
    ['__proto__', 'en'],
    ['constructor', 'en'],
  ])('%j is read in %s', (tag, locale) => {
    expect(nearestLocale(tag, [languages.en, languages.fr]).tag).toBe(locale);
  });

  const tagged = (...tags: string[]) => tags.map((tag) => ({ tag }));

  test('chooses among what it is given, the nearest first, else the first', () => {
    expect(nearestLocale('zh-hant-tw-x-a', tagged('zh', 'zh-Hant', 'en')).tag).toBe('zh-Hant');
    expect(nearestLocale('zh-Hant-CN-x-private1-private2', tagged('zh-Hant-CN-x', 'zh-Hant')).tag).toBe(
      'zh-Hant',
    );
    expect(nearestLocale('fr', tagged('de', 'en')).tag).toBe('de');
  });

  test('is of the type of what it chose from', () => {
    expectTypeOf(nearestLocale('fr', [languages.en])).toEqualTypeOf<Locale>();
    expectTypeOf(nearestLocale('fr', [{ tag: 'pt' as const }])).toEqualTypeOf<{ tag: 'pt' }>();
  });

  test('tells what is no tag, and what is no list of languages', () => {
    const all = 'locales: must be a list of languages such as [en, fr]';
    expect(problemsOf(() => nearestLocale(3 as never, 'fr' as never))).toEqual([
      'tag: must be a list of language tags; it is a number',
      all,
    ]);
    for (const none of [[], ['fr'], [null], [languages.fr, {}]]) {
      expect(problemsOf(() => nearestLocale('fr', none as never))).toEqual([all]);
    }
  });

  test.each(Object.entries(hostile))('throws nothing raw for %s', (_, make) => {
    for (const call of [
      () => nearestLocale(make() as never, [languages.fr]),
      () => nearestLocale('fr', make() as never),
    ]) {
      try {
        call();
      } catch (error) {
        expect((error as Error).name).toBe('IncentiveAuditError');
      }
    }
  });
});
