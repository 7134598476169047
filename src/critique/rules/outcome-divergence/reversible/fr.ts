import { percent } from '../../../../locales/fr/format';
import { ofThePay } from '../../../../locales/fr/ranges';
import type { SentencesOf } from '../../../../locales/sentence';

export const fr: SentencesOf<'outcome-divergence/reversible'> = {
  title: 'Payé avant d’être acquis ?',
  fail: (v) =>
    `Ce que l’on paie peut encore être perdu, rendu, impayé ou défectueux, et rien n’est alors repris : ${v.measures}, soit ${ofThePay(v.stake)}. Des chargés de prêts primés au volume ont accordé ${percent(0.31)} de prêts en plus ; les défauts ont augmenté de ${percent(0.24)} (Agarwal & Ben-David 2018).`,
  pass: 'Ce que l’on paie est alors acquis, ou repris s’il tourne mal.',
  'cannot-tell': (v) => `Il n’est pas dit, pour ${v.measures}, si ce que l’on paie peut ensuite tourner mal.`,
  remedy:
    'Payez une fois le résultat acquis, retenez-en une part jusque-là, ou reprenez ce qui tourne mal (clause de reprise).',
};
