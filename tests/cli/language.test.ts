import { expect, test } from 'vitest';
import { wordsFor, wordsOfMachine } from '../../src/cli/language';

test.each([
  ['fr', 'fr'],
  ['fr-CA', 'fr'],
  ['FR_ca', 'fr'],
  ['fr_FR.UTF-8', 'fr'],
  ['fr_BE@euro', 'fr'],
  ['en-GB', 'en'],
  ['de', undefined],
  ['frr', undefined],
  ['french', undefined],
  ['C', undefined],
  ['', undefined],
])('%s is answered in %s', (tag, language) => {
  expect(wordsFor(tag)?.locale.tag).toBe(language);
});

test.each([
  [{ LC_ALL: '', LANG: 'fr_FR.UTF-8' }, 'fr'],
  [{ LC_ALL: '', LC_MESSAGES: '', LANG: 'fr_CH' }, 'fr'],
  [{ LC_MESSAGES: 'fr_FR.UTF-8', LANG: 'en_US.UTF-8' }, 'fr'],
  [{ LC_ALL: 'C', LANG: 'fr_FR.UTF-8' }, 'en'],
  [{ LC_ALL: 'de_DE.UTF-8', LANG: 'fr_FR.UTF-8' }, 'en'],
])('a machine with %j speaks %s', (env, language) => {
  expect(wordsOfMachine(env).locale.tag).toBe(language);
});

test('without any the figures of the machine tell', () => {
  const own = Intl.DateTimeFormat().resolvedOptions().locale;
  expect(wordsOfMachine({})).toBe(wordsFor(own) ?? wordsFor('en'));
});
