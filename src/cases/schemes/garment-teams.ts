// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from '../documented-case';

/**
 * A garment factory: a piece rate for the team (worked).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * ```ts
 * import { garmentTeams } from 'incentive-audit/cases';
 *
 * garmentTeams.result; // => 'worked'
 * ```
 */
export const garmentTeams: DocumentedCase = {
  id: 'garment-teams',
  name: {
    en: 'A garment factory: a piece rate for the team',
    fr: 'Une usine de confection : un tarif à la pièce pour l’équipe',
  },
  result: 'worked',
  paid: {
    en: 'Over three years sewers could move from individual piece rates to teams paid by the pieces of the team.',
    fr: 'En trois ans, les couturières ont pu passer d’un tarif individuel à des équipes payées sur leurs pièces communes.',
  },
  happened: {
    en: 'Productivity rose by 14 percent on average, most in the earliest teams; able sewers joined first, often for less money.',
    fr: 'La productivité a augmenté de 14 % en moyenne, surtout dans les premières équipes ; les plus habiles y sont allées d’abord, souvent pour moins d’argent.',
  },
  sources: [
    {
      authors: 'Hamilton, B. H., Nickerson, J. A., & Owan, H.',
      year: 2003,
      title:
        'Team incentives and worker heterogeneity: an empirical analysis of the impact of teams on productivity and participation. Journal of Political Economy 111(3), 465–497',
      url: 'https://doi.org/10.1086/374182',
    },
  ],
  plan: {
    name: 'A garment factory: a piece rate for the team',
    period: 'month',
    metrics: [
      {
        id: 'garments-sewn',
        label: { en: 'Garments sewn' },
        captures: 'outcome',
        nature: 'count',
        producedBy: 'participant',
        automatable: false,
        licence: 'free',
        facts: { enteredBy: 'independent', levers: [] },
      },
    ],
    goals: ['garments-sewn'],
    measures: [
      {
        metric: 'garments-sewn',
        weight: 1,
        target: null,
        level: 'team',
        reference: 'fixed',
        teamSize: 7,
        attributable: true,
      },
    ],
  },
};
