// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from '../documented-case';

/**
 * Chicago: schools held to pupils’ test scores (failed).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * ```ts
 * import { chicagoTestScores } from 'incentive-audit/cases';
 *
 * chicagoTestScores.result; // => 'failed'
 * ```
 */
export const chicagoTestScores: DocumentedCase = {
  id: 'chicago-test-scores',
  name: {
    en: 'Chicago: schools held to pupils’ test scores',
    fr: 'Chicago : des écoles jugées sur les tests de leurs élèves',
  },
  result: 'failed',
  paid: {
    en: 'Nothing was paid for scores; schools with low scores faced probation and pupils with low scores had to repeat a year. Classes sat the test with their own teacher.',
    fr: 'Rien n’était payé ; les écoles aux faibles résultats étaient mises sous surveillance, et les élèves redoublaient. Les classes passaient le test avec leur propre enseignant.',
  },
  happened: {
    en: 'Answer patterns show that teachers or administrators cheated in at least 4 to 5 percent of elementary classrooms a year, and more where incentives were sharper.',
    fr: 'Les réponses montrent que des enseignants ou des directeurs ont triché chaque année dans 4 à 5 % des classes au moins, et davantage là où l’enjeu était plus fort.',
  },
  sources: [
    {
      authors: 'Jacob, B. A., & Levitt, S. D.',
      year: 2003,
      title:
        'Rotten apples: an investigation of the prevalence and predictors of teacher cheating. Quarterly Journal of Economics 118(3)',
    },
  ],
  plan: {
    name: 'Chicago: schools held to pupils’ test scores',
    period: 'year',
    metrics: [
      {
        id: 'class-test-score',
        label: { en: 'Class test score' },
        captures: 'activity',
        nature: 'rating',
        producedBy: 'both',
        automatable: false,
        licence: 'free',
        facts: {
          enteredBy: 'participant',
          checked: 'none',
          levers: ['cases', 'base'],
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
    measures: [{ metric: 'class-test-score', weight: 1, target: null, reference: 'fixed' }],
  },
};
