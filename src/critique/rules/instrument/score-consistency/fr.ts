import { number, percent } from '../../../../locales/fr/format';
import { count } from '../../../../locales/fr/plural';
import type { SentencesOf } from '../../../../locales/sentence';

export const fr: SentencesOf<'instrument/score-consistency'> = {
  title: 'Les chiffres tombent-ils juste ?',
  headline: (v) =>
    `${v.share === null ? 'Certains scores' : `${percent(v.share)} des scores`} ne sont pas la somme de leurs parties.`,
  fail: (v) =>
    `Dans ${v.wrong === null ? 'certaines lignes' : `${count(v.wrong, 'ligne')} sur ${number(v.rows)}`}, ${v.measure} n’est pas la somme de ses piliers.${v.wrong === null ? ' Leur nombre n’est pas montré quand si peu de personnes sont concernées.' : ''} La page arrondit : un demi-point est toléré. Une capture d’écran retouchée donne cela ; une faute de frappe aussi.`,
  pass: (v) =>
    `Dans ${v.rows === null ? 'toutes les lignes vérifiables' : `les ${number(v.rows)} lignes vérifiables`}, ${v.measure} est bien la somme de ses piliers.`,
  'cannot-tell': (v) => `Aucune ligne des données ne contient à la fois ${v.metric} et tous ses piliers.`,
  remedy: 'Relevez de nouveau ces scores à la source, et ne payez sur aucun qui ne tombe pas juste.',
};
