import { ofThePay } from '../../../../locales/fr/ranges';
import type { SentencesOf } from '../../../../locales/sentence';
import { sentenceCase } from '../../../../locales/sentence-case';

export const fr: SentencesOf<'plan-design/reference'> = {
  title: 'Comparé à qui ?',
  headline: (v) =>
    `${sentenceCase(ofThePay(v.stake))} dépend de faire mieux que les collègues avec qui l’on travaille.`,
  fail: (v) =>
    `Comparé à des collègues qui travaillent côte à côte : ${v.measures}, soit ${ofThePay(v.stake)}. Qui en aide un y perd, et le freiner rapporte (Lazear 1989). Payés chacun pour leur propre travail, des ouvriers en ont fait moitié plus (Bandiera, Barankay & Rasul 2005).`,
  'mild-fail': (v) =>
    `Comparé au passé de chacun, ou à des collègues : ${v.measures}, soit ${ofThePay(v.stake)}. Là où un bon résultat relève l’objectif de demain, on a intérêt à se retenir (Weitzman 1980).`,
  pass: 'Ce qui est primé se compare à un objectif fixe, ou à d’autres sur lesquels personne ici ne peut rien.',
  'cannot-tell': (v) => `Il n’est pas dit, pour ${v.measures}, à quoi un résultat est comparé.`,
  remedy:
    'Fixez des objectifs que ni les collègues ni une bonne année ne peuvent déplacer : fixes pour quelques années, ou selon ce qu’obtiennent ailleurs des unités comparables.',
};
