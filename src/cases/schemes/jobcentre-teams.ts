// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from '../documented-case';

/**
 * Jobcentre Plus: a bonus for five targets of a district (mixed).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * ```ts
 * import { jobcentreTeams } from 'incentive-audit/cases';
 *
 * jobcentreTeams.result; // => 'mixed'
 * ```
 */
export const jobcentreTeams: DocumentedCase = {
  id: 'jobcentre-teams',
  name: {
    en: 'Jobcentre Plus: a bonus for five targets of a district',
    fr: 'Jobcentre Plus : une prime pour cinq objectifs d’un district',
  },
  result: 'mixed',
  paid: {
    en: 'In a pilot the staff of 17 districts of the British employment service got a bonus when their district met targets, five in all: job placements by points, and others for the quality of the service.',
    fr: 'Dans un essai, les agents de 17 districts du service public de l’emploi britannique touchaient une prime quand leur district atteignait ses objectifs, cinq en tout : des placements comptés en points, et d’autres sur la qualité du service.',
  },
  happened: {
    en: 'On average nothing moved. In small offices placements rose by a fifth, cheaply; in large ones not, and nothing was found in the measures of quality.',
    fr: 'En moyenne, rien n’a bougé. Dans les petites agences, les placements ont augmenté d’un cinquième, à bon compte ; pas dans les grandes, et les mesures de qualité n’ont rien montré.',
  },
  sources: [
    {
      authors: 'Burgess, S., Propper, C., Ratto, M., & Tominey, E.',
      year: 2017,
      title:
        'Incentives in the public sector: evidence from a government agency. Economic Journal 127, F117–F141',
      url: 'http://www.bristol.ac.uk/efm/people/simon-m-burgess/pub/66862263',
    },
    {
      authors: 'Royal Economic Society',
      year: 2017,
      title: 'Boosting public sector productivity: effective incentive schemes require careful design',
      url: 'https://res.org.uk/mediabriefing/boosting-public-sector-productivity-effective-incentive-schemes-require-careful-design/',
    },
  ],
  plan: {
    name: 'Jobcentre Plus: a bonus for five targets of a district',
    period: 'year',
    metrics: [
      {
        id: 'job-placements',
        label: { en: 'Job placements, in points' },
        captures: 'outcome',
        nature: 'count',
        producedBy: 'both',
        automatable: false,
        licence: 'free',
        facts: { levers: ['cases'], reversible: true },
      },
      {
        id: 'employer-service',
        label: { en: 'Service to employers' },
        captures: 'relationship-quality',
        nature: 'rating',
        producedBy: 'both',
        automatable: false,
        licence: 'free',
        facts: { enteredBy: 'independent', levers: [], reversible: false },
      },
      {
        id: 'customer-service',
        label: { en: 'Service to customers' },
        captures: 'relationship-quality',
        nature: 'rating',
        producedBy: 'both',
        automatable: false,
        licence: 'free',
        facts: { enteredBy: 'independent', levers: [], reversible: false },
      },
      {
        id: 'processing',
        label: { en: 'Interviews and files done as they should' },
        captures: 'activity',
        nature: 'rate',
        producedBy: 'participant',
        automatable: false,
        licence: 'free',
        facts: { standsFor: { as: 'step' }, reversible: false },
      },
      {
        id: 'payments-right',
        label: { en: 'Benefit payments without error' },
        captures: 'activity',
        nature: 'rate',
        producedBy: 'participant',
        automatable: false,
        licence: 'free',
        facts: { reversible: false, standsFor: { as: 'step' } },
      },
    ],
    goals: ['job-placements', 'employer-service', 'customer-service'],
    measures: [
      {
        metric: 'job-placements',
        weight: 0.2,
        target: 100,
        payout: 'all-or-nothing',
        level: 'team',
        reference: 'fixed',
        attributable: true,
      },
      {
        metric: 'employer-service',
        weight: 0.2,
        target: 100,
        payout: 'all-or-nothing',
        level: 'team',
        reference: 'fixed',
      },
      {
        metric: 'customer-service',
        weight: 0.2,
        target: 100,
        payout: 'all-or-nothing',
        level: 'team',
        reference: 'fixed',
      },
      {
        metric: 'processing',
        weight: 0.2,
        target: 100,
        payout: 'all-or-nothing',
        level: 'team',
        reference: 'fixed',
      },
      {
        metric: 'payments-right',
        weight: 0.2,
        target: 100,
        payout: 'all-or-nothing',
        level: 'team',
        reference: 'fixed',
      },
    ],
  },
};
