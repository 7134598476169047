// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from '../documented-case';

/**
 * Hanoi: a bounty for each rat’s tail (failed).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * ```ts
 * import { hanoiRatTails } from 'incentive-audit/cases';
 *
 * hanoiRatTails.result; // => 'failed'
 * ```
 */
export const hanoiRatTails: DocumentedCase = {
  id: 'hanoi-rat-tails',
  name: { en: 'Hanoi: a bounty for each rat’s tail', fr: 'Hanoï : une prime par queue de rat' },
  result: 'failed',
  paid: {
    en: 'In 1902 the colonial government paid a bounty for every rat’s tail handed in, to keep plague out of the city.',
    fr: 'En 1902, l’administration coloniale payait une prime par queue de rat remise, pour tenir la peste hors de la ville.',
  },
  happened: {
    en: 'Rats without tails were seen in the streets: catchers cut tails and let the animals breed. The bounty was ended.',
    fr: 'On a vu dans les rues des rats sans queue : les chasseurs coupaient la queue et laissaient les bêtes se reproduire. La prime a été supprimée.',
  },
  sources: [
    {
      authors: 'Vann, M. G.',
      year: 2003,
      title:
        'Of rats, rice, and race: the Great Hanoi Rat Massacre, an episode in French colonial history. French Colonial History 4',
    },
    {
      authors: 'Vann, M. G. (interview)',
      year: 2020,
      title: 'The Great Hanoi Rat Hunt: a conversation with Michael G. Vann. Made in China Journal',
      url: 'https://madeinchinajournal.com/2020/08/20/the-great-hanoi-rat-hunt/',
    },
  ],
  plan: {
    name: 'Hanoi: a bounty for each rat’s tail',
    period: 'month',
    metrics: [
      {
        id: 'tails-handed-in',
        label: { en: 'Tails handed in' },
        captures: 'activity',
        nature: 'count',
        producedBy: 'participant',
        automatable: false,
        licence: 'free',
        facts: {
          enteredBy: 'independent',
          checked: 'none',
          levers: ['supply'],
          reversible: false,
          standsFor: { as: 'step' },
        },
      },
      {
        id: 'rats-in-the-city',
        label: { en: 'Rats in the city' },
        captures: 'outcome',
        nature: 'state',
        producedBy: 'others',
        automatable: false,
        licence: 'free',
        better: 'lower',
      },
    ],
    goals: ['rats-in-the-city'],
    measures: [{ metric: 'tails-handed-in', weight: 1, target: null, reference: 'fixed' }],
  },
};
