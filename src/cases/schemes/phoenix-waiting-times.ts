// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from '../documented-case';

/**
 * Phoenix: veterans’ recorded waiting times (failed).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * ```ts
 * import { phoenixWaitingTimes } from 'incentive-audit/cases';
 *
 * phoenixWaitingTimes.result; // => 'failed'
 * ```
 */
export const phoenixWaitingTimes: DocumentedCase = {
  id: 'phoenix-waiting-times',
  name: {
    en: 'Phoenix: veterans’ recorded waiting times',
    fr: 'Phoenix : les délais d’attente enregistrés des anciens combattants',
  },
  result: 'failed',
  paid: {
    en: 'Waiting times that a hospital recorded itself counted in its leaders’ appraisals, on which awards and pay rises depend.',
    fr: 'Les délais que l’hôpital enregistrait lui-même comptaient dans l’évaluation de ses dirigeants, dont dépendent primes et augmentations.',
  },
  happened: {
    en: 'In 2014 inspectors found a sample of 226 veterans who had waited 115 days on average and stood on record with 24, and 1,700 who stood on no official list.',
    fr: 'En 2014, des inspecteurs ont trouvé, dans un échantillon de 226 anciens combattants, 115 jours d’attente en moyenne pour 24 enregistrés, et 1 700 personnes sur aucune liste officielle.',
  },
  sources: [
    {
      authors: 'Department of Veterans Affairs, Office of Inspector General',
      year: 2014,
      title:
        'Review of alleged patient deaths, patient wait times, and scheduling practices at the Phoenix VA Health Care System, report 14-02603-267',
      url: 'https://www.va.gov/oig/publications/report-summary.asp?id=3200',
    },
    {
      authors: 'Washington Post',
      year: 2014,
      title: 'Inspector general’s report confirms allegations at Phoenix VA hospital (28 May)',
      url: 'https://www.washingtonpost.com/news/federal-eye/wp/2014/05/28/ig-report-confirms-allegations-at-phoenix-va-hospital/',
    },
  ],
  plan: {
    name: 'Phoenix: veterans’ recorded waiting times',
    period: 'year',
    metrics: [
      {
        id: 'recorded-wait',
        label: { en: 'Waiting time on record' },
        captures: 'activity',
        nature: 'rate',
        producedBy: 'participant',
        automatable: true,
        licence: 'free',
        better: 'lower',
        facts: { enteredBy: 'participant', checked: 'none', levers: ['date', 'base'], reversible: false },
      },
      {
        id: 'patients-seen-in-time',
        label: { en: 'Patients seen in time' },
        captures: 'outcome',
        nature: 'rate',
        producedBy: 'both',
        automatable: false,
        licence: 'free',
      },
    ],
    goals: ['patients-seen-in-time'],
    measures: [{ metric: 'recorded-wait', weight: 1, target: null, level: 'team' }],
  },
};
