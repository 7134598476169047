// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from '../documented-case';

/**
 * Commonwealth Bank: children’s accounts activated (failed).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * ```ts
 * import { youthsaverAccounts } from 'incentive-audit/cases';
 *
 * youthsaverAccounts.result; // => 'failed'
 * ```
 */
export const youthsaverAccounts: DocumentedCase = {
  id: 'youthsaver-accounts',
  name: {
    en: 'Commonwealth Bank: children’s accounts activated',
    fr: 'Commonwealth Bank : des comptes d’enfants activés',
  },
  result: 'failed',
  paid: {
    en: 'Until 2013 branch staff’s sales targets and bonuses counted children’s savings accounts into which a first deposit was made within 30 days.',
    fr: 'Jusqu’en 2013, les objectifs et les primes des agences comptaient les comptes d’épargne d’enfants qui recevaient un premier versement dans les 30 jours.',
  },
  happened: {
    en: 'Staff put in coins of their own or of the bank’s so that accounts counted: 5,347 accounts held less than a dollar at 150 branches that were looked at. The bank apologised in 2018.',
    fr: 'Des salariés y ont mis des pièces, les leurs ou celles de la banque, pour qu’ils comptent : 5 347 comptes contenaient moins d’un dollar dans 150 agences examinées. La banque s’est excusée en 2018.',
  },
  sources: [
    {
      authors: 'Ferguson, A.',
      year: 2018,
      title:
        'Dollarmites bites: the scandal behind the Commonwealth Bank’s junior savings program. Sydney Morning Herald, 18 May',
      url: 'https://www.smh.com.au/business/banking-and-finance/dollarmites-bites-the-scandal-behind-the-commonwealth-bank-s-junior-savings-program-20180517-p4zfyr.html',
    },
    {
      authors: 'The Guardian',
      year: 2018,
      title: 'Commonwealth Bank apologises for staff manipulation of children’s accounts (19 May)',
      url: 'https://www.theguardian.com/australia-news/2018/may/19/commonwealth-bank-apologises-for-staff-manipulation-of-childrens-accounts',
    },
    {
      authors: 'Junkee',
      year: 2018,
      title: 'Remember the Dollarmites? They’re now at the centre of a massive banking scandal',
      url: 'https://junkee.com/dollarmites-commonwealth-bank-scandal/159324',
    },
  ],
  plan: {
    name: 'Commonwealth Bank: children’s accounts activated',
    period: 'quarter',
    metrics: [
      {
        id: 'accounts-activated',
        label: { en: 'Children’s accounts activated' },
        captures: 'activity',
        nature: 'count',
        producedBy: 'both',
        automatable: false,
        licence: 'free',
        facts: {
          enteredBy: 'independent',
          checked: 'none',
          levers: ['supply'],
          reversible: true,
          standsFor: { as: 'step' },
        },
      },
    ],
    goals: ['retention'],
    measures: [{ metric: 'accounts-activated', weight: 1, target: null, reference: 'fixed' }],
  },
};
