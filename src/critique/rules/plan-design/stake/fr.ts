import { percent, percentBeside } from '../../../../locales/fr/format';
import type { SentencesOf } from '../../../../locales/sentence';

export const fr: SentencesOf<'plan-design/stake'> = {
  title: 'Est-ce assez pour compter ?',
  fail: (v) =>
    `À l’objectif, le plan verse ${percentBeside(v.share, v.limit)} de toute la rémunération, moins que la limite de ce projet, ${percent(v.limit)}. Dans des expériences, des gens peu rémunérés ont fait moins bien que des gens qui ne l’étaient pas (Gneezy & Rustichini 2000).`,
  pass: (v) =>
    `À l’objectif, le plan verse ${percentBeside(v.share, v.limit)} de toute la rémunération (limite de ce projet : ${percent(v.limit)}).`,
  'cannot-tell': 'Il n’est pas dit quelle part de toute la rémunération le plan verse.',
  remedy: 'Payez davantage, pour moins de choses ; ou ne payez rien pour cela et dites merci.',
};
