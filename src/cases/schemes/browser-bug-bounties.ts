// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from '../documented-case';

/**
 * Chrome and Firefox: a bounty for each security hole (worked).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * ```ts
 * import { browserBugBounties } from 'incentive-audit/cases';
 *
 * browserBugBounties.result; // => 'worked'
 * ```
 */
export const browserBugBounties: DocumentedCase = {
  id: 'browser-bug-bounties',
  name: {
    en: 'Chrome and Firefox: a bounty for each security hole',
    fr: 'Chrome et Firefox : une prime par faille de sécurité',
  },
  result: 'worked',
  paid: {
    en: 'Anybody who reports a vulnerability that the vendor confirms is paid: a fixed sum by Firefox, by severity by Chrome.',
    fr: 'Quiconque signale une faille que l’éditeur confirme est payé : une somme fixe chez Firefox, selon la gravité chez Chrome.',
  },
  happened: {
    en: 'Over three years about 580,000 and 570,000 dollars bought 28 and 24 percent of the holes mended, cheaper than hiring researchers.',
    fr: 'En trois ans, environ 580 000 et 570 000 dollars ont acheté 28 et 24 % des failles corrigées, moins cher que des chercheurs salariés.',
  },
  sources: [
    {
      authors: 'Finifter, M., Akhawe, D., & Wagner, D.',
      year: 2013,
      title: 'An empirical study of vulnerability rewards programs. 22nd USENIX Security Symposium',
      url: 'https://www.usenix.org/conference/usenixsecurity13/technical-sessions/presentation/finifter',
    },
  ],
  plan: {
    name: 'Chrome and Firefox: a bounty for each security hole',
    period: 'month',
    metrics: [
      {
        id: 'confirmed-vulnerabilities',
        label: { en: 'Vulnerabilities confirmed by the vendor' },
        captures: 'outcome',
        nature: 'count',
        producedBy: 'both',
        automatable: true,
        licence: 'free',
        facts: { enteredBy: 'independent', checked: 'all', levers: [], reversible: false },
      },
    ],
    goals: ['confirmed-vulnerabilities'],
    measures: [{ metric: 'confirmed-vulnerabilities', weight: 1, target: null, reference: 'fixed' }],
  },
};
