// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from '../documented-case';

/**
 * Contact lenses: commission without quota or ceiling (worked).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * ```ts
 * import { contactLensPlainCommission } from 'incentive-audit/cases';
 *
 * contactLensPlainCommission.result; // => 'worked'
 * ```
 */
export const contactLensPlainCommission: DocumentedCase = {
  id: 'contact-lens-plain-commission',
  name: {
    en: 'Contact lenses: commission without quota or ceiling',
    fr: 'Lentilles de contact : une commission sans quota ni plafond',
  },
  result: 'worked',
  paid: {
    en: 'The successor of the plan with quota and ceiling: a commission on revenue without either.',
    fr: 'Le successeur du plan avec quota et plafond : une commission sur le chiffre d’affaires, sans l’un ni l’autre.',
  },
  happened: {
    en: 'Revenue rose by 9 percent, as predicted.',
    fr: 'Le chiffre d’affaires a augmenté de 9 %, comme prévu.',
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
    name: 'Contact lenses: commission without quota or ceiling',
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
        facts: { enteredBy: 'independent', levers: [] },
      },
    ],
    goals: ['revenue'],
    measures: [{ metric: 'revenue', weight: 1, target: null, reference: 'fixed' }],
  },
};
