// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from '../documented-case';

/**
 * New York and Pennsylvania: published deaths after heart surgery (failed).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * ```ts
 * import { cardiacReportCards } from 'incentive-audit/cases';
 *
 * cardiacReportCards.result; // => 'failed'
 * ```
 */
export const cardiacReportCards: DocumentedCase = {
  id: 'cardiac-report-cards',
  name: {
    en: 'New York and Pennsylvania: published deaths after heart surgery',
    fr: 'New York et Pennsylvanie : la mortalité publiée après une opération du cœur',
  },
  result: 'failed',
  paid: {
    en: 'Nothing was paid; from the early 1990s the two states published the mortality of each hospital’s and surgeon’s bypass patients.',
    fr: 'Rien n’était payé ; dès le début des années 1990, les deux États ont publié la mortalité des pontages par hôpital et par chirurgien.',
  },
  happened: {
    en: 'Providers chose healthier patients. Matching of patients and hospitals improved, and yet sicker patients fared worse and care cost more: at least in the short run, the authors conclude, welfare fell.',
    fr: 'Les hôpitaux ont choisi des patients en meilleure santé. Les plus malades s’en sont trouvés plus mal et les soins ont coûté plus cher : à court terme du moins, concluent les auteurs, le bien-être a reculé.',
  },
  sources: [
    {
      authors: 'Dranove, D., Kessler, D., McClellan, M., & Satterthwaite, M.',
      year: 2003,
      title:
        'Is more information better? The effects of “report cards” on health care providers. Journal of Political Economy 111(3)',
      url: 'https://www.nber.org/papers/w8697',
    },
  ],
  plan: {
    name: 'New York and Pennsylvania: published deaths after heart surgery',
    period: 'year',
    metrics: [
      {
        id: 'surgical-mortality',
        label: { en: 'Deaths after bypass surgery' },
        captures: 'outcome',
        nature: 'rate',
        producedBy: 'both',
        automatable: false,
        licence: 'free',
        better: 'lower',
        facts: { enteredBy: 'participant', checked: 'sample', levers: ['cases', 'base'], reversible: false },
      },
    ],
    goals: ['surgical-mortality'],
    measures: [{ metric: 'surgical-mortality', weight: 1, target: null, level: 'team', reference: 'others' }],
  },
};
