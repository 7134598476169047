import { percent, range } from '../../../../locales/fr/format';
import { count } from '../../../../locales/fr/plural';
import type { Ranged } from '../../../../locales/keys';
import type { SentencesOf, ValuesOf } from '../../../../locales/sentence';

/** Without a full stop. */
function steering(v: ValuesOf<Ranged | 'measure' | 'share' | 'goal'>, atMost = ''): string {
  return `Guidé par ${v.measure}, l’effort apporte ${atMost}${percent(v.share)} (${range(v.low, v.high)} ; ${count(v.participants, 'participant')}, ${count(v.periods, 'période')}) de ce qu’il apporterait guidé par ${v.goal}`;
}

/** Which hours the measure and the goal like best, where they differ. */
function bestHours(v: ValuesOf<'paid' | 'valued' | 'measure' | 'goal'>): string {
  return typeof v.paid === 'string' && typeof v.valued === 'string'
    ? ` L’heure qui fait le plus monter ${v.measure} est celle passée à ${v.paid} ; celle qui sert le plus ${v.goal} est passée à ${v.valued}.`
    : '';
}

export const fr: SentencesOf<'artificial-behaviour/effort-distortion'> = {
  title: 'La prime attire-t-elle l’effort là où naît la valeur ?',
  headline: (v) => `Primer ${v.measure} détourne des heures de ce qui fait ${v.goal}.`,
  fail: (v) =>
    `${steering(v, 'au mieux ')} : les heures partent ailleurs.${bestHours(v)} C’est ce à quoi le plan incite, pas ce que quelqu’un a fait.`,
  pass: (v) => `${steering(v)} : les heures qui suivent la prime vont là où naissent les résultats.`,
  'cannot-tell': (v) =>
    typeof v.share !== 'number'
      ? `Ces données ne permettent pas de dire si primer ${v.measure} attire l’effort là où se fait ${v.goal}.`
      : v.delayed === 1
        ? `${steering(v)} si l’on compte les résultats de la même période ; ceux des périodes suivantes disent autre chose.`
        : `${steering(v)} : ces données permettent les deux réponses.`,
  remedy: 'Primez ce qui monte le plus avec les heures qui rapportent le plus, ou le résultat lui-même.',
};
