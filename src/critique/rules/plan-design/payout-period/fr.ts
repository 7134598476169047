import { number } from '../../../../locales/fr/format';
import type { SentencesOf } from '../../../../locales/sentence';
import { wordFor } from '../../../../locales/word';

const rhythms: Record<string, string> = {
  month: 'chaque mois',
  quarter: 'chaque trimestre',
  'half-year': 'chaque semestre',
  year: 'une fois par an',
};

const cygnal =
  'Cygnal, un cabinet de conseil, recommande une prime mensuelle pour un cycle de moins de 1 mois, trimestrielle de 1 à 3 mois, et de 3 à 12 mois un plan annuel payé chaque trimestre.';

export const fr: SentencesOf<'plan-design/payout-period'> = {
  title: 'Le rythme de la prime suit-il celui des ventes ?',
  fail: (v) =>
    `Le plan paie ${wordFor(rhythms, v.period)} ; une vente prend ${number(v.months)} mois. ${cygnal} Aucune loi ne l’exige, et dans une étude de terrain des périodes courtes ont aidé les moins bons, des périodes longues les meilleurs (Chung et al.).`,
  pass: (v) =>
    `Le plan paie ${wordFor(rhythms, v.period)} ; une vente prend ${number(v.months)} mois. ${cygnal}`,
  'cannot-tell': 'Le plan ne dit pas combien de temps prend une vente.',
  beyond: (v) =>
    `Une vente prend ${number(v.months)} mois. Au-delà d’un an, Cygnal, un cabinet de conseil, recommande un autre genre de plan.`,
  remedy: 'Payez au rythme auquel les ventes se concluent.',
};
