// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from '../documented-case';

/**
 * Kenya: prizes for teachers by their school’s exam results (failed).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * ```ts
 * import { kenyaTeacherPrizes } from 'incentive-audit/cases';
 *
 * kenyaTeacherPrizes.result; // => 'failed'
 * ```
 */
export const kenyaTeacherPrizes: DocumentedCase = {
  id: 'kenya-teacher-prizes',
  name: {
    en: 'Kenya: prizes for teachers by their school’s exam results',
    fr: 'Kenya : des prix aux enseignants selon les examens de leur école',
  },
  result: 'failed',
  paid: {
    en: 'Teachers of 50 schools got prizes of 21 to 43 percent of a month’s pay when their school did well or better in the district’s exams; pupils who stayed away counted as low scores.',
    fr: 'Les enseignants de 50 écoles recevaient de 21 à 43 % d’un mois de salaire quand leur école réussissait, ou progressait, aux examens du district ; un élève absent comptait comme une mauvaise note.',
  },
  happened: {
    en: 'Scores rose in the exams that were paid and not in others. Teachers came no more often and set no more homework; they held more sessions to prepare for the exam.',
    fr: 'Les notes ont monté aux examens payés et pas aux autres. Les enseignants n’étaient pas plus présents et ne donnaient pas plus de devoirs ; ils ont multiplié les séances de préparation.',
  },
  sources: [
    {
      authors: 'Glewwe, P., Ilias, N., & Kremer, M.',
      year: 2010,
      title: 'Teacher incentives. American Economic Journal: Applied Economics 2(3), 205–227',
      url: 'https://www.aeaweb.org/articles?id=10.1257/app.2.3.205',
    },
  ],
  plan: {
    name: 'Kenya: prizes for teachers by their school’s exam results',
    period: 'year',
    metrics: [
      {
        id: 'school-exam-score',
        label: { en: 'The school’s exam score' },
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
    measures: [{ metric: 'school-exam-score', weight: 1, target: null, level: 'team', reference: 'others' }],
  },
};
