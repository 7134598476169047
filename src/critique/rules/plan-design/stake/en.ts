import { percent, percentBeside } from '../../../../locales/en/format';
import type { SentencesOf } from '../../../../locales/sentence';

export const en: SentencesOf<'plan-design/stake'> = {
  title: 'Is it enough to be felt?',
  fail: (v) =>
    `At target the plan pays ${percentBeside(v.share, v.limit)} of all pay, less than this project’s limit of ${percent(v.limit)}. In experiments people who were paid a little did worse than people who were paid nothing (Gneezy & Rustichini 2000).`,
  pass: (v) =>
    `At target the plan pays ${percentBeside(v.share, v.limit)} of all pay (this project’s limit: ${percent(v.limit)}).`,
  'cannot-tell': 'How much of all pay the plan pays is not said.',
  remedy: 'Pay more, for less; or pay nothing for it and say thank you.',
};
