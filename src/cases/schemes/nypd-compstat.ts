// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from '../documented-case';

/**
 * New York: police commanders and recorded crime (mixed).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * ```ts
 * import { nypdCompstat } from 'incentive-audit/cases';
 *
 * nypdCompstat.result; // => 'mixed'
 * ```
 */
export const nypdCompstat: DocumentedCase = {
  id: 'nypd-compstat',
  name: {
    en: 'New York: police commanders and recorded crime',
    fr: 'New York : des commissaires et la criminalité enregistrée',
  },
  result: 'mixed',
  paid: {
    en: 'Nothing was paid; from 1994 precinct commanders had to answer for their recorded serious crimes in regular meetings, and superiors pressed for lower figures.',
    fr: 'Rien n’était payé ; dès 1994, les commissaires devaient répondre en réunion de leurs crimes graves enregistrés, et leurs supérieurs poussaient à la baisse.',
  },
  happened: {
    en: 'Retired commanders report more pressure to file serious crimes as minor ones than before. The same authors still credit the system with part of the fall in crime.',
    fr: 'Des commissaires à la retraite disent avoir senti plus de pression pour enregistrer des crimes graves comme mineurs. Les mêmes auteurs lui attribuent tout de même une part du recul de la criminalité.',
  },
  sources: [
    {
      authors: 'Eterno, J. A., & Silverman, E. B.',
      year: 2012,
      title: 'The crime numbers game: management by manipulation. CRC Press',
    },
    {
      authors: 'Eterno, J. A., & Silverman, E. B.',
      year: 2010,
      title: 'Unveiling NYPD Compstat (1 March)',
      url: 'http://unveilingnypdcompstat.blogspot.com/2010/03/unveiling-nypd-compstat.html',
    },
  ],
  plan: {
    name: 'New York: police commanders and recorded crime',
    period: 'month',
    metrics: [
      {
        id: 'recorded-crimes',
        label: { en: 'Recorded serious crimes' },
        captures: 'activity',
        nature: 'count',
        producedBy: 'participant',
        automatable: true,
        licence: 'free',
        better: 'lower',
        facts: {
          enteredBy: 'participant',
          checked: 'none',
          levers: ['base'],
          reversible: false,
          standsFor: { as: 'sample' },
        },
      },
      {
        id: 'crimes-suffered',
        label: { en: 'Crimes suffered' },
        captures: 'outcome',
        nature: 'count',
        producedBy: 'others',
        automatable: false,
        licence: 'free',
        better: 'lower',
      },
    ],
    goals: ['crimes-suffered'],
    measures: [{ metric: 'recorded-crimes', weight: 1, target: null, level: 'team', reference: 'own-past' }],
  },
};
