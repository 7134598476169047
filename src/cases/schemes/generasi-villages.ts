// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from '../documented-case';

/**
 * Indonesia: villages’ grants by health and schooling (mixed).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * ```ts
 * import { generasiVillages } from 'incentive-audit/cases';
 *
 * generasiVillages.result; // => 'mixed'
 * ```
 */
export const generasiVillages: DocumentedCase = {
  id: 'generasi-villages',
  name: {
    en: 'Indonesia: villages’ grants by health and schooling',
    fr: 'Indonésie : des subventions de village selon la santé et l’école',
  },
  result: 'mixed',
  paid: {
    en: 'Villages got a yearly grant whose size hung in part on how they did, beside other villages of the subdistrict, in 12 indicators of mothers’ and children’s health and of schooling; other villages got as much without condition.',
    fr: 'Les villages recevaient une subvention annuelle dont le montant dépendait en partie de leurs résultats, comparés à ceux des autres villages du sous-district, sur 12 indicateurs de santé des mères et des enfants et de scolarité ; d’autres villages recevaient autant sans condition.',
  },
  happened: {
    en: 'Preventive care rose more where money hung on it, most where there was little before, and nobody was found to have changed figures; schooling did not, and the effect on health wore off.',
    fr: 'La prévention a davantage progressé là où de l’argent en dépendait, surtout où il y en avait peu, et aucune manipulation n’a été trouvée ; la scolarité n’a pas bougé, et l’effet sur la santé s’est estompé.',
  },
  sources: [
    {
      authors: 'Olken, B. A., Onishi, J., & Wong, S.',
      year: 2014,
      title:
        'Should aid reward performance? Evidence from a field experiment on health and education in Indonesia. American Economic Journal: Applied Economics 6(4), 1–34',
      url: 'https://www.nber.org/papers/w17892',
    },
  ],
  plan: {
    name: 'Indonesia: villages’ grants by health and schooling',
    period: 'year',
    metrics: [
      {
        id: 'services-used',
        label: { en: 'Services used by mothers, children and pupils' },
        captures: 'outcome',
        nature: 'count',
        producedBy: 'both',
        automatable: false,
        licence: 'free',
        facts: { levers: [], reversible: false },
      },
    ],
    goals: ['services-used'],
    measures: [{ metric: 'services-used', weight: 1, target: null, level: 'team', reference: 'others' }],
  },
};
