// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from '../documented-case';

/**
 * United States: training agencies by the jobs at the end (failed).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * ```ts
 * import { trainingAgencyPlacements } from 'incentive-audit/cases';
 *
 * trainingAgencyPlacements.result; // => 'failed'
 * ```
 */
export const trainingAgencyPlacements: DocumentedCase = {
  id: 'training-agency-placements',
  name: {
    en: 'United States: training agencies by the jobs at the end',
    fr: 'États-Unis : des organismes de formation jugés sur les emplois à la sortie',
  },
  result: 'failed',
  paid: {
    en: 'Agencies of the federal job training programme won awards by the share of trainees employed when their training was closed, and chose the day of closing.',
    fr: 'Les organismes du programme fédéral gagnaient des primes selon la part de stagiaires en emploi à la clôture de leur formation, et choisissaient le jour de la clôture.',
  },
  happened: {
    en: 'Agencies reported strategically to win awards. It was more than bookkeeping: the authors find a negative effect on what the programme was really for.',
    fr: 'Les organismes ont déclaré de façon à gagner. Ce n’était pas que de l’écriture : les auteurs trouvent un effet négatif sur ce que visait vraiment le programme.',
  },
  sources: [
    {
      authors: 'Courty, P., & Marschke, G.',
      year: 2004,
      title:
        'An empirical investigation of gaming responses to explicit performance incentives. Journal of Labor Economics 22(1), 23–56',
      url: 'https://econpapers.repec.org/paper/cprceprdp/3164.htm',
    },
  ],
  plan: {
    name: 'United States: training agencies by the jobs at the end',
    period: 'year',
    metrics: [
      {
        id: 'employed-at-closing',
        label: { en: 'Trainees employed at closing' },
        captures: 'outcome',
        nature: 'rate',
        producedBy: 'both',
        automatable: false,
        licence: 'free',
        facts: {
          enteredBy: 'participant',
          levers: ['date', 'cases', 'base'],
          reversible: true,
          standsFor: { as: 'step' },
        },
      },
      {
        id: 'later-earnings',
        label: { en: 'Trainees’ later earnings' },
        captures: 'outcome',
        nature: 'amount',
        producedBy: 'others',
        automatable: false,
        licence: 'free',
      },
    ],
    goals: ['later-earnings'],
    measures: [{ metric: 'employed-at-closing', weight: 1, target: null, level: 'team', reference: 'fixed' }],
  },
};
