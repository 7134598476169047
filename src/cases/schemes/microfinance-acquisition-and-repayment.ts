// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from '../documented-case';

/**
 * A microfinance bank: new loans, times loans kept in good order (worked).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * ```ts
 * import { microfinanceAcquisitionAndRepayment } from 'incentive-audit/cases';
 *
 * microfinanceAcquisitionAndRepayment.result; // => 'worked'
 * ```
 */
export const microfinanceAcquisitionAndRepayment: DocumentedCase = {
  id: 'microfinance-acquisition-and-repayment',
  name: {
    en: 'A microfinance bank: new loans, times loans kept in good order',
    fr: 'Une banque de microfinance : les nouveaux prêts, multipliés par les prêts en règle',
  },
  result: 'worked',
  paid: {
    en: 'Loan officers were paid on new loans and on keeping up repayment of those they had made.',
    fr: 'Les chargés de prêts étaient payés sur les nouveaux prêts et sur le remboursement de ceux qu’ils avaient accordés.',
  },
  happened: {
    en: 'Pay on new loans drew worse borrowers, which officers knew; pay on repayment held them back. Without it, the authors find, bad loans would have outweighed what pay on new loans brought.',
    fr: 'La paie sur les nouveaux prêts attirait de moins bons emprunteurs, et les chargés de prêts le savaient ; la paie sur le remboursement les a retenus. Sans elle, estiment les auteurs, les mauvais prêts auraient mangé le gain.',
  },
  sources: [
    {
      authors: 'Kim, M., Sudhir, K., Uetake, K., & Canales, R.',
      year: 2019,
      title:
        'When salespeople manage customer relationships: multidimensional incentives and private information. Journal of Marketing Research',
      url: 'https://doi.org/10.1177/0022243719847661',
    },
    {
      authors: 'Kim, M., Sudhir, K., Uetake, K., & Canales, R.',
      year: 2018,
      title: 'Cowles Foundation discussion paper 2122',
      url: 'https://dokumen.tips/documents/when-salespeople-manage-customer-relationships.html',
    },
  ],
  plan: {
    name: 'A microfinance bank: new loans, times loans kept in good order',
    period: 'month',
    metrics: [
      {
        id: 'loans-made',
        label: { en: 'Loans made' },
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
        id: 'loans-in-good-order',
        label: { en: 'Loans in good order' },
        captures: 'outcome',
        nature: 'rate',
        producedBy: 'both',
        automatable: false,
        licence: 'free',
        facts: { enteredBy: 'independent', levers: [], reversible: true },
      },
    ],
    goals: ['loans-in-good-order'],
    measures: [
      { metric: 'loans-made', weight: 1, target: 100, reference: 'fixed', clawback: false },
      {
        metric: 'loans-in-good-order',
        role: 'multiplier',
        target: 100,
        payout: [
          { attainment: 0, payout: 0 },
          { attainment: 1, payout: 1 },
        ],
        reference: 'fixed',
      },
    ],
  },
};
