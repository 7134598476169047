// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from '../documented-case';

/**
 * England: ambulances within eight minutes (mixed).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * ```ts
 * import { ambulanceEightMinutes } from 'incentive-audit/cases';
 *
 * ambulanceEightMinutes.result; // => 'mixed'
 * ```
 */
export const ambulanceEightMinutes: DocumentedCase = {
  id: 'ambulance-eight-minutes',
  name: {
    en: 'England: ambulances within eight minutes',
    fr: 'Angleterre : des ambulances en moins de huit minutes',
  },
  result: 'mixed',
  paid: {
    en: 'Ambulance services had to reach 75 percent of life-threatening calls within eight minutes; the result counted in published star ratings on which managers’ jobs hung.',
    fr: 'Les services d’ambulance devaient atteindre 75 % des appels vitaux en moins de huit minutes ; le résultat comptait dans un classement publié dont dépendaient les postes des directeurs.',
  },
  happened: {
    en: 'Reported response times improved. Which calls counted as life-threatening differed widely between services, and some services’ times were corrected or ended suspiciously often just under eight minutes. The same author defended the regime in 2009: real improvements, at a price.',
    fr: 'Les délais déclarés se sont améliorés. Mais ce qui compte comme appel vital variait beaucoup d’un service à l’autre, et certains délais étaient corrigés, ou s’arrêtaient trop souvent juste avant huit minutes. Le même auteur a défendu le régime en 2009 : de vrais progrès, à un certain prix.',
  },
  sources: [
    {
      authors: 'Bevan, G., & Hood, C.',
      year: 2006,
      title:
        'What’s measured is what matters: targets and gaming in the English public health care system. Public Administration 84(3), 517–538',
    },
    {
      authors: 'Bevan, G.',
      year: 2009,
      title: 'Have targets done more harm than good in the English NHS? No. BMJ 338, a3129',
      url: 'https://www.bmj.com/content/338/bmj.a3129',
    },
  ],
  plan: {
    name: 'England: ambulances within eight minutes',
    period: 'year',
    metrics: [
      {
        id: 'calls-within-eight-minutes',
        label: { en: 'Life-threatening calls reached within eight minutes' },
        captures: 'activity',
        nature: 'rate',
        producedBy: 'participant',
        automatable: false,
        licence: 'free',
        facts: {
          enteredBy: 'participant',
          checked: 'none',
          levers: ['base'],
          reversible: false,
          standsFor: { as: 'step' },
        },
      },
      {
        id: 'survival',
        label: { en: 'Patients who survive' },
        captures: 'outcome',
        nature: 'rate',
        producedBy: 'both',
        automatable: false,
        licence: 'free',
      },
    ],
    goals: ['survival'],
    measures: [
      {
        metric: 'calls-within-eight-minutes',
        weight: 1,
        target: 0.75,
        payout: 'all-or-nothing',
        level: 'team',
        reference: 'fixed',
      },
    ],
  },
};
