// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from '../documented-case';

/**
 * Lloyds: advisers’ bonuses with a standard for good advice (failed).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * ```ts
 * import { lloydsAdvisers } from 'incentive-audit/cases';
 *
 * lloydsAdvisers.result; // => 'failed'
 * ```
 */
export const lloydsAdvisers: DocumentedCase = {
  id: 'lloyds-advisers',
  name: {
    en: 'Lloyds: advisers’ bonuses with a standard for good advice',
    fr: 'Lloyds : des primes de conseillers avec une exigence de bon conseil',
  },
  result: 'failed',
  paid: {
    en: 'From 2010 advisers earned a monthly bonus on points for investments and protection sold, more at 100 percent of target over three months, a team bonus with it, and pay that rose or fell with sales; a standard for the quality of advice had to be met.',
    fr: 'À partir de 2010, les conseillers touchaient une prime mensuelle sur les points de placements et d’assurances vendus, davantage à 100 % de l’objectif sur trois mois, une prime d’équipe avec, et un fixe qui montait ou baissait avec les ventes ; il fallait respecter une norme de qualité du conseil.',
  },
  happened: {
    en: 'The regulator found that seven in ten advisers of Lloyds TSB were paid their bonus although many of their sales were unsuitable or might be, 229 of them with every sale reviewed; in 2013 it fined the banks 28 million pounds.',
    fr: 'Le régulateur a constaté que sept conseillers sur dix de Lloyds TSB touchaient leur prime alors que beaucoup de leurs ventes ne convenaient pas ou peut-être pas, dont 229 pour toutes les ventes revues ; en 2013, il a infligé 28 millions de livres d’amende.',
  },
  sources: [
    {
      authors: 'Financial Conduct Authority',
      year: 2013,
      title: 'FCA fines Lloyds Banking Group firms for serious sales incentive failings (11 December)',
      url: 'https://fca.org.uk/news/press-releases/fca-fines-lloyds-banking-group-firms-for-serious-sales-incentive-failings',
    },
    {
      authors: 'Money Marketing',
      year: 2013,
      title: 'Champagne bonuses and ‘a grand in your hand’: why Lloyds was fined £28m (11 December)',
      url: 'https://www.moneymarketing.co.uk/champagne-bonuses-and-a-grand-in-your-hand-why-lloyds-was-fined-28m/',
    },
    {
      authors: 'Employee Benefits',
      year: 2013,
      title: 'Lloyds fined for failings in sales incentive plans',
      url: 'https://employeebenefits.co.uk/lloyds-fined-for-failings-in-sales-incentive-plans/113485.article',
    },
  ],
  plan: {
    name: 'Lloyds: advisers’ bonuses with a standard for good advice',
    period: 'month',
    metrics: [
      {
        id: 'sales-points',
        label: { en: 'Points for products sold' },
        captures: 'outcome',
        nature: 'amount',
        producedBy: 'both',
        automatable: false,
        licence: 'free',
        facts: { enteredBy: 'independent', levers: ['need', 'date'], reversible: true },
      },
      {
        id: 'team-points',
        label: { en: 'The team’s points' },
        captures: 'outcome',
        nature: 'amount',
        producedBy: 'both',
        automatable: false,
        licence: 'free',
        facts: { enteredBy: 'independent', levers: ['need'], reversible: true },
      },
      {
        id: 'suitable-sales',
        label: { en: 'Sales of suitable advice' },
        captures: 'relationship-quality',
        nature: 'rate',
        producedBy: 'participant',
        automatable: false,
        licence: 'free',
        facts: { enteredBy: 'line', checked: 'none', levers: ['base'], reversible: true },
      },
    ],
    goals: ['sales-points', 'team-points', 'suitable-sales'],
    measures: [
      {
        metric: 'sales-points',
        weight: 0.8,
        target: 100,
        payout: [
          { attainment: 0, payout: 0 },
          { attainment: 1, payout: 0.75 },
          { attainment: 1, payout: 1 },
          { attainment: 2, payout: 2 },
        ],
        reference: 'fixed',
      },
      {
        metric: 'team-points',
        weight: 0.2,
        target: 100,
        payout: 'all-or-nothing',
        level: 'team',
        reference: 'fixed',
      },
      { metric: 'suitable-sales', role: 'gate', target: 90 },
    ],
  },
};
