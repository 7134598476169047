// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from '../documented-case';

/**
 * Indian banks: loan officers paid by how loans turn out (worked).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * ```ts
 * import { loanOfficersRepayment } from 'incentive-audit/cases';
 *
 * loanOfficersRepayment.result; // => 'worked'
 * ```
 */
export const loanOfficersRepayment: DocumentedCase = {
  id: 'loan-officers-repayment',
  name: {
    en: 'Indian banks: loan officers paid by how loans turn out',
    fr: 'Des banques indiennes : des chargés de prêts payés sur ce que deviennent les prêts',
  },
  result: 'worked',
  paid: {
    en: 'In an experiment loan officers judged real applications and were paid by whether the loans they approved had been repaid.',
    fr: 'Dans une expérience, des chargés de prêts jugeaient de vrais dossiers et étaient payés selon que les prêts approuvés avaient été remboursés.',
  },
  happened: {
    en: 'They looked harder and made more profitable decisions than under other schemes; less so where pay came later or could not fall below nothing.',
    fr: 'Ils ont examiné les dossiers de plus près et pris des décisions plus rentables que dans d’autres plans ; moins quand la paie venait plus tard ou ne pouvait pas tomber au-dessous de zéro.',
  },
  sources: [
    {
      authors: 'Cole, S., Kanz, M., & Klapper, L.',
      year: 2015,
      title:
        'Incentivizing calculated risk-taking: evidence from an experiment with commercial bank loan officers. Journal of Finance 70(2), 537–575',
      url: 'https://doi.org/10.1111/jofi.12233',
    },
  ],
  plan: {
    name: 'Indian banks: loan officers paid by how loans turn out',
    period: 'quarter',
    metrics: [
      {
        id: 'loan-result',
        label: { en: 'What the approved loans brought' },
        captures: 'outcome',
        nature: 'amount',
        producedBy: 'both',
        automatable: false,
        licence: 'free',
        facts: { enteredBy: 'independent', levers: [], reversible: false },
      },
    ],
    goals: ['loan-result'],
    measures: [{ metric: 'loan-result', weight: 1, target: null, reference: 'fixed' }],
  },
};
