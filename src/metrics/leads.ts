import type { CatalogueMetric } from './catalogue-metric';
import { counted, divided, withoutLicence } from './shared-reasons';

// Leads and how they are qualified.

/** Leads: a count of outcomes, a step towards what is wanted. */
export const leads: CatalogueMetric = {
  id: 'leads',
  label: { en: 'Leads', fr: 'Prospects' },
  unit: { en: 'leads', fr: 'prospects' },
  aliases: ['Lead count', 'New leads', 'Leads created', 'Contacts entrants', 'Pistes', 'Nouveaux prospects'],
  captures: 'outcome',
  nature: 'count',
  producedBy: 'both',
  automatable: false,
  licence: 'free',
  facts: {
    enteredBy: 'participant',
    checked: 'none',
    levers: ['supply'],
    reversible: true,
    standsFor: { as: 'step' },
  },
  reasons: {
    captures: { en: 'Somebody with a need was found.', fr: 'Quelqu’un qui a un besoin est trouvé.' },
    nature: counted,
    producedBy: { en: 'It takes somebody with a need.', fr: 'Il faut quelqu’un qui ait un besoin.' },
    automatable: { en: 'A need cannot be scripted.', fr: 'Un besoin ne se programme pas.' },
    licence: withoutLicence,
    enteredBy: { en: 'Who is paid enters them.', fr: 'Qui est payé les saisit.' },
    checked: { en: 'Nobody calls them back.', fr: 'Personne ne les rappelle.' },
    levers: { en: 'A bought list counts as leads.', fr: 'Une liste achetée compte aussi.' },
    reversible: { en: 'It may prove a duplicate.', fr: 'Ce peut être un doublon.' },
    standsFor: { en: 'A lead is the start of a sale.', fr: 'Une piste n’est qu’un début.' },
  },
  ask: { en: 'What must be known of one?', fr: 'Que faut-il en savoir\u202f?' },
};

/** Lead response time: a rate of activity, a step towards what is wanted. */
export const leadResponseTime: CatalogueMetric = {
  id: 'lead-response-time',
  label: { en: 'Lead response time', fr: 'Délai de rappel des prospects' },
  unit: { en: 'hours', fr: 'heures' },
  aliases: ['Speed to lead', 'Time to first contact', 'Délai de premier contact'],
  captures: 'activity',
  nature: 'rate',
  producedBy: 'participant',
  automatable: true,
  licence: 'free',
  better: 'lower',
  facts: {
    enteredBy: 'independent',
    levers: ['cases', 'base'],
    reversible: false,
    standsFor: { as: 'step' },
  },
  reasons: {
    captures: { en: 'A quick answer may be poor.', fr: 'Une réponse rapide peut être mauvaise.' },
    nature: divided,
    producedBy: { en: 'The seller answers.', fr: 'C’est le vendeur qui répond.' },
    automatable: { en: 'An automatic reply is instant.', fr: 'Une réponse automatique est immédiate.' },
    licence: withoutLicence,
    enteredBy: { en: 'The system stamps the time.', fr: 'Le système horodate.' },
    levers: { en: 'Take easy ones, drop late ones.', fr: 'Prendre le facile, ôter le tardif.' },
    reversible: { en: 'The time that passed has passed.', fr: 'Le délai écoulé l’est.' },
    standsFor: { en: 'A won customer is wanted.', fr: 'On veut un client.' },
  },
  ask: { en: 'Does an automatic reply stop it?', fr: 'Une réponse automatique l’arrête-t-elle\u202f?' },
};

/** Sales accepted leads: a count of outcomes, a step towards what is wanted. */
export const salesAcceptedLeads: CatalogueMetric = {
  id: 'sales-accepted-leads',
  label: { en: 'Sales accepted leads', fr: 'Prospects acceptés par la vente' },
  unit: { en: 'leads', fr: 'prospects' },
  aliases: ['SAL', 'SALs', 'Accepted leads', 'Leads acceptés', 'Prospects acceptés'],
  captures: 'outcome',
  nature: 'count',
  producedBy: 'both',
  automatable: false,
  licence: 'free',
  facts: {
    enteredBy: 'line',
    checked: 'none',
    levers: ['supply'],
    reversible: true,
    standsFor: { as: 'step' },
  },
  reasons: {
    captures: { en: 'Sales sees a possible buyer.', fr: 'La vente y voit un acheteur possible.' },
    nature: counted,
    producedBy: { en: 'It takes a lead and a colleague.', fr: 'Il faut un prospect et un collègue.' },
    automatable: { en: 'A colleague decides.', fr: 'Un collègue décide.' },
    licence: withoutLicence,
    enteredBy: { en: 'The colleague who gains accepts.', fr: 'Le collègue intéressé accepte.' },
    checked: { en: 'Nobody else looks.', fr: 'Personne d’autre ne regarde.' },
    levers: { en: 'Weak leads pass between friends.', fr: 'Entre amis, un prospect faible passe.' },
    reversible: { en: 'It may be handed back.', fr: 'Il peut être rendu.' },
    standsFor: { en: 'Accepted is not bought.', fr: 'Accepté n’est pas acheté.' },
  },
  ask: { en: 'Who may refuse a lead?', fr: 'Qui peut refuser\u202f?' },
};

/** Sales qualified leads: a count of outcomes, a step towards what is wanted. */
export const salesQualifiedLeads: CatalogueMetric = {
  id: 'sales-qualified-leads',
  label: { en: 'Sales qualified leads', fr: 'Prospects qualifiés par la vente' },
  unit: { en: 'leads', fr: 'prospects' },
  aliases: ['SQL', 'SQLs', 'Qualified leads', 'Leads qualifiés', 'Prospects qualifiés'],
  captures: 'outcome',
  nature: 'count',
  producedBy: 'both',
  automatable: false,
  licence: 'free',
  facts: {
    enteredBy: 'line',
    checked: 'none',
    levers: ['supply'],
    reversible: true,
    standsFor: { as: 'step' },
  },
  reasons: {
    captures: { en: 'A buyer told of a need.', fr: 'Un acheteur a dit son besoin.' },
    nature: counted,
    producedBy: { en: 'The buyer has to tell of it.', fr: 'L’acheteur doit en parler.' },
    automatable: { en: 'It takes a talk.', fr: 'Il faut un entretien.' },
    licence: withoutLicence,
    enteredBy: { en: 'Sales judges its own leads.', fr: 'La vente juge ses propres prospects.' },
    checked: { en: 'Nobody hears the talk.', fr: 'Nul n’y assiste.' },
    levers: { en: 'A low bar makes more.', fr: 'Une barre basse en fait plus.' },
    reversible: { en: 'The need may prove unreal.', fr: 'Le besoin peut s’avérer nul.' },
    standsFor: { en: 'Most never order.', fr: 'La plupart ne commandent pas.' },
  },
  ask: { en: 'Which written criteria hold?', fr: 'Selon quels critères écrits\u202f?' },
};
