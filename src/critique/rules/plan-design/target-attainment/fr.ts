import { number, percent, percentBeside } from '../../../../locales/fr/format';
import type { SentencesOf, ValuesOf } from '../../../../locales/sentence';
import type { Attained } from '../variants';

function reached(v: ValuesOf<'share' | 'measure' | 'own' | 'teams' | 'mostly' | 'from'>): string {
  const cases = isTold(v)
    ? `dans ${percent(v.share)} des cas`
    : isMostly(v)
      ? 'presque toujours'
      : 'presque jamais';
  const each = v.teams === 1 ? 'équipe par équipe' : 'participant par participant';
  const owned = v.teams === 1 ? ', propre à chaque équipe,' : ', propre à chacun,';
  const target = `L’objectif de ${v.measure}${v.own === 1 ? owned : ''}`;
  return isTold(v) || isMostly(v)
    ? `${target} a été atteint ${cases}, ${each} et période par période`
    : `${target} n’a ${cases} été atteint, ${each} et période par période`;
}

/** Pas là où la part désignerait quelques personnes. */
function isTold({ share }: ValuesOf<'share'>): boolean {
  return typeof share === 'number';
}

function isMostly({ share, from, mostly }: ValuesOf<'share' | 'from' | 'mostly'>): boolean {
  return typeof share === 'number' ? share >= Number(from) : mostly === 1;
}

function attained(v: ValuesOf<Attained>): string {
  if (!isTold(v)) return `${reached(v)} (la part n’est pas dite : elle désignerait quelques personnes)`;
  return `${reached(v)} (de ${percentBeside(v.low, v.to)} à ${percentBeside(v.high, v.from)})`;
}

function band(v: ValuesOf<'from' | 'to'>): string {
  return `Les cabinets de conseil divergent : de ${percent(0.6)} à ${percent(0.7)} (Alexander Group), de ${percent(0.55)} à ${percent(0.65)} (Cortado), plus de la moitié (Cygnal) ; ce projet retient de ${percent(v.from)} à ${percent(v.to)}.`;
}

export const fr: SentencesOf<'plan-design/target-attainment'> = {
  title: 'L’objectif est-il au bon niveau ?',
  fail: (v) => `${attained(v)} : ${isMostly(v) ? 'trop facile' : 'trop difficile'}. ${band(v)}`,
  pass: (v) => `${attained(v)}. ${band(v)}`,
  'cannot-tell': (v) =>
    typeof v.spell === 'number'
      ? `${reached(v)}. Ces ${number(v.spell)} périodes ne sont peut-être qu’une ${isMostly(v) ? 'bonne' : 'mauvaise'} passe, la même pour tous : c’est un indice, non une preuve. ${band(v)}`
      : isTold(v) || typeof v.mostly === 'number'
        ? `${attained(v)} : ces données permettent les deux réponses. ${band(v)}`
        : v.own === 1
          ? `Cet historique ne permet pas de dire si les objectifs de ${v.measure}, propres à chacun, sont au bon niveau.`
          : `Cet historique ne permet pas de dire si l’objectif de ${v.measure} est au bon niveau.`,
  remedy: (v) =>
    v.own === 1
      ? `Fixez des objectifs dont ${percent(0.6)} à ${percent(0.7)} auraient été atteints par le passé.`
      : `Fixez l’objectif là où ${percent(0.6)} à ${percent(0.7)} de l’équipe l’auraient atteint par le passé.`,
};
