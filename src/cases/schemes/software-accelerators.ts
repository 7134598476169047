// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from '../documented-case';

/**
 * Enterprise software: accelerating commissions by quarter (failed).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * ```ts
 * import { softwareAccelerators } from 'incentive-audit/cases';
 *
 * softwareAccelerators.result; // => 'failed'
 * ```
 */
export const softwareAccelerators: DocumentedCase = {
  id: 'software-accelerators',
  name: {
    en: 'Enterprise software: accelerating commissions by quarter',
    fr: 'Logiciels d’entreprise : des commissions qui s’accélèrent au trimestre',
  },
  result: 'failed',
  paid: {
    en: 'Salespeople earned a commission on the revenue of a quarter at a rate that rose with it.',
    fr: 'Les commerciaux touchaient sur le chiffre d’affaires du trimestre une commission dont le taux montait avec lui.',
  },
  happened: {
    en: 'Deals were moved into the quarter where they paid best, with discounts given for it: mispricing that cost the vendor 6 to 8 percent of revenue.',
    fr: 'Les affaires ont été déplacées vers le trimestre où elles payaient le plus, à coups de remises : des prix faux qui ont coûté à l’éditeur de 6 à 8 % du chiffre d’affaires.',
  },
  sources: [
    {
      authors: 'Larkin, I.',
      year: 2014,
      title:
        'The cost of high-powered incentives: employee gaming in enterprise software sales. Journal of Labor Economics 32(2), 199–227',
      url: 'https://www.hbs.edu/faculty/Pages/item.aspx?num=44268',
    },
  ],
  plan: {
    name: 'Enterprise software: accelerating commissions by quarter',
    period: 'quarter',
    metrics: [
      {
        id: 'revenue',
        label: { en: 'Revenue' },
        captures: 'outcome',
        nature: 'amount',
        producedBy: 'others',
        automatable: false,
        licence: 'free',
        facts: { enteredBy: 'independent', levers: ['date', 'price'] },
      },
    ],
    goals: ['revenue'],
    measures: [
      {
        metric: 'revenue',
        weight: 1,
        target: 100,
        payout: {
          rates: [
            { from: 0, rate: 1 },
            { from: 1, rate: 3 },
          ],
        },
        reference: 'fixed',
      },
    ],
  },
};
