// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from '../documented-case';

/**
 * Rural China: school heads paid for fewer anaemic pupils (worked).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * ```ts
 * import { anaemiaPrincipals } from 'incentive-audit/cases';
 *
 * anaemiaPrincipals.result; // => 'worked'
 * ```
 */
export const anaemiaPrincipals: DocumentedCase = {
  id: 'anaemia-principals',
  name: {
    en: 'Rural China: school heads paid for fewer anaemic pupils',
    fr: 'Chine rurale : des directeurs d’école payés pour moins d’élèves anémiés',
  },
  result: 'worked',
  paid: {
    en: 'Heads of 15 schools were paid for each pupil fewer with anaemia, measured by outsiders in blood; other schools got information, or as much money without condition.',
    fr: 'Les directeurs de 15 écoles étaient payés pour chaque élève anémié en moins, d’après des analyses de sang faites par des tiers ; d’autres écoles recevaient des informations, ou autant d’argent sans condition.',
  },
  happened: {
    en: 'Only where money hung on it did anaemia fall clearly: pupils’ haemoglobin rose by 2.4 grams a litre.',
    fr: 'Ce n’est que là où de l’argent en dépendait que l’anémie a nettement reculé : l’hémoglobine des élèves a gagné 2,4 grammes par litre.',
  },
  sources: [
    {
      authors:
        'Miller, G., Luo, R., Zhang, L., Sylvia, S., Shi, Y., Foo, P., Zhao, Q., Martorell, R., Medina, A., & Rozelle, S.',
      year: 2012,
      title:
        'Effectiveness of provider incentives for anaemia reduction in rural China: a cluster randomised trial. BMJ 345, e4809',
      url: 'https://papers.ssrn.com/sol3/papers.cfm?abstract_id=2243846',
    },
    {
      authors: 'J-PAL',
      year: 2012,
      title: 'Effectiveness of provider incentives for anemia reduction in rural China',
      url: 'https://www.povertyactionlab.org/evaluation/effectiveness-provider-incentives-anemia-reduction-rural-china',
    },
  ],
  plan: {
    name: 'Rural China: school heads paid for fewer anaemic pupils',
    period: 'year',
    metrics: [
      {
        id: 'pupils-not-anaemic',
        label: { en: 'Pupils no longer anaemic' },
        captures: 'outcome',
        nature: 'count',
        producedBy: 'both',
        automatable: false,
        licence: 'free',
        facts: { enteredBy: 'independent', checked: 'all', levers: [], reversible: false },
      },
    ],
    goals: ['pupils-not-anaemic'],
    measures: [{ metric: 'pupils-not-anaemic', weight: 1, target: null, reference: 'fixed' }],
  },
};
