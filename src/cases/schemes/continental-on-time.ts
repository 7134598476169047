// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from '../documented-case';

/**
 * Continental Airlines: everybody’s bonus for flights on time (worked).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * ```ts
 * import { continentalOnTime } from 'incentive-audit/cases';
 *
 * continentalOnTime.result; // => 'worked'
 * ```
 */
export const continentalOnTime: DocumentedCase = {
  id: 'continental-on-time',
  name: {
    en: 'Continental Airlines: everybody’s bonus for flights on time',
    fr: 'Continental Airlines : une prime pour tous quand les vols sont à l’heure',
  },
  result: 'worked',
  paid: {
    en: 'From February 1995 each of 35,000 hourly employees got 65 dollars for a month in which the airline was among the five most punctual.',
    fr: 'À partir de février 1995, chacun des 35 000 salariés horaires touchait 65 dollars pour un mois où la compagnie était parmi les cinq plus ponctuelles.',
  },
  happened: {
    en: 'Punctuality rose at airports whose staff were in the scheme against airports whose staff were not.',
    fr: 'La ponctualité a augmenté dans les aéroports dont le personnel participait, par rapport aux autres.',
  },
  sources: [
    {
      authors: 'Knez, M., & Simester, D.',
      year: 2001,
      title:
        'Firm-wide incentives and mutual monitoring at Continental Airlines. Journal of Labor Economics 19(4), 743–772',
      url: 'https://doi.org/10.1086/322820',
    },
  ],
  plan: {
    name: 'Continental Airlines: everybody’s bonus for flights on time',
    period: 'month',
    metrics: [
      {
        id: 'punctuality-rank',
        label: { en: 'Rank among airlines by flights on time' },
        captures: 'outcome',
        nature: 'state',
        producedBy: 'both',
        automatable: false,
        licence: 'free',
        better: 'lower',
        facts: { enteredBy: 'independent', levers: [], reversible: false },
      },
    ],
    goals: ['punctuality-rank'],
    measures: [
      {
        metric: 'punctuality-rank',
        weight: 1,
        target: 5,
        payout: 'all-or-nothing',
        level: 'company',
        reference: 'others',
        teamSize: 35000,
        attributable: false,
      },
    ],
  },
};
