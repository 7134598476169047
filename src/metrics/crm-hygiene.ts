import type { CatalogueMetric } from './catalogue-metric';
import { counted, divided, withoutLicence } from './shared-reasons';

// What is kept in the CRM.

/** CRM fields filled: a rate of activity, a step towards what is wanted. */
export const fieldsFilled: CatalogueMetric = {
  id: 'fields-filled',
  label: { en: 'CRM fields filled', fr: 'Champs du CRM remplis' },
  unit: { en: '%', fr: '%' },
  aliases: [
    'Fields complete',
    'CRM completeness',
    'Data completeness',
    'CRM fields complete',
    'Complétude CRM',
  ],
  captures: 'activity',
  nature: 'rate',
  producedBy: 'participant',
  automatable: true,
  licence: 'free',
  facts: {
    enteredBy: 'participant',
    checked: 'none',
    levers: ['supply'],
    reversible: false,
    standsFor: { as: 'step' },
  },
  reasons: {
    captures: { en: 'A full field may be wrong.', fr: 'Un champ plein peut être faux.' },
    nature: divided,
    producedBy: { en: 'The seller fills it in.', fr: 'Le vendeur le remplit.' },
    automatable: { en: 'Anything fills a field.', fr: 'N’importe quoi remplit un champ.' },
    licence: withoutLicence,
    enteredBy: { en: 'The seller types it.', fr: 'Le vendeur le tape.' },
    checked: { en: 'That it is full, not that it is true.', fr: 'Qu’il est plein, pas qu’il est vrai.' },
    levers: { en: 'Guesses count as much as facts.', fr: 'Une invention compte autant.' },
    reversible: { en: 'Filled is filled.', fr: 'Rempli reste rempli.' },
    standsFor: { en: 'It may help to sell.', fr: 'Cela peut aider à vendre.' },
  },
  ask: { en: 'Does anybody ask the customer?', fr: 'Quelqu’un interroge-t-il le client\u202f?' },
};

/** CRM activities logged: a count of activity, a step towards what is wanted. */
export const activitiesLogged: CatalogueMetric = {
  id: 'activities-logged',
  label: { en: 'CRM activities logged', fr: 'Activités saisies au CRM' },
  unit: { en: 'activities', fr: 'activités' },
  aliases: [
    'Activities',
    'CRM activities',
    'Logged activities',
    'Number of sales activities',
    'Activités',
    'Activités CRM',
  ],
  captures: 'activity',
  nature: 'count',
  producedBy: 'participant',
  automatable: true,
  licence: 'free',
  facts: {
    enteredBy: 'participant',
    checked: 'none',
    levers: ['date', 'supply'],
    reversible: false,
    standsFor: { as: 'step' },
  },
  reasons: {
    captures: { en: 'An entry is no customer.', fr: 'Une saisie n’est pas un client.' },
    nature: counted,
    producedBy: { en: 'The seller logs alone.', fr: 'Le vendeur saisit seul.' },
    automatable: { en: 'An entry needs no work.', fr: 'Une saisie n’exige aucun travail.' },
    licence: withoutLicence,
    enteredBy: { en: 'The seller types it in.', fr: 'Le vendeur la saisit.' },
    checked: { en: 'Nobody compares it with the work.', fr: 'Nul ne compare au travail fait.' },
    levers: { en: 'Anything can be logged, on any day.', fr: 'On saisit n’importe quoi, n’importe quand.' },
    reversible: { en: 'An entry stays.', fr: 'Une saisie reste.' },
    standsFor: { en: 'A record of work is no result.', fr: 'Une trace n’est pas un résultat.' },
  },
  ask: { en: 'Which of the entries does anybody use?', fr: 'Lesquelles servent à quelqu’un\u202f?' },
};
