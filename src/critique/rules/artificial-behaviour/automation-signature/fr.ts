import { number } from '../../../../locales/fr/format';
import type { SentencesOf } from '../../../../locales/sentence';

export const fr: SentencesOf<'artificial-behaviour/automation-signature'> = {
  title: 'Trop régulier pour une personne ?',
  headline: 'Certains chiffres quotidiens sont trop réguliers pour une personne.',
  fail: (v) =>
    `Les chiffres quotidiens ${typeof v.flagged === 'number' ? `de ${number(v.flagged)} participants sur` : 'd’au moins un participant sur'} ${number(v.tested)} (${v.metrics}) varient moins du tiers de ce que ferait le hasard, week-ends compris, et l’on n’y voit ni quota hebdomadaire ni plafond. Un robot donne cela ; une habitude très égale aussi.`,
  pass: (v) =>
    `Parmi ${number(v.tested)} participants dont les chiffres quotidiens se laissent tester (${v.metrics}), aucun n’est plus régulier qu’on ne l’est d’ordinaire.`,
  'cannot-tell': (v) => `Ces données ne permettent pas de dire si un robot produit ${v.metrics}.`,
  'look-alike': (v) =>
    `Certains chiffres quotidiens de ${v.metrics} sont très réguliers, et l’on y voit un quota hebdomadaire ou un plafond. Un plan de travail, la limite d’une plateforme et un robot se ressemblent.`,
  remedy:
    'Primez ce qui demande la réponse de quelqu’un. Ne cherchez pas le coupable : regardez ce que le plan demande.',
  null: 'Les chiffres quotidiens varient comme des événements indépendants.',
};
