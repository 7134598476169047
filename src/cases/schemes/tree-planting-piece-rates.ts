// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from '../documented-case';

/**
 * British Columbia: a piece rate for each tree planted (worked).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * ```ts
 * import { treePlantingPieceRates } from 'incentive-audit/cases';
 *
 * treePlantingPieceRates.result; // => 'worked'
 * ```
 */
export const treePlantingPieceRates: DocumentedCase = {
  id: 'tree-planting-piece-rates',
  name: {
    en: 'British Columbia: a piece rate for each tree planted',
    fr: 'Colombie-Britannique : un tarif par arbre planté',
  },
  result: 'worked',
  paid: {
    en: 'In a field experiment planters were paid for each tree on some days and a fixed wage on others.',
    fr: 'Dans une expérience, les planteurs étaient payés par arbre certains jours, et au fixe les autres.',
  },
  happened: {
    en: 'Under piece rates they planted about 20 percent more.',
    fr: 'Payés par arbre, ils en ont planté environ 20 % de plus.',
  },
  sources: [
    {
      authors: 'Shearer, B.',
      year: 2004,
      title:
        'Piece rates, fixed wages and incentives: evidence from a field experiment. Review of Economic Studies 71(2), 513–534',
      url: 'https://econpapers.repec.org/article/ouprestud/v_3a71_3ay_3a2004_3ai_3a2_3ap_3a513-534.htm',
    },
  ],
  plan: {
    name: 'British Columbia: a piece rate for each tree planted',
    period: 'month',
    metrics: [
      {
        id: 'trees-planted',
        label: { en: 'Trees planted' },
        captures: 'outcome',
        nature: 'count',
        producedBy: 'participant',
        automatable: false,
        licence: 'free',
        facts: { levers: [], reversible: true },
      },
    ],
    goals: ['trees-planted'],
    measures: [{ metric: 'trees-planted', weight: 1, target: null, reference: 'fixed' }],
  },
};
