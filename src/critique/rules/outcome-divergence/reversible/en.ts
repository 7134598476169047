import { ofThePay } from '../../../../locales/en/ranges';
import type { SentencesOf } from '../../../../locales/sentence';

export const en: SentencesOf<'outcome-divergence/reversible'> = {
  title: 'Paid before it is final?',
  fail: (v) =>
    `What is paid for can still be lost, returned, default or prove faulty, and nothing is taken back then: ${v.measures}, with ${ofThePay(v.stake)}. Loan officers paid on volume made 31% more loans; defaults rose by 24% (Agarwal & Ben-David 2018).`,
  pass: 'What is paid for is final by then, or is taken back where it turns out bad.',
  'cannot-tell': (v) => `Whether what is paid for can turn out bad later is not said of ${v.measures}.`,
  remedy:
    'Pay once it is final, keep part of the pay back until then, or take back what turns out bad (a clawback).',
};
