import type { CatalogueMetric } from './catalogue-metric';
import { counted, divided, withoutLicence } from './shared-reasons';

// Being there.

/** Attendance: a rate of activity, a step towards what is wanted. */
export const attendance: CatalogueMetric = {
  id: 'attendance',
  label: { en: 'Attendance', fr: 'Assiduité' },
  unit: { en: '%', fr: '%' },
  aliases: ['Attendance rate', 'Days present', 'Presence', 'Taux de présence', 'Jours de présence'],
  captures: 'activity',
  nature: 'rate',
  producedBy: 'participant',
  automatable: false,
  licence: 'free',
  facts: { enteredBy: 'independent', levers: ['base'], reversible: false, standsFor: { as: 'step' } },
  reasons: {
    captures: { en: 'Being there is no result.', fr: 'Être là n’est pas un résultat.' },
    nature: divided,
    producedBy: { en: 'One comes or stays away.', fr: 'On vient ou non.' },
    automatable: { en: 'Somebody has to come.', fr: 'Il faut venir.' },
    licence: withoutLicence,
    enteredBy: { en: 'The clock or badge records.', fr: 'La badgeuse enregistre.' },
    levers: { en: 'An absence becomes an excused one.', fr: 'Une absence devient excusée.' },
    reversible: { en: 'A day worked is worked.', fr: 'Un jour fait l’est.' },
    standsFor: { en: 'The work is wanted.', fr: 'On veut le travail fait.' },
  },
  ask: {
    en: 'Who decides which absences count? People come ill for it.',
    fr: 'Qui décide des absences comptées\u202f? On vient alors malade.',
  },
};

/** Hours worked: a count of activity, a step towards what is wanted. */
export const hoursWorked: CatalogueMetric = {
  id: 'hours-worked',
  label: { en: 'Hours worked', fr: 'Heures travaillées' },
  unit: { en: 'hours', fr: 'heures' },
  aliases: [
    'Hours',
    'Worked hours',
    'Timesheet hours',
    'Hours logged',
    'Heures',
    'Heures pointées',
    'Temps de travail',
  ],
  captures: 'activity',
  nature: 'count',
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
    captures: { en: 'An hour may yield nothing.', fr: 'Une heure peut ne rien donner.' },
    nature: counted,
    producedBy: { en: 'One can stay alone.', fr: 'On peut rester seul.' },
    automatable: { en: 'A timesheet is a form.', fr: 'Une feuille de temps se remplit.' },
    licence: withoutLicence,
    enteredBy: { en: 'Each fills in the timesheet.', fr: 'Chacun remplit sa feuille.' },
    checked: { en: 'Nobody was there to see.', fr: 'Personne n’était là pour voir.' },
    levers: { en: 'Slow work takes more hours.', fr: 'Travailler lentement en fait plus.' },
    reversible: { en: 'A shift worked is worked.', fr: 'Une heure faite l’est.' },
    standsFor: { en: 'The work done is wanted.', fr: 'On veut le travail fait.' },
  },
  ask: { en: 'Does a clock record them?', fr: 'Une badgeuse les compte-t-elle\u202f?' },
};
