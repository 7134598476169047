import { describe, expect, it } from 'vitest';
import type { Estimate } from '../../src/model/report';
import { formatEstimate } from '../../src/report';
import { problemsOf } from '../issues-of';
import { languages } from '../languages';

const estimate = (value: number | null, unit: Estimate['unit'], low?: number, high?: number): Estimate => ({
  name: 'figure',
  about: [],
  value,
  unit,
  interval: low === undefined || high === undefined ? null : { low, high, level: 0.95, method: 'exact' },
  test: null,
  threshold: null,
  n: null,
});

describe('a figure', () => {
  it.each<[Estimate, string, string]>([
    [estimate(0.84, 'share', 0.62, 0.95), '84% (62–95%)', '84\u202f% (62–95\u202f%)'],
    [estimate(0.5, 'share', 0.5, 0.5), '50%', '50\u202f%'],
    [estimate(0.314, 'correlation', -0.1, 0.6), '0.31 (−0.10 to 0.60)', '0,31 (de −0,10 à 0,60)'],
    [estimate(4, 'count'), '4', '4'],
    [estimate(7.25, 'points', 1, 12), '7.3 (1 to 12)', '7,3 (de 1 à 12)'],
    [
      estimate(144000, 'money', 99000, 1.5e5),
      '€144,000 (€99,000 to €150,000)',
      '144\u202f000\u00a0€ (99\u202f000\u00a0€ à 150\u202f000\u00a0€)',
    ],
    [estimate(null, 'share'), '–%', '–\u202f%'],
    [estimate(null, 'ratio'), '–', '–'],
  ])('is written as reports write it: %j', (given, inEnglish, inFrench) => {
    expect(formatEstimate(given, { currency: 'EUR' })).toBe(inEnglish);
    expect(formatEstimate(given, { locale: languages.fr, currency: 'EUR' })).toBe(inFrench);
  });

  it('is refused where it is none', () => {
    expect(problemsOf(() => formatEstimate({ ...estimate(1, 'share'), unit: 'euros' as never }))).toEqual([
      expect.stringMatching(/^unit: must be "share"/),
    ]);
    expect(problemsOf(() => formatEstimate(estimate(1, 'share'), { money: 'EUR' } as never))).toEqual([
      'money: is an unknown key; known are locale, currency',
    ]);
  });
});
