// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from '../documented-case';

/**
 * Pakistan: field staff paid for credit, in an organisation with a mission (failed).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * ```ts
 * import { microcreditBonus } from 'incentive-audit/cases';
 *
 * microcreditBonus.result; // => 'failed'
 * ```
 */
export const microcreditBonus: DocumentedCase = {
  id: 'microcredit-bonus',
  name: {
    en: 'Pakistan: field staff paid for credit, in an organisation with a mission',
    fr: 'Pakistan : des agents payés sur le crédit, dans une organisation qui a une mission',
  },
  result: 'failed',
  paid: {
    en: 'Staff of a development organisation were drawn by lot for a bonus on how its microcredit did; organising communities, its mission, was not paid.',
    fr: 'Des agents d’une organisation de développement, tirés au sort, touchaient une prime sur les résultats du microcrédit ; l’organisation des communautés, sa mission, n’était pas payée.',
  },
  happened: {
    en: 'Credit did better and the mission worse. A bonus on the mission instead advanced it without harm to credit, though only for staff who worked alone.',
    fr: 'Le crédit a mieux marché et la mission moins bien. Une prime sur la mission l’a fait avancer sans nuire au crédit, mais seulement chez les agents qui travaillaient seuls.',
  },
  sources: [
    {
      authors: 'Giné, X., Mansuri, G., & Shrestha, S. A.',
      year: 2017,
      title:
        'Profits and mission: performance incentives in a multi-goal development organization. World Bank, working paper',
      url: 'https://vdocuments.mx/profits-and-mission-performance-incentives-in-a-multi-.html',
    },
  ],
  plan: {
    name: 'Pakistan: field staff paid for credit, in an organisation with a mission',
    period: 'quarter',
    metrics: [
      {
        id: 'credit-results',
        label: { en: 'Results of the microcredit' },
        captures: 'outcome',
        nature: 'amount',
        producedBy: 'both',
        automatable: false,
        licence: 'free',
        facts: { enteredBy: 'independent', reversible: true },
      },
      {
        id: 'communities-organised',
        label: { en: 'Communities organised' },
        captures: 'outcome',
        nature: 'count',
        producedBy: 'both',
        automatable: false,
        licence: 'free',
      },
    ],
    goals: ['credit-results', 'communities-organised'],
    measures: [{ metric: 'credit-results', weight: 1, target: null }],
  },
};
