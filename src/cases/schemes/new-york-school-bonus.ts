// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from '../documented-case';

/**
 * New York: a bonus for the whole school (failed).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * ```ts
 * import { newYorkSchoolBonus } from 'incentive-audit/cases';
 *
 * newYorkSchoolBonus.result; // => 'failed'
 * ```
 */
export const newYorkSchoolBonus: DocumentedCase = {
  id: 'new-york-school-bonus',
  name: { en: 'New York: a bonus for the whole school', fr: 'New York : une prime pour toute l’école' },
  result: 'failed',
  paid: {
    en: 'From 2007 to 2010 some 200 schools could earn 3,000 dollars for each union member when the school reached its target on the city’s progress report, made in part of pupils’ growth in state tests.',
    fr: 'De 2007 à 2010, quelque 200 écoles pouvaient gagner 3 000 dollars par membre du syndicat quand l’école atteignait son objectif au bulletin de la ville, fait en partie des progrès des élèves aux tests de l’État.',
  },
  happened: {
    en: 'Pupils’ results did not improve in any grade, nor did teachers say that they taught otherwise. A second study blames that each could leave it to the others.',
    fr: 'Les résultats n’ont progressé dans aucune classe, et les enseignants disent n’avoir rien changé. Une seconde étude l’explique : chacun pouvait s’en remettre aux autres.',
  },
  sources: [
    {
      authors: 'RAND Corporation',
      year: 2011,
      title:
        'What New York City’s experiment with schoolwide performance bonuses tells us about pay for performance. Research brief 9596',
      url: 'https://www.rand.org/pubs/research_briefs/RB9596.html',
    },
    {
      authors: 'Goodman, S., & Turner, L.',
      year: 2010,
      title:
        'Teacher incentive pay and educational outcomes: evidence from the New York City bonus program. Harvard PEPG 10-07',
      url: 'https://1library.net/document/qmkrl08z-program-education-policy-governance-working-papers-series.html',
    },
  ],
  plan: {
    name: 'New York: a bonus for the whole school',
    period: 'year',
    metrics: [
      {
        id: 'progress-report',
        label: { en: 'The school’s progress report' },
        captures: 'outcome',
        nature: 'rating',
        producedBy: 'both',
        automatable: false,
        licence: 'free',
        facts: { reversible: false, standsFor: { as: 'sample' } },
      },
      {
        id: 'learning',
        label: { en: 'What pupils have learned' },
        captures: 'outcome',
        nature: 'rating',
        producedBy: 'others',
        automatable: false,
        licence: 'free',
      },
    ],
    goals: ['learning'],
    measures: [
      {
        metric: 'progress-report',
        weight: 1,
        target: 100,
        payout: 'all-or-nothing',
        level: 'team',
        reference: 'fixed',
        teamSize: 50,
        attributable: true,
      },
    ],
  },
};
