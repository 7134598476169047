// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from '../documented-case';

/**
 * A bakery chain: a bonus for the shop’s sales (worked).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * ```ts
 * import { bakeryTeamBonus } from 'incentive-audit/cases';
 *
 * bakeryTeamBonus.result; // => 'worked'
 * ```
 */
export const bakeryTeamBonus: DocumentedCase = {
  id: 'bakery-team-bonus',
  name: {
    en: 'A bakery chain: a bonus for the shop’s sales',
    fr: 'Une chaîne de boulangeries : une prime sur les ventes du magasin',
  },
  result: 'worked',
  paid: {
    en: 'Sales teams of randomly chosen shops among 193 got a bonus for sales above the shop’s target.',
    fr: 'Les équipes de vente de magasins tirés au sort parmi 193 touchaient une prime au-delà de l’objectif de vente du magasin.',
  },
  happened: {
    en: 'Sales and customers served rose by 3 percent; each dollar of bonus brought 3.80 dollars of sales and 2.10 of profit. The chain gave it to all shops.',
    fr: 'Les ventes et le nombre de clients ont augmenté de 3 % ; chaque dollar de prime a rapporté 3,80 dollars de ventes et 2,10 de bénéfice. La chaîne l’a étendue à tous ses magasins.',
  },
  sources: [
    {
      authors: 'Friebel, G., Heinz, M., Krueger, M., & Zubanov, N.',
      year: 2017,
      title:
        'Team incentives and performance: evidence from a retail chain. American Economic Review 107(8), 2168–2203',
      url: 'https://doi.org/10.1257/aer.20160788',
    },
  ],
  plan: {
    name: 'A bakery chain: a bonus for the shop’s sales',
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
        facts: { enteredBy: 'independent', levers: [], reversible: false },
      },
    ],
    goals: ['revenue'],
    measures: [{ metric: 'revenue', weight: 1, target: null, level: 'team', teamSize: 7 }],
  },
};
