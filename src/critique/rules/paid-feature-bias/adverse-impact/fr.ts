import { also } from '../../../../locales/fr/association';
import { fixed, number, percent } from '../../../../locales/fr/format';
import { count } from '../../../../locales/fr/plural';
import type { SentencesOf, ValuesOf } from '../../../../locales/sentence';
import type { Rates } from '../variants';

/** Sans chiffres là où ils désigneraient quelques personnes. */
function rates(v: ValuesOf<Rates>): string {
  if (!isTold(v))
    return `Combien atteignent l’objectif de ${v.measure} n’est pas dit : cela désignerait quelques personnes`;
  return `Sur ${count(v.freeSize, 'participant')} sans licence payante, ${percent(v.free)} ont en moyenne atteint l’objectif de ${v.measure} ; sur ${number(v.payingSize)} avec une telle licence, ${percent(v.paying)}`;
}

function isTold({ free }: ValuesOf<'free'>): boolean {
  return typeof free === 'number';
}

export const fr: SentencesOf<'paid-feature-bias/adverse-impact'> = {
  title: 'Ceux qui ont une licence payante atteignent-ils plus souvent l’objectif ?',
  headline: (v) =>
    isTold(v)
      ? `${percent(v.free)} de ceux qui n’ont pas de licence payante atteignent l’objectif, et ${percent(v.paying)} de ceux qui en ont une.`
      : 'Ceux qui ont une licence payante atteignent plus souvent l’objectif que les autres.',
  fail: (v) =>
    `${rates(v)}. Le rapport est ${isTold(v) ? `de ${fixed(v.ratio, 2)}, ` : ''}sous les quatre cinquièmes et au-delà du hasard. Le seuil des quatre cinquièmes vient du recrutement ; une licence n’est pas un critère que la loi protège.${also(v)}`,
  pass: (v) => `${rates(v)}. Le rapport est à coup sûr d’au moins quatre cinquièmes.`,
  'cannot-tell': (v) =>
    isTold(v)
      ? `${rates(v)}. Le hasard seul peut donner cela, et une licence qui aide aussi.`
      : 'Ces données ne permettent pas de dire si ceux qui ont une licence payante atteignent plus souvent l’objectif.',
  confounded: (v) =>
    `${rates(v)}. Ceux qui ont une licence apportent peut-être aussi davantage : les meilleurs sont peut-être simplement ceux qui en ont une.`,
  remedy: 'Donnez la même licence à tous ceux que le plan concerne, ou fixez l’objectif selon la licence.',
  null: (v) => `Avec ou sans licence payante, on atteint aussi souvent l’objectif de ${v.measure}.`,
};
