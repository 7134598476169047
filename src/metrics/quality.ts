import type { CatalogueMetric } from './catalogue-metric';
import { divided, withoutLicence } from './shared-reasons';

// How good the work was.

/** Return rate: a rate of outcomes, wanted itself. */
export const returnRate: CatalogueMetric = {
  id: 'return-rate',
  label: { en: 'Return rate', fr: 'Taux de retour' },
  unit: { en: '%', fr: '%' },
  aliases: ['Returns', 'Product returns', 'Returned orders', 'Retours', 'Retours produits'],
  captures: 'outcome',
  nature: 'rate',
  producedBy: 'others',
  automatable: false,
  licence: 'free',
  better: 'lower',
  facts: { enteredBy: 'independent', levers: ['base'], reversible: false },
  reasons: {
    captures: { en: 'The customer sent it back.', fr: 'Le client a renvoyé l’article.' },
    nature: divided,
    producedBy: { en: 'The customer decides.', fr: 'Le client décide.' },
    automatable: { en: 'It takes a parcel.', fr: 'Il faut un colis.' },
    licence: withoutLicence,
    enteredBy: { en: 'The warehouse books it.', fr: 'L’entrepôt l’enregistre.' },
    levers: { en: 'Call it an exchange.', fr: 'L’appeler échange.' },
    reversible: { en: 'What came back came back.', fr: 'Ce qui est revenu l’est.' },
    standsFor: { en: 'Fewer returns are wanted.', fr: 'On veut moins de retours.' },
  },
  ask: { en: 'Are exchanges and credit notes counted?', fr: 'Échanges et avoirs comptent-ils\u202f?' },
};

/** Error rate: a rate of outcomes, wanted itself. */
export const errorRate: CatalogueMetric = {
  id: 'error-rate',
  label: { en: 'Error rate', fr: 'Taux d’erreur' },
  unit: { en: '%', fr: '%' },
  aliases: ['Errors', 'Defect rate', 'Defects', 'Mistakes', 'Erreurs', 'Taux de défauts', 'Anomalies'],
  captures: 'outcome',
  nature: 'rate',
  producedBy: 'participant',
  automatable: false,
  licence: 'free',
  better: 'lower',
  facts: { enteredBy: 'participant', checked: 'none', levers: ['cases', 'base'], reversible: true },
  reasons: {
    captures: { en: 'The work was wrong.', fr: 'Le travail était faux.' },
    nature: divided,
    producedBy: { en: 'Who works records it.', fr: 'Qui travaille les note.' },
    automatable: { en: 'The work has to be done.', fr: 'Il faut faire le travail.' },
    licence: withoutLicence,
    enteredBy: { en: 'The unit records its own.', fr: 'L’unité note les siennes.' },
    checked: { en: 'Nobody looks for the rest.', fr: 'Personne ne cherche le reste.' },
    levers: { en: 'Leave some out, do easy work.', fr: 'En omettre, faire le facile.' },
    reversible: { en: 'Errors show later.', fr: 'Des erreurs se voient plus tard.' },
    standsFor: { en: 'Work without errors is wanted.', fr: 'On veut un travail sans erreur.' },
  },
  ask: { en: 'Who finds them?', fr: 'Qui les trouve\u202f?' },
};

/** Audits passed: a rate of outcomes, a sample of what is wanted. */
export const auditsPassed: CatalogueMetric = {
  id: 'audits-passed',
  label: { en: 'Audits passed', fr: 'Audits réussis' },
  unit: { en: '%', fr: '%' },
  aliases: [
    'Audit score',
    'Audit pass rate',
    'Inspections passed',
    'Mystery shopping score',
    'Contrôles réussis',
    'Note d’audit',
    'Score client mystère',
  ],
  captures: 'outcome',
  nature: 'rate',
  producedBy: 'both',
  automatable: false,
  licence: 'free',
  facts: { enteredBy: 'independent', levers: ['cases'], reversible: false, standsFor: { as: 'sample' } },
  reasons: {
    captures: { en: 'A stranger found it in order.', fr: 'Un tiers l’a trouvé en ordre.' },
    nature: divided,
    producedBy: { en: 'The auditor decides.', fr: 'L’auditeur décide.' },
    automatable: { en: 'The auditor looks.', fr: 'L’auditeur regarde.' },
    licence: withoutLicence,
    enteredBy: { en: 'The auditor enters it.', fr: 'L’auditeur le saisit.' },
    levers: { en: 'Tidy what will be looked at.', fr: 'Ranger ce qui sera regardé.' },
    reversible: { en: 'The audit was passed.', fr: 'L’audit est réussi.' },
    standsFor: { en: 'A look stands for every day.', fr: 'Un contrôle vaut pour chaque jour.' },
  },
  ask: { en: 'Are visits unannounced?', fr: 'Les visites sont-elles inopinées\u202f?' },
};
