import { ofThePay } from '../../../../locales/en/ranges';
import type { SentencesOf } from '../../../../locales/sentence';
import { sentenceCase } from '../../../../locales/sentence-case';

export const en: SentencesOf<'outcome-divergence/unpaid-goal'> = {
  title: 'A goal that nothing pays?',
  headline: (v) => `The plan declares goals that it pays nothing on: ${v.goals}.`,
  fail: (v) =>
    `Declared as goals, paid by nothing and held by no gate or multiplier: ${v.goals}. Paid are the goals ${v.paid}. Where one task is paid and another is not, effort leaves the other (Holmström & Milgrom 1991; Kerr 1975). ${v.share === 0 ? 'Nothing rides on what is no goal.' : `${sentenceCase(ofThePay(v.share))} rides on what is no goal.`}`,
  pass: 'Every declared goal is paid, or held by a gate or multiplier.',
  remedy: 'Pay on the goal, make it a condition of pay (a gate or multiplier), or take it off the goals.',
};
