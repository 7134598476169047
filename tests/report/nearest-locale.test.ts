import { describe, expect, expectTypeOf, test } from 'vitest';
import { type Locale, nearestLocale } from '../../src/report/index';
import { hostile } from '../hostile';
import { problemsOf } from '../issues-of';

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
    expect(nearestLocale(tag)).toBe(locale);
  });

  test('chooses among what it is given, as it is written there, the nearest first', () => {
    expect(nearestLocale('zh-hant-tw-x-a', ['zh', 'zh-Hant', 'en'])).toBe('zh-Hant');
    expect(nearestLocale('zh-Hant-CN-x-private1-private2', ['zh-Hant-CN-x', 'zh-Hant'])).toBe('zh-Hant');
    expect(nearestLocale('fr', ['de'])).toBe('en');
    expect(nearestLocale('fr', [])).toBe('en');
    expect(nearestLocale('fr', null)).toBe('fr');
  });

  test('is of the type of what it chose from', () => {
    expectTypeOf(nearestLocale('fr')).toEqualTypeOf<Locale>();
    expectTypeOf(nearestLocale('fr', ['pt', 'de'] as const)).toEqualTypeOf<'pt' | 'de' | 'en'>();
  });

  test('tells what is no tag, and what is no list', () => {
    expect(problemsOf(() => nearestLocale(3 as never, 'fr' as never))).toEqual([
      'tag: must be a list of language tags; it is a number',
      'locales: must be a list of language tags; it is a string',
    ]);
  });

  test.each(Object.entries(hostile))('throws nothing raw for %s', (_, make) => {
    for (const call of [() => nearestLocale(make() as never), () => nearestLocale('fr', make() as never)]) {
      try {
        call();
      } catch (error) {
        expect((error as Error).name).toBe('IncentiveAuditError');
      }
    }
  });
});
