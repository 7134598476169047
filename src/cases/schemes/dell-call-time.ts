// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from '../documented-case';

/**
 * Dell support: the time a call takes (failed).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * ```ts
 * import { dellCallTime } from 'incentive-audit/cases';
 *
 * dellCallTime.result; // => 'failed'
 * ```
 */
export const dellCallTime: DocumentedCase = {
  id: 'dell-call-time',
  name: { en: 'Dell support: the time a call takes', fr: 'Assistance de Dell : la durée d’un appel' },
  result: 'failed',
  paid: {
    en: 'In the years of saving, technicians’ incentives put keeping calls short first. How much money hung on it is not in the sources read.',
    fr: 'Dans les années d’économies, les primes des techniciens plaçaient au premier rang la brièveté des appels. Les sources lues ne disent pas combien d’argent en dépendait.',
  },
  happened: {
    en: 'In 2006 the head of service said that the quest for efficiency had made it ineffective: close to 45 percent of consumers’ calls were transferred. Dell turned to problems solved in the first call.',
    fr: 'En 2006, le directeur du service a déclaré que la chasse aux minutes l’avait rendu inefficace : près de 45 % des appels de particuliers étaient transférés. Dell est passé aux problèmes réglés au premier appel.',
  },
  sources: [
    {
      authors: 'Lee, L. (interview with R. Hunter)',
      year: 2006,
      title: 'Dell spiffs up its service. BusinessWeek, 12 June',
      url: 'https://www.bloomberg.com/news/articles/2006-06-12/dell-spiffs-up-its-service',
    },
    {
      authors: 'Sen, A.',
      year: 2009,
      title:
        'Enabling lean behavior through customer-focused metrics. Leaders for Manufacturing, MIT (summary of a thesis written at Dell)',
      url: 'https://studylib.net/doc/10674788/enabling-lean-behavior-through-customer--focused-metrics-...',
    },
  ],
  plan: {
    name: 'Dell support: the time a call takes',
    period: 'quarter',
    metrics: [
      {
        id: 'time-per-call',
        label: { en: 'Average time of a call' },
        captures: 'activity',
        nature: 'rate',
        producedBy: 'participant',
        automatable: false,
        licence: 'free',
        better: 'lower',
        facts: { enteredBy: 'independent', levers: ['cases'], reversible: true, standsFor: { as: 'step' } },
      },
      {
        id: 'problems-solved',
        label: { en: 'Problems solved' },
        captures: 'outcome',
        nature: 'rate',
        producedBy: 'both',
        automatable: false,
        licence: 'free',
      },
    ],
    goals: ['problems-solved'],
    measures: [{ metric: 'time-per-call', weight: 1, target: null }],
  },
};
