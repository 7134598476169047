import type { Dictionary } from '../sentence';
import { sentenceCase } from '../sentence-case';
import { also, below, lessIsBetter, within } from './association';
import { fixed, percent } from './format';
import { count } from './plural';
import { inputs, ofThePay, shareByWeights } from './ranges';

export const qualityBlindness: Dictionary<
  'quality-blindness/quality-share' | 'quality-blindness/quality-association'
> = {
  'quality-blindness/quality-share': {
    title: 'Aveugle à la qualité',
    headline: (v) =>
      v.share === 1
        ? 'Toute la prime repose sur l’activité et l’attention reçue : rien n’y est un résultat, ni l’avis d’un client.'
        : `${sentenceCase(ofThePay(v.share))} repose sur l’activité et l’attention reçue, non sur des résultats ou l’avis des clients.`,
    fail: (v) =>
      `${inputs(v, 'ne dit', 'ne disent')} rien de l’échange, de son utilité ni de ce qui en est sorti. Soit ${shareByWeights(v)}.`,
    pass: (v) =>
      v.share === 0
        ? 'Toute la prime repose sur des résultats ou sur la qualité des relations.'
        : `${sentenceCase(ofThePay(v.share))} repose sur l’activité et l’attention reçue ; le reste voit les résultats ou la qualité des relations.`,
    balanced: (v) =>
      `${percent(v.share)} de la prime est aveugle à la qualité, mais ${percent(v.quality)} récompense la qualité des relations elle-même : assez pour compter.`,
    'cannot-tell': (v) => `L’activité et l’attention reçue portent à elles seules ${shareByWeights(v)}.`,
    remedy:
      'Faites reposer au moins 20 % de la prime sur la qualité des relations : une note donnée par le client, ou le taux de réponses positives.',
  },
  'quality-blindness/quality-association': {
    title: 'La qualité des relations suit-elle ce qui est primé ?',
    headline: (v) => `Quand ${v['measure.fr']} monte, ${v['goal.fr']} ne suit pas.`,
    fail: (v) =>
      `${within(v)}. Il en faudrait au moins ${fixed(v.limit, 2)} pour y voir un signe de qualité ; ${below(v)}.${also(v)}${lessIsBetter(v)}`,
    pass: (v) =>
      `${within(v)}. ${v.lag === 0 ? 'C’est' : `Avec ${count(v.lag, 'période')} de décalage, c’est`} à coup sûr au-dessus de ${fixed(v.limit, 2)} : cela dit quelque chose de la qualité.${lessIsBetter(v)}`,
    'cannot-tell': (v) =>
      typeof v.within === 'number'
        ? `${within(v)}. Il en faudrait au moins ${fixed(v.limit, 2)} pour y voir un signe de qualité : ces données permettent les deux réponses.${lessIsBetter(v)}`
        : `Cet historique ne permet pas de dire si ${v['measure.fr']} va de pair avec la qualité des relations.`,
    'results-first': (v) =>
      `${within(v)}, mais ${v['goal.fr']} bouge avant ${v['measure.fr']} : ce sont peut-être les bonnes relations qui le font monter, et non l’inverse.${lessIsBetter(v)}`,
    remedy:
      'Primez la qualité des relations elle-même : une note donnée par le client, ou le taux de réponses positives.',
    null: (v) => `Chez un même participant, ${v['measure.fr']} et ${v['goal.fr']} évoluent indépendamment.`,
  },
};
