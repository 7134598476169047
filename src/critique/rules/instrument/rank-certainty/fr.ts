import { number, percent } from '../../../../locales/fr/format';
import { count } from '../../../../locales/fr/plural';
import { moreThan } from '../../../../locales/fr/ranges';
import type { SentencesOf, ValuesOf } from '../../../../locales/sentence';

function certain(v: ValuesOf<'certain' | 'participants' | 'measure' | 'components' | 'observed'>): string {
  return `D’après ${inputs(v)}, ${percent(v.certain)} des paires de participants (ils sont ${number(v.participants)}) gardent leur ordre`;
}

function inputs(v: ValuesOf<'observed' | 'components' | 'measure'>): string {
  return v.observed === v.components
    ? String(v.measure)
    : `${count(v.observed, 'critère')} de ${v.measure} sur ${number(v.components)}, ${v.observed === 1 ? 'le seul' : 'les seuls'} dans ces données`;
}

function whatever(v: ValuesOf<'weightRatio'>): string {
  return `tant qu’aucun critère d’un pilier ne pèse ${moreThan('qu’un autre', v.weightRatio)}`;
}

export const fr: SentencesOf<'instrument/rank-certainty'> = {
  title: 'Le classement vient-il des données ou des pondérations ?',
  headline: (v) =>
    `Seules ${percent(v.certain)} des paires de participants gardent leur ordre quelles que soient les pondérations de ${v.measure}.`,
  fail: (v) =>
    `${certain(v)}, ${whatever(v)} : l’ordre des autres tient à des pondérations que personne ne connaît hors de l’éditeur. Pour au moins la moitié des participants, ${count(v.span, 'rang')} sont possibles.`,
  pass: (v) => `${certain(v)}, ${whatever(v)}. Le classement est, pour l’essentiel, celui des participants.`,
  'cannot-tell': (v) =>
    typeof v.certain === 'number'
      ? `${certain(v)}, ${whatever(v)}. En dessous de 50 %, le classement vient plus des pondérations que des données ; à partir de 80 %, tous les critères étant connus, il vient des données.`
      : `Ces données ne permettent pas de dire ce qui, dans un classement d’après ${v.measure}, tient quelles que soient les pondérations.`,
  remedy:
    'Ne classez personne d’après ce score et n’attribuez aucun prix selon le rang. Primez des résultats qui se passent de pondérations.',
};
