import { ofThePay } from '../../../../locales/fr/ranges';
import type { SentencesOf } from '../../../../locales/sentence';
import { sentenceCase } from '../../../../locales/sentence-case';

export const fr: SentencesOf<'artificial-behaviour/self-recorded'> = {
  title: 'Qui touche la prime tient-il la plume ?',
  headline: (v) =>
    `${sentenceCase(ofThePay(v.stake))} repose sur ce que les participants saisissent eux-mêmes et que personne ne vérifie.`,
  fail: (v) =>
    `Les participants saisissent eux-mêmes ${v.measures}, et personne sans intérêt ne regarde si c’est vrai. Soit ${ofThePay(v.stake)}. À Chicago, là où les classes étaient évaluées, on a triché dans au moins 4 à 5 % des classes (Jacob & Levitt 2003).`,
  'mild-fail': (v) =>
    `Les participants saisissent eux-mêmes ${v.measures}, et le plan ne dit pas qui regarde si c’est vrai. Soit ${ofThePay(v.stake)}. Si quelqu’un sans intérêt le fait, ne serait-ce que par sondage, dites-le.`,
  pass: 'Ce qui est primé est saisi par d’autres que ceux que l’on paie, ou vérifié par quelqu’un qui n’y a pas d’intérêt.',
  'cannot-tell': (v) => `Le plan ne dit pas qui saisit ${v.measures}, ni qui le vérifie.`,
  remedy:
    'Faites saisir le chiffre par quelqu’un qui n’y a pas d’intérêt, ou faites vérifier les saisies avant le paiement ; des sondages imprévisibles suffisent.',
};
