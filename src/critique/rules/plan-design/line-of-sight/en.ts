import { ofThePay } from '../../../../locales/en/ranges';
import type { SentencesOf } from '../../../../locales/sentence';

export const en: SentencesOf<'plan-design/line-of-sight'> = {
  title: 'Can a participant move it?',
  fail: (v) =>
    `Measured for the whole company: ${v.measures}, with ${ofThePay(v.stake)}. One participant hardly moves that, and the Alexander Group, a consultancy, advises against it. Research is kinder: bonuses for a whole firm or a team have worked (Knez & Simester 2001; Friebel and others 2017).`,
  pass: 'Everything paid is measured for a participant or a team, not for the whole company.',
  remedy: 'Measure what each participant or their team brings.',
};
