// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from '../documented-case';

/**
 * A bank: loan officers paid on volume lent (failed).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * ```ts
 * import { loanProspecting } from 'incentive-audit/cases';
 *
 * loanProspecting.result; // => 'failed'
 * ```
 */
export const loanProspecting: DocumentedCase = {
  id: 'loan-prospecting',
  name: {
    en: 'A bank: loan officers paid on volume lent',
    fr: 'Une banque : des chargés de prêts payés sur le volume prêté',
  },
  result: 'failed',
  paid: {
    en: 'In a controlled experiment loan officers were paid on the volume of loans they originated.',
    fr: 'Dans une expérience contrôlée, des chargés de prêts étaient payés sur le volume des prêts accordés.',
  },
  happened: {
    en: 'New loans rose by 31 percent and their size by 15 percent; borrowers looked the same on paper, and defaults rose by 24 percent.',
    fr: 'Les nouveaux prêts ont augmenté de 31 % et leur montant de 15 % ; sur le papier, les emprunteurs étaient les mêmes, et les défauts ont augmenté de 24 %.',
  },
  sources: [
    {
      authors: 'Agarwal, S., & Ben-David, I.',
      year: 2018,
      title:
        'Loan prospecting and the loss of soft information. Journal of Financial Economics 129(3), 608–628',
      url: 'https://www.nber.org/papers/w19945',
    },
  ],
  plan: {
    name: 'A bank: loan officers paid on volume lent',
    period: 'quarter',
    metrics: [
      {
        id: 'loans-originated',
        label: { en: 'Loans originated' },
        captures: 'activity',
        nature: 'amount',
        producedBy: 'both',
        automatable: false,
        licence: 'free',
        facts: {
          enteredBy: 'independent',
          levers: ['cases', 'price'],
          reversible: true,
          standsFor: { as: 'step' },
        },
      },
      {
        id: 'loans-repaid',
        label: { en: 'Loans repaid' },
        captures: 'outcome',
        nature: 'amount',
        producedBy: 'others',
        automatable: false,
        licence: 'free',
      },
    ],
    goals: ['loans-repaid'],
    measures: [{ metric: 'loans-originated', weight: 1, target: null, clawback: false }],
  },
};
