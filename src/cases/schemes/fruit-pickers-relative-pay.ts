// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from '../documented-case';

/**
 * A fruit farm: pickers paid against the average of the field (failed).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * ```ts
 * import { fruitPickersRelativePay } from 'incentive-audit/cases';
 *
 * fruitPickersRelativePay.result; // => 'failed'
 * ```
 */
export const fruitPickersRelativePay: DocumentedCase = {
  id: 'fruit-pickers-relative-pay',
  name: {
    en: 'A fruit farm: pickers paid against the average of the field',
    fr: 'Une exploitation fruitière : des cueilleurs payés par rapport à la moyenne du champ',
  },
  result: 'failed',
  paid: {
    en: 'Pickers were paid by the kilogram, at a rate that fell as the field’s average of the day rose.',
    fr: 'Les cueilleurs étaient payés au kilo, à un tarif qui baissait quand la moyenne du champ montait.',
  },
  happened: {
    en: 'Pickers held each other back. When the rate no longer hung on the average, the average picker’s productivity rose by at least half.',
    fr: 'Les cueilleurs se sont freinés les uns les autres. Quand le tarif n’a plus dépendu de la moyenne, la productivité du cueilleur moyen a augmenté d’au moins la moitié.',
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
    name: 'A fruit farm: pickers paid against the average of the field',
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
    measures: [{ metric: 'fruit-picked', weight: 1, target: null, reference: 'colleagues' }],
  },
};
