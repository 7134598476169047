import { describe, expect, it } from 'vitest';
import { names as english } from '../../src/locales/en/names';
import { names as french } from '../../src/locales/fr/names';
import { written } from '../../src/locales/names';

const calls = { en: 'Calls', fr: 'Appels' };
const revenue = { en: 'Revenue', fr: 'Chiffre d’affaires' };
const ours = { en: 'Care' };

describe('names in sentences', () => {
  it.each([
    [calls, '“Calls”', '«\u00a0Appels\u00a0»'],
    [ours, '“Care”', '«\u00a0Care\u00a0»'],
    [[calls], '“Calls”', '«\u00a0Appels\u00a0»'],
    [[calls, ours], '“Calls” and “Care”', '«\u00a0Appels\u00a0» et «\u00a0Care\u00a0»'],
    [
      [calls, ours, revenue],
      '“Calls”, “Care” and “Revenue”',
      '«\u00a0Appels\u00a0», «\u00a0Care\u00a0» et «\u00a0Chiffre d’affaires\u00a0»',
    ],
    [[], '', ''],
  ])('are quoted and joined as each language does: %j', (value, inEnglish, inFrench) => {
    expect([english, french].map((names) => written({ value }, names).value)).toEqual([inEnglish, inFrench]);
  });

  it.each([12, null, 'premium', true])('leave %s as it is', (value) => {
    expect(written({ value }, french)).toEqual({ value });
  });

  it('leave ids as they are', () => {
    expect(written({ value: ['activity', 'outcome'] }, french)).toEqual({ value: ['activity', 'outcome'] });
  });

  it('are cut after 120 characters, never within one', () => {
    expect(written({ value: { en: '🙂'.repeat(200) } }, english).value).toBe(`“${'🙂'.repeat(120)}…”`);
  });
});
