// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from '../documented-case';

/**
 * Punjab: tax collectors paid on revenue collected (worked).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * ```ts
 * import { punjabTaxCollectors } from 'incentive-audit/cases';
 *
 * punjabTaxCollectors.result; // => 'worked'
 * ```
 */
export const punjabTaxCollectors: DocumentedCase = {
  id: 'punjab-tax-collectors',
  name: {
    en: 'Punjab: tax collectors paid on revenue collected',
    fr: 'Pendjab : des percepteurs payés sur l’impôt rentré',
  },
  result: 'worked',
  paid: {
    en: 'Collectors of randomly chosen property tax units were paid on the revenue of their unit; one of three schemes paid on revenue alone.',
    fr: 'Les percepteurs d’unités tirées au sort étaient payés sur l’impôt rentré de leur unité ; l’un des trois plans ne payait que cela.',
  },
  happened: {
    en: 'After two years the units paid on revenue alone collected 12.9 log points more than others, with little loss of satisfaction or accuracy. The gain came from few properties; many owners report higher bribes.',
    fr: 'Après deux ans, ces unités rentraient 12,9 points logarithmiques de plus que les autres, presque sans perte de satisfaction ni d’exactitude. Le gain venait de peu de biens ; beaucoup de propriétaires disent payer plus de pots-de-vin.',
  },
  sources: [
    {
      authors: 'Khan, A. Q., Khwaja, A. I., & Olken, B. A.',
      year: 2016,
      title:
        'Tax farming redux: experimental evidence on performance pay for tax collectors. Quarterly Journal of Economics 131(1), 219–271',
      url: 'https://doi.org/10.1093/qje/qjv042',
    },
  ],
  plan: {
    name: 'Punjab: tax collectors paid on revenue collected',
    period: 'quarter',
    metrics: [
      {
        id: 'tax-collected',
        label: { en: 'Tax collected' },
        captures: 'outcome',
        nature: 'amount',
        producedBy: 'both',
        automatable: false,
        licence: 'free',
        facts: { enteredBy: 'independent', levers: [], reversible: false },
      },
    ],
    goals: ['tax-collected'],
    measures: [
      { metric: 'tax-collected', weight: 1, target: null, level: 'team', reference: 'fixed', teamSize: 3 },
    ],
  },
};
