import { number, percent } from '../../../../locales/en/format';
import type { SentencesOf } from '../../../../locales/sentence';

export const en: SentencesOf<'instrument/weight-influence'> = {
  title: 'Do the pillars weigh what they are said to weigh?',
  headline: (v) =>
    `${v.pillar} is said to make ${percent(v.nominal)} of ${v.measure}, and decides ${percent(v.effective)} of who stands where.`,
  fail: (v) =>
    `${v.pillar} is said to make ${percent(v.nominal)} of ${v.measure}. Among ${number(v.participants)} participants it decides ${percent(v.effective)} of who stands where: a gap of ${percent(v.low)} to ${percent(v.high)}, where ${percent(v.limit)} is allowed. Whoever works on the other pillars is told to work on what hardly counts.`,
  pass: (v) =>
    `No pillar of ${v.measure} works more than ${percent(v.limit)} of the whole off its stated share: the farthest, ${v.pillar}, is said to make ${percent(v.nominal)} and decides ${percent(v.effective)}.`,
  'cannot-tell': (v) =>
    typeof v.effective === 'number'
      ? `${v.pillar} is said to make ${percent(v.nominal)} of ${v.measure} and decides ${percent(v.effective)} of who stands where; the gap may be ${percent(v.low)} or ${percent(v.high)}, where ${percent(v.limit)} is allowed.`
      : `These data cannot tell whether the pillars of ${v.measure} weigh what they are said to weigh.`,
  remedy:
    'Tell people which pillar really decides, or pay on what the pillars stand for, each with its own weight.',
};
