// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from '../documented-case';

/**
 * An office supplier: commission and a bonus at quota (worked).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * ```ts
 * import { officeSupplyQuotaBonus } from 'incentive-audit/cases';
 *
 * officeSupplyQuotaBonus.result; // => 'worked'
 * ```
 */
export const officeSupplyQuotaBonus: DocumentedCase = {
  id: 'office-supply-quota-bonus',
  name: {
    en: 'An office supplier: commission and a bonus at quota',
    fr: 'Un fournisseur de bureau : une commission et une prime au quota',
  },
  result: 'worked',
  paid: {
    en: 'Salespeople earned a commission on revenue, a lump sum for each quarter’s quota and for the year’s, and a higher commission beyond.',
    fr: 'Les commerciaux touchaient une commission sur le chiffre d’affaires, une somme fixe au quota de chaque trimestre et de l’année, et une commission plus élevée au-delà.',
  },
  happened: {
    en: 'Bonuses raised productivity in all segments; quarterly ones kept weaker performers on pace, commissions beyond quota kept the best going.',
    fr: 'Les primes ont relevé la productivité de tous ; celles du trimestre ont tenu les plus faibles en route, la commission au-delà du quota a porté les meilleurs.',
  },
  sources: [
    {
      authors: 'Chung, D. J., Steenburgh, T., & Sudhir, K.',
      year: 2014,
      title:
        'Do bonuses enhance sales productivity? A dynamic structural analysis of bonus-based compensation plans. Marketing Science 33(2), 165–187',
      url: 'https://doi.org/10.1287/mksc.2013.0815',
    },
  ],
  plan: {
    name: 'An office supplier: commission and a bonus at quota',
    period: 'quarter',
    metrics: [
      {
        id: 'revenue',
        label: { en: 'Revenue' },
        captures: 'outcome',
        nature: 'amount',
        producedBy: 'others',
        automatable: false,
        licence: 'free',
        facts: { enteredBy: 'independent', levers: ['date'] },
      },
    ],
    goals: ['revenue'],
    measures: [
      {
        metric: 'revenue',
        weight: 1,
        target: 100,
        payout: [
          { attainment: 0, payout: 0 },
          { attainment: 1, payout: 0.5 },
          { attainment: 1, payout: 1 },
          { attainment: 2, payout: 2.25 },
        ],
        reference: 'fixed',
      },
    ],
  },
};
