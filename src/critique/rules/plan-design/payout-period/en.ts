import { count } from '../../../../locales/en/plural';
import type { SentencesOf } from '../../../../locales/sentence';
import { wordFor } from '../../../../locales/word';

const rhythms: Record<string, string> = {
  month: 'every month',
  quarter: 'every quarter',
  'half-year': 'every half-year',
  year: 'once a year',
};

const cygnal =
  'Cygnal, a consultancy, advises monthly pay below 1 month, quarterly from 1 to 3, and a plan of a year paid every quarter from 3 to 12.';

export const en: SentencesOf<'plan-design/payout-period'> = {
  title: 'Does the rhythm of pay fit the sales cycle?',
  fail: (v) =>
    `The plan pays ${wordFor(rhythms, v.period)}; a sale takes ${count(v.months, 'month')}. ${cygnal} No law asks for it, and in a field study shorter periods helped weak performers, longer ones strong ones (Chung and others).`,
  pass: (v) =>
    `The plan pays ${wordFor(rhythms, v.period)}; a sale takes ${count(v.months, 'month')}. ${cygnal}`,
  'cannot-tell': 'How long a sale takes is not in the plan.',
  beyond: (v) =>
    `A sale takes ${count(v.months, 'month')}. For cycles beyond a year Cygnal, a consultancy, advises another kind of plan.`,
  remedy: 'Pay in the rhythm in which sales close.',
};
