// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from '../documented-case';

/**
 * A Chinese electronics factory: a bonus at a production target (worked).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * ```ts
 * import { chineseFactoryBonus } from 'incentive-audit/cases';
 *
 * chineseFactoryBonus.result; // => 'worked'
 * ```
 */
export const chineseFactoryBonus: DocumentedCase = {
  id: 'chinese-factory-bonus',
  name: {
    en: 'A Chinese electronics factory: a bonus at a production target',
    fr: 'Une usine chinoise d’électronique : une prime à l’objectif de production',
  },
  result: 'worked',
  paid: {
    en: 'Workers and teams got a bonus on condition of reaching a production target, told to some as a gain and to others as theirs to lose.',
    fr: 'Ouvriers et équipes touchaient une prime s’ils atteignaient un objectif de production, présentée aux uns comme un gain, aux autres comme une somme à perdre.',
  },
  happened: {
    en: 'Both raised productivity, for as long as the experiment ran; teams produced about 1 percent more for fear of a loss than for a gain.',
    fr: 'Les deux ont augmenté la productivité tant que l’expérience a duré ; les équipes ont produit environ 1 % de plus par peur de perdre que par envie de gagner.',
  },
  sources: [
    {
      authors: 'Hossain, T., & List, J. A.',
      year: 2012,
      title:
        'The behavioralist visits the factory: increasing productivity using simple framing manipulations. Management Science 58(12), 2151–2167',
      url: 'https://www.nber.org/papers/w15623',
    },
  ],
  plan: {
    name: 'A Chinese electronics factory: a bonus at a production target',
    period: 'month',
    metrics: [
      {
        id: 'units-produced',
        label: { en: 'Units produced' },
        captures: 'outcome',
        nature: 'count',
        producedBy: 'participant',
        automatable: false,
        licence: 'free',
        facts: { levers: [], reversible: true },
      },
    ],
    goals: ['units-produced'],
    measures: [
      { metric: 'units-produced', weight: 1, target: 100, payout: 'all-or-nothing', reference: 'fixed' },
    ],
  },
};
