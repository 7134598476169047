// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from '../documented-case';

/**
 * A bank: branch managers paid by a scorecard’s overall grade (failed).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * ```ts
 * import { bankScorecard } from 'incentive-audit/cases';
 *
 * bankScorecard.result; // => 'failed'
 * ```
 */
export const bankScorecard: DocumentedCase = {
  id: 'bank-scorecard',
  name: {
    en: 'A bank: branch managers paid by a scorecard’s overall grade',
    fr: 'Une banque : des directeurs d’agence payés sur la note globale d’un tableau de bord',
  },
  result: 'failed',
  paid: {
    en: 'Managers of a bank’s branches got a bonus by the grade their superior gave them each quarter over a balanced scorecard: financial results, strategy, customers, control, people and standards, without a formula.',
    fr: 'Les directeurs d’agence touchaient une prime selon la note que leur supérieur leur donnait chaque trimestre sur un tableau de bord équilibré : finances, stratégie, clients, contrôle, équipe et règles, sans formule.',
  },
  happened: {
    en: 'Superiors put most weight on financial results, changed criteria from quarter to quarter and left measures out that foretold results. Managers complained of favouritism, and the bank went over to a formula on revenue.',
    fr: 'Les supérieurs ont surtout pesé les finances, changé de critères d’un trimestre à l’autre et laissé de côté des mesures qui annonçaient les résultats. Les directeurs se sont plaints de favoritisme, et la banque est passée à une formule sur le chiffre d’affaires.',
  },
  sources: [
    {
      authors: 'Ittner, C. D., Larcker, D. F., & Meyer, M. W.',
      year: 2003,
      title:
        'Subjectivity and the weighting of performance measures: evidence from a balanced scorecard. The Accounting Review 78(3), 725–758',
      url: 'https://ssrn.com/abstract=395241',
    },
  ],
  plan: {
    name: 'A bank: branch managers paid by a scorecard’s overall grade',
    period: 'quarter',
    metrics: [
      {
        id: 'overall-grade',
        label: { en: 'The superior’s overall grade' },
        captures: 'activity',
        nature: 'rating',
        producedBy: 'others',
        automatable: false,
        licence: 'free',
        facts: { enteredBy: 'line', checked: 'none', reversible: false, standsFor: { as: 'step' } },
      },
    ],
    goals: ['revenue', 'relationship-quality'],
    measures: [{ metric: 'overall-grade', weight: 1, target: null }],
  },
};
