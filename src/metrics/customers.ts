import type { CatalogueMetric } from './catalogue-metric';
import { counted, judged, withoutLicence } from './shared-reasons';

// What customers say of the work.

/** Net promoter score: a rating of relationship quality, wanted itself. */
export const nps: CatalogueMetric = {
  id: 'nps',
  label: { en: 'Net promoter score', fr: 'Recommandation nette (NPS)' },
  unit: { en: 'points', fr: 'points' },
  aliases: ['NPS score', 'Net promoter', 'Score NPS'],
  captures: 'relationship-quality',
  nature: 'rating',
  producedBy: 'others',
  automatable: false,
  licence: 'free',
  facts: {
    enteredBy: 'independent',
    levers: ['cases', 'base'],
    reversible: false,
  },
  reasons: {
    captures: { en: 'Customers say what they think.', fr: 'Les clients disent leur avis.' },
    nature: judged,
    producedBy: { en: 'Only customers answer.', fr: 'Seuls les clients répondent.' },
    automatable: { en: 'It takes a customer’s answer.', fr: 'Il faut la réponse d’un client.' },
    licence: withoutLicence,
    enteredBy: { en: 'The customer enters it.', fr: 'Le client la saisit.' },
    levers: { en: 'Ask the happy ones, beg for a ten.', fr: 'Interroger les contents, quêter un dix.' },
    reversible: { en: 'An answer stays given.', fr: 'Une réponse donnée le reste.' },
    standsFor: { en: 'Customers who recommend are wanted.', fr: 'On veut des clients qui recommandent.' },
  },
  ask: {
    en: 'Who picks whom to ask, and is anybody with them then?',
    fr: 'Qui choisit les interrogés, et quelqu’un est-il à côté d’eux\u202f?',
  },
};

/** Customer satisfaction: a rating of relationship quality, wanted itself. */
export const csat: CatalogueMetric = {
  id: 'csat',
  label: { en: 'Customer satisfaction', fr: 'Satisfaction client' },
  unit: { en: 'points', fr: 'points' },
  aliases: [
    'CSAT score',
    'Satisfaction score',
    'Customer sat',
    'Note de satisfaction',
    'Taux de satisfaction',
  ],
  captures: 'relationship-quality',
  nature: 'rating',
  producedBy: 'others',
  automatable: false,
  licence: 'free',
  facts: {
    enteredBy: 'independent',
    levers: ['cases', 'base'],
    reversible: false,
  },
  reasons: {
    captures: { en: 'Customers rate the contact.', fr: 'Les clients notent l’échange.' },
    nature: judged,
    producedBy: { en: 'Only customers rate.', fr: 'Seuls les clients notent.' },
    automatable: { en: 'It takes a customer’s answer.', fr: 'Il faut la réponse d’un client.' },
    licence: withoutLicence,
    enteredBy: { en: 'The customer enters it.', fr: 'Le client la saisit.' },
    levers: { en: 'No survey after a bad talk.', fr: 'Pas d’enquête après un mauvais échange.' },
    reversible: { en: 'An answer stays given.', fr: 'Une réponse donnée le reste.' },
    standsFor: { en: 'Content customers are wanted.', fr: 'On veut des clients contents.' },
  },
  ask: {
    en: 'Does every customer get the survey, whoever served them?',
    fr: 'Chaque client reçoit-il l’enquête, quel que soit l’agent\u202f?',
  },
};

