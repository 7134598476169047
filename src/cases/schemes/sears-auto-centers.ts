// Written by scripts/generate/cases-data.mjs from examples/cases.
import type { DocumentedCase } from '../documented-case';

/**
 * Sears Auto Centers: commissions and quotas on repairs (failed).
 *
 * What was assumed, and a reason for each answer, stand in docs/cases.md.
 *
 * @example
 * ```ts
 * import { searsAutoCenters } from 'incentive-audit/cases';
 *
 * searsAutoCenters.result; // => 'failed'
 * ```
 */
export const searsAutoCenters: DocumentedCase = {
  id: 'sears-auto-centers',
  name: {
    en: 'Sears Auto Centers: commissions and quotas on repairs',
    fr: 'Garages Sears : commissions et quotas sur les réparations',
  },
  result: 'failed',
  paid: {
    en: 'From about 1990 hourly pay was cut, and service advisers earned commissions on the parts and work they sold, with sales quotas for particular parts.',
    fr: 'Vers 1990, le salaire horaire a été réduit, et les conseillers touchaient des commissions sur les pièces et le travail vendus, avec des quotas par type de pièce.',
  },
  happened: {
    en: 'In June 1992 the state of California moved to revoke the repair licence: undercover cars were charged for repairs they did not need. Sears ended the commissions of its service advisers and the quotas for particular parts that month.',
    fr: 'En juin 1992, la Californie a voulu retirer la licence : on facturait à des voitures témoins des réparations inutiles. Le mois même, Sears a supprimé les commissions des conseillers et les quotas par pièce.',
  },
  sources: [
    {
      authors: 'Los Angeles Times',
      year: 1992,
      title: 'Sears offered prizes, trips: state also alleges mechanics were under quota system (13 June)',
      url: 'https://www.latimes.com/archives/la-xpm-1992-06-13-fi-122-story.html',
    },
    {
      authors: 'Los Angeles Times',
      year: 1992,
      title: 'Sears drops car repair incentives (23 June)',
      url: 'https://www.latimes.com/archives/la-xpm-1992-06-23-fi-900-story.html',
    },
  ],
  plan: {
    name: 'Sears Auto Centers: commissions and quotas on repairs',
    period: 'quarter',
    metrics: [
      {
        id: 'repair-sales',
        label: { en: 'Repair sales' },
        captures: 'outcome',
        nature: 'amount',
        producedBy: 'both',
        automatable: false,
        licence: 'free',
        facts: { enteredBy: 'independent', levers: ['need'], reversible: true },
      },
    ],
    goals: ['repair-sales', 'relationship-quality'],
    measures: [{ metric: 'repair-sales', weight: 1, target: null }],
  },
};
