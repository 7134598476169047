// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from '../documented-case';

/**
 * A fruit farm: pickers paid by the kilogram (worked).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * ```ts
 * import { fruitPickersPieceRates } from 'incentive-audit/cases';
 *
 * fruitPickersPieceRates.result; // => 'worked'
 * ```
 */
export const fruitPickersPieceRates: DocumentedCase = {
  id: 'fruit-pickers-piece-rates',
  name: {
    en: 'A fruit farm: pickers paid by the kilogram',
    fr: 'Une exploitation fruitière : des cueilleurs payés au kilo',
  },
  result: 'worked',
  paid: {
    en: 'The successor of the rate that fell with the field’s average: a rate by the kilogram, set for the field before the day begins.',
    fr: 'Le successeur du tarif qui baissait avec la moyenne du champ : un tarif au kilo, fixé pour le champ avant la journée.',
  },
  happened: {
    en: 'The average picker’s productivity rose by at least half.',
    fr: 'La productivité du cueilleur moyen a augmenté d’au moins la moitié.',
  },
  sources: [
    {
      authors: 'Bandiera, O., Barankay, I., & Rasul, I.',
      year: 2005,
      title:
        'Social preferences and the response to incentives: evidence from personnel data. Quarterly Journal of Economics 120(3), 917–962 (working paper: Relative and absolute incentives, CEPR 4431)',
      url: 'https://pdfslide.net/documents/relative-and-absolute-incentives-evidence-on-worker-.html',
    },
    {
      authors: 'Harford, T.',
      year: 2008,
      title: 'Harvesting the fruits of your labourers. Financial Times',
      url: 'http://timharford.com/2008/08/harvesting-the-fruits-of-your-labourers/',
    },
  ],
  plan: {
    name: 'A fruit farm: pickers paid by the kilogram',
    period: 'month',
    metrics: [
      {
        id: 'fruit-picked',
        label: { en: 'Fruit picked' },
        captures: 'outcome',
        nature: 'amount',
        producedBy: 'participant',
        automatable: false,
        licence: 'free',
        facts: { enteredBy: 'independent', checked: 'all', levers: [], reversible: false },
      },
    ],
    goals: ['fruit-picked'],
    measures: [{ metric: 'fruit-picked', weight: 1, target: null, reference: 'fixed' }],
  },
};
