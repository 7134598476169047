// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from '../documented-case';

/**
 * Safelite: a piece rate for each windshield (worked).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * ```ts
 * import { safelitePieceRates } from 'incentive-audit/cases';
 *
 * safelitePieceRates.result; // => 'worked'
 * ```
 */
export const safelitePieceRates: DocumentedCase = {
  id: 'safelite-piece-rates',
  name: { en: 'Safelite: a piece rate for each windshield', fr: 'Safelite : un tarif par pare-brise posé' },
  result: 'worked',
  paid: {
    en: 'In 1994 and 1995 installers were moved from hourly wages to a rate for each unit installed, with a guaranteed hourly minimum.',
    fr: 'En 1994 et 1995, les poseurs sont passés d’un salaire horaire à un tarif par pose, avec un minimum horaire garanti.',
  },
  happened: {
    en: 'Output per worker rose by 44 percent, part of it because better installers came and stayed; profits rose too.',
    fr: 'La production par personne a augmenté de 44 %, en partie parce que de meilleurs poseurs sont venus et restés ; les bénéfices ont augmenté aussi.',
  },
  sources: [
    {
      authors: 'Lazear, E. P.',
      year: 2000,
      title: 'Performance pay and productivity. American Economic Review 90(5), 1346–1361',
      url: 'https://www.aeaweb.org/articles?id=10.1257/aer.90.5.1346',
    },
  ],
  plan: {
    name: 'Safelite: a piece rate for each windshield',
    period: 'month',
    metrics: [
      {
        id: 'windshields-installed',
        label: { en: 'Windshields installed' },
        captures: 'outcome',
        nature: 'count',
        producedBy: 'both',
        automatable: false,
        licence: 'free',
        facts: { enteredBy: 'independent', levers: [], reversible: true },
      },
    ],
    goals: ['windshields-installed'],
    measures: [
      { metric: 'windshields-installed', weight: 1, target: null, clawback: true, reference: 'fixed' },
    ],
  },
};
