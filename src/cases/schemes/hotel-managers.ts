// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from '../documented-case';

/**
 * A hotel chain: managers paid on profit and on what guests say (worked).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * ```ts
 * import { hotelManagers } from 'incentive-audit/cases';
 *
 * hotelManagers.result; // => 'worked'
 * ```
 */
export const hotelManagers: DocumentedCase = {
  id: 'hotel-managers',
  name: {
    en: 'A hotel chain: managers paid on profit and on what guests say',
    fr: 'Une chaîne d’hôtels : des directeurs payés sur le résultat et sur l’avis des clients',
  },
  result: 'worked',
  paid: {
    en: 'Managers of 18 hotels got a bonus on financial results and on two measures of guests’ satisfaction from comment cards: whether they would return, and complaints.',
    fr: 'Les directeurs de 18 hôtels touchaient une prime sur les résultats financiers et sur deux mesures de satisfaction tirées des cartes de commentaires : l’intention de revenir et les réclamations.',
  },
  happened: {
    en: 'Satisfaction and financial results both improved once the plan came; better scores were followed by better financial results.',
    fr: 'La satisfaction et les résultats financiers se sont améliorés après l’arrivée du plan ; de meilleures notes ont été suivies de meilleurs résultats.',
  },
  sources: [
    {
      authors: 'Banker, R. D., Potter, G., & Srinivasan, D.',
      year: 2000,
      title:
        'An empirical investigation of an incentive plan that includes nonfinancial performance measures. The Accounting Review 75(1), 65–92',
      url: 'https://www.mendeley.com/research-papers/empirical-investigation-plan-includes-incentive-nonfinancial-performance-measures/',
    },
  ],
  plan: {
    name: 'A hotel chain: managers paid on profit and on what guests say',
    period: 'quarter',
    metrics: [
      {
        id: 'hotel-profit',
        label: { en: 'The hotel’s profit' },
        captures: 'outcome',
        nature: 'amount',
        producedBy: 'both',
        automatable: false,
        licence: 'free',
        facts: { enteredBy: 'independent', levers: ['date'], reversible: false },
      },
      {
        id: 'would-return',
        label: { en: 'Guests who would return' },
        captures: 'relationship-quality',
        nature: 'rating',
        producedBy: 'both',
        automatable: false,
        licence: 'free',
        facts: { enteredBy: 'independent', levers: ['base'], reversible: false },
      },
      {
        id: 'guest-complaints',
        label: { en: 'Complaints on comment cards' },
        captures: 'relationship-quality',
        nature: 'rate',
        producedBy: 'both',
        automatable: false,
        licence: 'free',
        better: 'lower',
        facts: { enteredBy: 'independent', levers: ['base'], reversible: false },
      },
    ],
    goals: ['hotel-profit', 'would-return', 'guest-complaints'],
    measures: [
      { metric: 'hotel-profit', weight: 0.5, target: null, level: 'team' },
      { metric: 'would-return', weight: 0.25, target: null, level: 'team' },
      { metric: 'guest-complaints', weight: 0.25, target: null, level: 'team' },
    ],
  },
};
