// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from '../documented-case';

/**
 * Rwanda: health centres paid for services delivered (worked).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * ```ts
 * import { rwandaHealthCentres } from 'incentive-audit/cases';
 *
 * rwandaHealthCentres.result; // => 'worked'
 * ```
 */
export const rwandaHealthCentres: DocumentedCase = {
  id: 'rwanda-health-centres',
  name: {
    en: 'Rwanda: health centres paid for services delivered',
    fr: 'Rwanda : des centres de santé payés sur les services rendus',
  },
  result: 'worked',
  paid: {
    en: 'Health centres were paid by 14 indicators of services to mothers and children; centres without the scheme got as much money without condition.',
    fr: 'Les centres étaient payés sur 14 indicateurs de services aux mères et aux enfants ; ceux qui n’en étaient pas recevaient autant d’argent sans condition.',
  },
  happened: {
    en: 'Births in a health centre and children’s preventive visits rose against the others, by the same money.',
    fr: 'Les accouchements au centre et les visites préventives d’enfants ont augmenté par rapport aux autres, pour le même argent.',
  },
  sources: [
    {
      authors:
        'Basinga, P., Gertler, P. J., Binagwaho, A., Soucat, A. L. B., Sturdy, J., & Vermeersch, C. M. J.',
      year: 2011,
      title:
        'Effect on maternal and child health services in Rwanda of payment to primary health-care providers for performance: an impact evaluation. The Lancet 377',
    },
    {
      authors: 'World Bank',
      year: 2013,
      title: 'enGender Impact: brief on Basinga et al.',
      url: 'https://documents.worldbank.org/curated/en/686281468306278165/text/813110BRI0Effe00Box379819B00PUBLIC0.txt',
    },
  ],
  plan: {
    name: 'Rwanda: health centres paid for services delivered',
    period: 'quarter',
    metrics: [
      {
        id: 'services-delivered',
        label: { en: 'Services delivered to mothers and children' },
        captures: 'outcome',
        nature: 'count',
        producedBy: 'both',
        automatable: false,
        licence: 'free',
        facts: { enteredBy: 'participant', checked: 'sample', levers: [], reversible: false },
      },
    ],
    goals: ['services-delivered'],
    measures: [{ metric: 'services-delivered', weight: 1, target: null, level: 'team', reference: 'fixed' }],
  },
};
