import { ofThePay } from '../../../../locales/en/ranges';
import type { SentencesOf } from '../../../../locales/sentence';
import { sentenceCase } from '../../../../locales/sentence-case';

export const en: SentencesOf<'artificial-behaviour/self-recorded'> = {
  title: 'Does the payee hold the pen?',
  headline: (v) =>
    `${sentenceCase(ofThePay(v.stake))} rides on what participants enter themselves, and nobody checks.`,
  fail: (v) =>
    `Participants enter ${v.measures} themselves, and nobody without a stake looks whether it is true. That is ${ofThePay(v.stake)}. In Chicago teachers whose classes were tested cheated in 4–5% of classrooms at least (Jacob & Levitt 2003).`,
  'mild-fail': (v) =>
    `Participants enter ${v.measures} themselves, and the plan does not say who looks whether it is true. That is ${ofThePay(v.stake)}. If somebody without a stake does, be it by samples, say so.`,
  pass: 'What is paid is entered by somebody else than those it is paid to, or checked by somebody without a stake.',
  'cannot-tell': (v) => `Who enters ${v.measures}, and who checks it, is not in the plan.`,
  remedy:
    'Have somebody without a stake enter the figure, or look whether entries are true before they are paid; samples that nobody foresees are enough.',
};
