// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from '../documented-case';

/**
 * Andhra Pradesh: teachers paid for their pupils’ progress (worked).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * ```ts
 * import { andhraPradeshTeachers } from 'incentive-audit/cases';
 *
 * andhraPradeshTeachers.result; // => 'worked'
 * ```
 */
export const andhraPradeshTeachers: DocumentedCase = {
  id: 'andhra-pradesh-teachers',
  name: {
    en: 'Andhra Pradesh: teachers paid for their pupils’ progress',
    fr: 'Andhra Pradesh : des enseignants payés sur les progrès de leurs élèves',
  },
  result: 'worked',
  paid: {
    en: 'Teachers of randomly chosen village schools got bonuses by the average progress of their pupils in tests given by outsiders; 3 percent of a year’s pay on average.',
    fr: 'Les enseignants d’écoles de village tirées au sort touchaient une prime selon les progrès moyens de leurs élèves à des tests passés devant des tiers ; en moyenne 3 % d’une année de salaire.',
  },
  happened: {
    en: 'After two years pupils were ahead by 0.27 standard deviations in mathematics and 0.17 in language, also in what asks for understanding and in subjects that were not paid.',
    fr: 'Après deux ans, les élèves avaient 0,27 écart-type d’avance en mathématiques et 0,17 en langue, y compris là où il faut comprendre et dans des matières qui n’étaient pas payées.',
  },
  sources: [
    {
      authors: 'Muralidharan, K., & Sundararaman, V.',
      year: 2011,
      title:
        'Teacher performance pay: experimental evidence from India. Journal of Political Economy 119(1), 39–77',
      url: 'https://doi.org/10.1086/659655',
    },
  ],
  plan: {
    name: 'Andhra Pradesh: teachers paid for their pupils’ progress',
    period: 'year',
    metrics: [
      {
        id: 'test-progress',
        label: { en: 'Pupils’ progress in outside tests' },
        captures: 'outcome',
        nature: 'rating',
        producedBy: 'both',
        automatable: false,
        licence: 'free',
        facts: {
          enteredBy: 'independent',
          checked: 'all',
          levers: [],
          reversible: false,
          standsFor: { as: 'sample' },
        },
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
    measures: [{ metric: 'test-progress', weight: 1, target: null, reference: 'own-past' }],
  },
};
