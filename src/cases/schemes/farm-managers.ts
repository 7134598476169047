// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from '../documented-case';

/**
 * A fruit farm: managers paid by their pickers’ productivity (worked).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * ```ts
 * import { farmManagers } from 'incentive-audit/cases';
 *
 * farmManagers.result; // => 'worked'
 * ```
 */
export const farmManagers: DocumentedCase = {
  id: 'farm-managers',
  name: {
    en: 'A fruit farm: managers paid by their pickers’ productivity',
    fr: 'Une exploitation fruitière : des chefs payés sur la productivité de leurs cueilleurs',
  },
  result: 'worked',
  paid: {
    en: 'Managers were moved from fixed wages to pay by the average productivity of the workers they led.',
    fr: 'Les chefs d’équipe sont passés d’un salaire fixe à une paie selon la productivité moyenne de ceux qu’ils dirigeaient.',
  },
  happened: {
    en: 'Mean productivity rose, and so did its spread: managers turned to the ablest pickers, and the least able were hired less often.',
    fr: 'La productivité moyenne a augmenté, et son écart aussi : les chefs se sont tournés vers les meilleurs cueilleurs, et les moins habiles ont été moins souvent embauchés.',
  },
  sources: [
    {
      authors: 'Bandiera, O., Barankay, I., & Rasul, I.',
      year: 2007,
      title:
        'Incentives for managers and inequality among workers: evidence from a firm-level experiment. Quarterly Journal of Economics 122(2), 729–773',
      url: 'https://repository.upenn.edu/mgmt_papers/91/',
    },
  ],
  plan: {
    name: 'A fruit farm: managers paid by their pickers’ productivity',
    period: 'month',
    metrics: [
      {
        id: 'picking-productivity',
        label: { en: 'Fruit picked by the hour' },
        captures: 'outcome',
        nature: 'rate',
        producedBy: 'both',
        automatable: false,
        licence: 'free',
        facts: { enteredBy: 'independent', levers: ['base'], reversible: false },
      },
    ],
    goals: ['picking-productivity'],
    measures: [{ metric: 'picking-productivity', weight: 1, target: null }],
  },
};
