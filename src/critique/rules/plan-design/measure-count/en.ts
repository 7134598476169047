import { number, percent } from '../../../../locales/en/format';
import { count } from '../../../../locales/en/plural';
import type { SentencesOf } from '../../../../locales/sentence';

export const en: SentencesOf<'plan-design/measure-count'> = {
  title: 'Too many measures?',
  fail: (v) =>
    `The plan pays on ${number(v.count)} measures; those beyond the ${number(v.limit)} heaviest carry ${percent(v.stake)} of the pay. The Alexander Group, a consultancy, advises ${number(v.limit)} at most and calls that a guideline, not a hard rule.`,
  pass: (v) =>
    `The plan pays on ${count(v.count, 'measure')}; the Alexander Group, a consultancy, advises ${number(v.limit)} at most.`,
  remedy: 'Pay on the three measures that matter most, and manage the others without pay.',
};
