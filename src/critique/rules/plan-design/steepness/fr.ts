import { percent, percentBeside } from '../../../../locales/fr/format';
import { ofThePay } from '../../../../locales/fr/ranges';
import type { SentencesOf, ValuesOf } from '../../../../locales/sentence';
import type { Steep } from '../variants';

function steep(v: ValuesOf<Steep>): string {
  return `Qui est primé sur ${v.measure} peut céder jusqu’à ${percentBeside(v.cut, v.limit)} d’une vente pour qu’elle compte là où la courbe est la plus raide plutôt que là où elle est la plus plate, sans y perdre ; la limite de ce projet est de ${percent(v.limit)}.`;
}

export const fr: SentencesOf<'plan-design/steepness'> = {
  title: 'Une remise se paie-t-elle d’elle-même ?',
  headline: (v) => `Céder ${percent(v.cut)} d’une vente peut se payer tout seul.`,
  fail: (v) =>
    `${steep(v)}${v.others ? ` La limite est aussi dépassée pour ${v.others}.` : ''} D’après les réponses données, le prix ou la date peut être déplacé ; soit ${ofThePay(v.stake)}. Chez un éditeur de logiciels doté d’une telle courbe, les remises ont coûté 6 à 8 % du chiffre d’affaires (Larkin 2014).`,
  pass: (v) =>
    `La plus forte remise qui se paie d’elle-même est de ${percentBeside(v.cut, v.limit)} d’une vente (limite ${percent(v.limit)}).`,
  'no-lever': (v) =>
    `${steep(v)} D’après les réponses données, personne ne peut déplacer ni le prix ni la date : ce n’est donc pas retenu contre le plan.`,
  'cannot-tell': (v) => `${steep(v)} Il n’est pas dit si le prix ou la date peut être déplacé.`,
  'no-target': (v) =>
    `Si la courbe de ${v.measures} est raide, on ne peut le dire avant de connaître l’objectif.`,
  remedy: 'Aplatissez la courbe, ou confiez le prix et la date à quelqu’un qu’elle ne paie pas.',
};