/** Customer effort: a rating of relationship quality, wanted itself. */
export const customerEffort: CatalogueMetric = {
  id: 'customer-effort',
  label: { en: 'Customer effort', fr: 'Effort client' },
  unit: { en: 'points', fr: 'points' },
  aliases: ['CES', 'Customer effort score', 'Effort score', 'Score d’effort'],
  captures: 'relationship-quality',
  nature: 'rating',
  producedBy: 'others',
  automatable: false,
  licence: 'free',
  better: 'lower',
  facts: {
    enteredBy: 'independent',
    levers: ['cases', 'base'],
    reversible: false,
  },
  reasons: {
    captures: { en: 'Customers say how hard it was.', fr: 'Les clients disent leur peine.' },
    nature: judged,
    producedBy: { en: 'Only customers answer.', fr: 'Seuls les clients répondent.' },
    automatable: { en: 'It takes a customer’s answer.', fr: 'Il faut la réponse d’un client.' },
    licence: withoutLicence,
    enteredBy: { en: 'The customer enters it.', fr: 'Le client la saisit.' },
    levers: { en: 'Ask after easy cases only.', fr: 'N’interroger qu’après un cas facile.' },
    reversible: { en: 'An answer stays given.', fr: 'Une réponse donnée le reste.' },
    standsFor: { en: 'Ease is wanted itself.', fr: 'On veut la facilité elle-même.' },
  },
  ask: { en: 'Is low good on your scale?', fr: 'Un score bas est-il bon sur votre échelle\u202f?' },
};

/** Complaints: a count of relationship quality, a step towards what is wanted. */
export const complaints: CatalogueMetric = {
  id: 'complaints',
  label: { en: 'Complaints', fr: 'Réclamations' },
  unit: { en: 'complaints', fr: 'réclamations' },
  aliases: ['Customer complaints', 'Complaints received', 'Plaintes', 'Réclamations clients', 'Litiges'],
  captures: 'relationship-quality',
  nature: 'count',
  producedBy: 'participant',
  automatable: true,
  licence: 'free',
  better: 'lower',
  facts: {
    enteredBy: 'participant',
    checked: 'none',
    levers: ['cases', 'base'],
    reversible: false,
    standsFor: { as: 'step' },
  },
  reasons: {
    captures: { en: 'A customer says what is wrong.', fr: 'Un client dit ce qui ne va pas.' },
    nature: counted,
    producedBy: { en: 'Who records them holds the pen.', fr: 'Qui les note tient le stylo.' },
    automatable: { en: 'Not recording is easy.', fr: 'Ne pas noter est facile.' },
    licence: withoutLicence,
    enteredBy: { en: 'The unit records its own.', fr: 'L’unité note les siennes.' },
    checked: { en: 'Unrecorded ones stay unseen.', fr: 'Les autres restent invisibles.' },
    levers: { en: 'Record few, dodge the hard.', fr: 'En noter peu, fuir les durs.' },
    reversible: { en: 'What was said was said.', fr: 'Ce qui est dit l’est.' },
    standsFor: { en: 'It is a symptom.', fr: 'C’est un symptôme.' },
  },
  ask: { en: 'Can customers complain elsewhere?', fr: 'Peut-on se plaindre ailleurs\u202f?' },
};

/** Relationship quality, rated by the customer: a rating of relationship quality, wanted itself. */
export const relationshipQuality: CatalogueMetric = {
  id: 'relationship-quality',
  label: {
    en: 'Relationship quality, rated by the customer',
    fr: 'Qualité de la relation, notée par le client',
  },
  unit: { en: 'points', fr: 'points' },
  aliases: ['Relationship score', 'Relationship rating', 'Note de relation', 'Score relationnel'],
  captures: 'relationship-quality',
  nature: 'rating',
  producedBy: 'others',
  automatable: false,
  licence: 'free',
  facts: { enteredBy: 'independent', levers: ['cases', 'base'], reversible: false },
  reasons: {
    captures: { en: 'The customer says how it is.', fr: 'Le client dit ce qu’il en est.' },
    nature: judged,
    producedBy: { en: 'Only the customer rates.', fr: 'Seul le client note.' },
    automatable: { en: 'It takes a customer’s answer.', fr: 'Il faut la réponse d’un client.' },
    licence: withoutLicence,
    enteredBy: { en: 'The customer enters it.', fr: 'Le client la saisit.' },
    levers: { en: 'Ask the friendly, leave out the rest.', fr: 'Interroger les amis, écarter les autres.' },
    reversible: { en: 'An answer stays given.', fr: 'Une réponse donnée le reste.' },
    standsFor: { en: 'It is wanted itself.', fr: 'On la veut pour elle-même.' },
  },
  ask: {
    en: 'Who picks whom to ask, and is the seller out of it?',
    fr: 'Qui choisit les interrogés, et le vendeur en est-il absent\u202f?',
  },
};
