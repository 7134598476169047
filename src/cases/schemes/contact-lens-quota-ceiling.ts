// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from '../documented-case';

/**
 * Contact lenses: commission between a quota and a ceiling (failed).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * ```ts
 * import { contactLensQuotaCeiling } from 'incentive-audit/cases';
 *
 * contactLensQuotaCeiling.result; // => 'failed'
 * ```
 */
export const contactLensQuotaCeiling: DocumentedCase = {
  id: 'contact-lens-quota-ceiling',
  name: {
    en: 'Contact lenses: commission between a quota and a ceiling',
    fr: 'Lentilles de contact : une commission entre un quota et un plafond',
  },
  result: 'failed',
  paid: {
    en: 'Salespeople earned a commission on revenue above their quota and up to a ceiling; good quarters raised the next quota.',
    fr: 'Les commerciaux touchaient une commission au-delà de leur quota et jusqu’à un plafond ; un bon trimestre relevait le quota suivant.',
  },
  happened: {
    en: 'When the company dropped quota and ceiling on the advice of the authors’ model, revenue rose by 9 percent.',
    fr: 'Quand l’entreprise a supprimé quota et plafond sur le conseil des auteurs, le chiffre d’affaires a augmenté de 9 %.',
  },
  sources: [
    {
      authors: 'Misra, S., & Nair, H. S.',
      year: 2011,
      title:
        'A structural model of sales-force compensation dynamics: estimation and field implementation. Quantitative Marketing and Economics 9, 211–257',
      url: 'https://doi.org/10.1007/s11129-011-9096-1',
    },
  ],
  plan: {
    name: 'Contact lenses: commission between a quota and a ceiling',
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
          { attainment: 1, payout: 0 },
          { attainment: 1.5, payout: 1 },
        ],
        reference: 'own-past',
      },
    ],
  },
};
