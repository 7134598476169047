// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from '../documented-case';

/**
 * Wells Fargo: products sold to existing customers (failed).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * ```ts
 * import { wellsFargoCrossSelling } from 'incentive-audit/cases';
 *
 * wellsFargoCrossSelling.result; // => 'failed'
 * ```
 */
export const wellsFargoCrossSelling: DocumentedCase = {
  id: 'wells-fargo-cross-selling',
  name: {
    en: 'Wells Fargo: products sold to existing customers',
    fr: 'Wells Fargo : des produits vendus aux clients de la banque',
  },
  result: 'failed',
  paid: {
    en: 'Branch staff had sales goals and earned incentives for selling further accounts, cards and services to customers of the bank.',
    fr: 'Le personnel des agences avait des objectifs de vente et touchait des primes pour de nouveaux comptes, cartes et services vendus aux clients de la banque.',
  },
  happened: {
    en: 'Staff opened accounts, moved customers’ money, applied for cards and enrolled customers in online banking without their consent. The bank consented to orders of two federal regulators in September 2016 and paid penalties of 185 million dollars in all.',
    fr: 'Des salariés ont ouvert des comptes, déplacé de l’argent, demandé des cartes et inscrit des clients à la banque en ligne sans leur accord. En septembre 2016, la banque a accepté les décisions de deux autorités fédérales et payé 185 millions de dollars de pénalités.',
  },
  sources: [
    {
      authors: 'Consumer Financial Protection Bureau',
      year: 2016,
      title: 'Consent order, Wells Fargo Bank, N.A., file 2016-CFPB-0015',
      url: 'https://files.consumerfinance.gov/f/documents/092016_cfpb_WFBconsentorder.pdf',
    },
    {
      authors: 'Office of the Comptroller of the Currency',
      year: 2016,
      title: 'Consent order, Wells Fargo Bank, N.A., 2016-077, AA-EC-2016-66',
    },
  ],
  plan: {
    name: 'Wells Fargo: products sold to existing customers',
    period: 'quarter',
    metrics: [
      {
        id: 'products-opened',
        label: { en: 'Products opened for customers' },
        captures: 'activity',
        nature: 'count',
        producedBy: 'participant',
        automatable: true,
        licence: 'free',
        facts: {
          enteredBy: 'participant',
          checked: 'none',
          levers: ['supply'],
          reversible: true,
          standsFor: { as: 'step' },
        },
      },
    ],
    goals: ['relationship-quality', 'revenue'],
    measures: [{ metric: 'products-opened', weight: 1, target: null, reference: 'fixed' }],
  },
};
