import { ofThePay } from '../../../../locales/fr/ranges';
import type { SentencesOf } from '../../../../locales/sentence';
import { sentenceCase } from '../../../../locales/sentence-case';

export const fr: SentencesOf<'outcome-divergence/unpaid-goal'> = {
  title: 'Un but que rien ne paie ?',
  headline: (v) => `Le plan déclare des buts sur lesquels il ne paie rien : ${v.goals}.`,
  fail: (v) =>
    `Déclarés comme buts, mais primés par rien et protégés par aucune condition ni aucun coefficient : ${v.goals}. Sont primés les buts ${v.paid}. Là où une tâche est primée et l’autre non, l’effort quitte l’autre (Holmström & Milgrom 1991 ; Kerr 1975). ${v.share === 0 ? 'Rien ne repose sur ce qui n’est pas un but.' : `${sentenceCase(ofThePay(v.share))} repose sur ce qui n’est pas un but.`}`,
  pass: 'Chaque but déclaré est primé, ou protégé par une condition ou un coefficient.',
  remedy: 'Primez ce but, faites-en une condition de la prime (ou un coefficient), ou retirez-le des buts.',
};
