// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from '../documented-case';

/**
 * Manufacturers: bonuses for a year’s quota (failed).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * ```ts
 * import { fiscalYearQuotas } from 'incentive-audit/cases';
 *
 * fiscalYearQuotas.result; // => 'failed'
 * ```
 */
export const fiscalYearQuotas: DocumentedCase = {
  id: 'fiscal-year-quotas',
  name: {
    en: 'Manufacturers: bonuses for a year’s quota',
    fr: 'Des industriels : une prime pour le quota de l’année',
  },
  result: 'failed',
  paid: {
    en: 'Salespeople’s contracts paid a bonus for meeting a quota of revenue within the fiscal year.',
    fr: 'Les contrats des commerciaux prévoyaient une prime pour un quota de chiffre d’affaires atteint dans l’exercice.',
  },
  happened: {
    en: 'Across manufacturing industries sales are higher at the end of the fiscal year and lower at its beginning, beyond the calendar’s own seasons, and prices move with it. Steenburgh (2008) finds more effort than timing in one company: the reading is disputed.',
    fr: 'Dans toutes les branches, les ventes montent à la fin de l’exercice et baissent à son début, au-delà des saisons du calendrier, et les prix suivent. Steenburgh (2008) trouve dans une entreprise plus d’effort que de calcul : la lecture est discutée.',
  },
  sources: [
    {
      authors: 'Oyer, P.',
      year: 1998,
      title:
        'Fiscal year ends and nonlinear incentive contracts: the effect on business seasonality. Quarterly Journal of Economics 113(1), 149–185',
      url: 'https://doi.org/10.1162/003355398555559',
    },
    {
      authors: 'Steenburgh, T. J.',
      year: 2008,
      title: 'Effort or timing: the effect of lump-sum bonuses. Quantitative Marketing and Economics 6',
    },
  ],
  plan: {
    name: 'Manufacturers: bonuses for a year’s quota',
    period: 'year',
    metrics: [
      {
        id: 'revenue',
        label: { en: 'Revenue' },
        captures: 'outcome',
        nature: 'amount',
        producedBy: 'others',
        automatable: false,
        licence: 'free',
        facts: { enteredBy: 'independent', levers: ['date', 'price'] },
      },
    ],
    goals: ['revenue'],
    measures: [{ metric: 'revenue', weight: 1, target: 100, payout: 'all-or-nothing', reference: 'fixed' }],
  },
};
