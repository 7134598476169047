import { also, below, lessIsBetter, within } from '../../../../locales/fr/association';
import { fixed } from '../../../../locales/fr/format';
import { count } from '../../../../locales/fr/plural';
import type { SentencesOf } from '../../../../locales/sentence';

export const fr: SentencesOf<'quality-blindness/quality-association'> = {
  title: 'La qualité des relations suit-elle ce qui est primé ?',
  headline: (v) => `Quand ${v.measure} monte, ${v.goal} ne suit pas.`,
  fail: (v) =>
    `${within(v)}. Il en faudrait au moins ${fixed(v.limit, 2)} pour y voir un signe de qualité ; ${below(v)}.${also(v)}${lessIsBetter(v)}`,
  pass: (v) =>
    `${within(v)}. ${v.lag === 0 ? 'C’est' : `Avec ${count(v.lag, 'période')} de décalage, c’est`} à coup sûr au-dessus de ${fixed(v.limit, 2)} : cela dit quelque chose de la qualité.${lessIsBetter(v)}`,
  'cannot-tell': (v) =>
    typeof v.within === 'number'
      ? `${within(v)}. Il en faudrait au moins ${fixed(v.limit, 2)} pour y voir un signe de qualité : ces données permettent les deux réponses.${lessIsBetter(v)}`
      : `Cet historique ne permet pas de dire si ${v.measure} va de pair avec la qualité des relations.`,
  'results-first': (v) =>
    `${within(v)}, mais ${v.goal} bouge avant ${v.measure} : ce sont peut-être les bonnes relations qui le font monter, et non l’inverse.${lessIsBetter(v)}`,
  remedy:
    'Primez la qualité des relations elle-même : une note donnée par le client, ou le taux de réponses positives.',
  null: (v) => `Chez un même participant, ${v.measure} et ${v.goal} évoluent indépendamment.`,
};
