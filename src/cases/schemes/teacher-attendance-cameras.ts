// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from '../documented-case';

/**
 * Rajasthan: teachers paid for days at school, shown by camera (worked).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * ```ts
 * import { teacherAttendanceCameras } from 'incentive-audit/cases';
 *
 * teacherAttendanceCameras.result; // => 'worked'
 * ```
 */
export const teacherAttendanceCameras: DocumentedCase = {
  id: 'teacher-attendance-cameras',
  name: {
    en: 'Rajasthan: teachers paid for days at school, shown by camera',
    fr: 'Rajasthan : des enseignants payés pour leurs jours à l’école, photo à l’appui',
  },
  result: 'worked',
  paid: {
    en: 'Teachers photographed their class at the beginning and the end of each day with a camera that stamps the time; monthly pay rose with the days proved.',
    fr: 'Les enseignants photographiaient leur classe au début et à la fin de la journée avec un appareil qui marque l’heure ; la paie du mois montait avec les jours prouvés.',
  },
  happened: {
    en: 'Absence fell by 21 percentage points against schools without the scheme, and pupils’ test scores rose by 0.17 standard deviations.',
    fr: 'Les absences ont reculé de 21 points par rapport aux écoles sans le plan, et les notes des élèves ont gagné 0,17 écart-type.',
  },
  sources: [
    {
      authors: 'Duflo, E., Hanna, R., & Ryan, S. P.',
      year: 2012,
      title:
        'Incentives work: getting teachers to come to school. American Economic Review 102(4), 1241–1278',
      url: 'https://doi.org/10.1257/aer.102.4.1241',
    },
  ],
  plan: {
    name: 'Rajasthan: teachers paid for days at school, shown by camera',
    period: 'month',
    metrics: [
      {
        id: 'days-at-school',
        label: { en: 'Days at school' },
        captures: 'activity',
        nature: 'count',
        producedBy: 'participant',
        automatable: false,
        licence: 'free',
        facts: {
          enteredBy: 'independent',
          checked: 'all',
          levers: [],
          reversible: false,
          standsFor: { as: 'bottleneck', shortfall: 0.4 },
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
    goals: ['days-at-school', 'learning'],
    measures: [{ metric: 'days-at-school', weight: 1, target: null, reference: 'fixed' }],
  },
};
