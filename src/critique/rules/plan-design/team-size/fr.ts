import { number } from '../../../../locales/fr/format';
import { ofThePay } from '../../../../locales/fr/ranges';
import type { SentencesOf } from '../../../../locales/sentence';
import { sentenceCase } from '../../../../locales/sentence-case';

export const fr: SentencesOf<'plan-design/team-size'> = {
  title: 'Trop de monde pour un seul chiffre ?',
  headline: (v) => `${sentenceCase(ofThePay(v.stake))} repose sur des chiffres que trop de gens partagent.`,
  fail: (v) =>
    `${number(v.people)} personnes partagent un même chiffre de ${v.measure}, alors que la part de chacune pourrait se mesurer ; la limite de ce projet est de ${number(v.limit)}.${v.others ? ` De même pour ${v.others}.` : ''} Soit ${ofThePay(v.stake)}. De ce que fait chacun, peu lui revient (Holmström 1982) ; à New York, une prime partagée par des écoles entières n’a un peu relevé les résultats que là où l’on était peu à la partager (Goodman & Turner 2013).`,
  pass: (v) =>
    `Aucun chiffre mesurable personne par personne n’est partagé par plus de ${number(v.limit)} personnes.`,
  'cannot-tell': (v) =>
    `Il n’est pas dit, pour ${v.measures}, combien de personnes partagent un même chiffre, ou si la part de chacune pourrait se mesurer.`,
  remedy: 'Mesurez la part de chacun, ou faites partager un même chiffre par moins de personnes.',
};
