import type { Dictionary } from '../sentence';
import { percent } from './format';
import { byWeights, capitalOfThePay, inputs, ofThePay } from './ranges';

export const qualityBlindness: Dictionary<'quality-blindness/quality-share'> = {
  'quality-blindness/quality-share': {
    title: 'Aveugle à la qualité',
    headline: (v) => `${capitalOfThePay(v.share)} est aveugle à la qualité des relations et aux résultats.`,
    fail: (v) =>
      `${inputs(v)} ne disent rien de ce qui s’est dit, de qui en a profité, ni de ce qui en est sorti. Ils portent ${ofThePay(v.share)}${byWeights(v)}.`,
    pass: (v) =>
      `${capitalOfThePay(v.share)} repose sur la seule activité ou la seule attention reçue ; le reste voit la qualité des relations ou les résultats.`,
    balanced: (v) =>
      `${percent(v.share)} de la prime ne voit pas la qualité, mais ${percent(v.quality)} récompense la qualité des relations elle-même : assez pour se sentir.`,
    'cannot-tell': (v) =>
      `La seule activité, ou la seule attention reçue, porte ${ofThePay(v.share)}${byWeights(v)}.`,
    remedy: () =>
      `Faites reposer au moins ${percent(0.2)} de la prime sur la qualité des relations : une note donnée par le client, ou le taux de réponses positives.`,
  },
};
