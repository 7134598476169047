// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from '../documented-case';

/**
 * A retailer: sales staff paid by sales (worked).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * ```ts
 * import { retailOutlets } from 'incentive-audit/cases';
 *
 * retailOutlets.result; // => 'worked'
 * ```
 */
export const retailOutlets: DocumentedCase = {
  id: 'retail-outlets',
  name: {
    en: 'A retailer: sales staff paid by sales',
    fr: 'Un détaillant : des vendeurs payés sur leurs ventes',
  },
  result: 'worked',
  paid: {
    en: 'A performance-based plan for the sales staff of 15 outlets, on sales.',
    fr: 'Un plan selon les résultats pour les vendeurs de 15 magasins, sur les ventes.',
  },
  happened: {
    en: 'Over 66 months sales rose when the plan came and the gain grew with time; it was smaller in the busy season, with more temporary staff.',
    fr: 'Sur 66 mois, les ventes ont augmenté à l’arrivée du plan, et de plus en plus ; moins en haute saison, avec plus d’intérimaires.',
  },
  sources: [
    {
      authors: 'Banker, R. D., Lee, S.-Y., & Potter, G.',
      year: 1996,
      title:
        'A field study of the impact of a performance-based incentive plan. Journal of Accounting and Economics 21(2), 195–226',
    },
  ],
  plan: {
    name: 'A retailer: sales staff paid by sales',
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
        facts: { enteredBy: 'independent', levers: [], reversible: true },
      },
    ],
    goals: ['revenue'],
    measures: [{ metric: 'revenue', weight: 1, target: null }],
  },
};
