import type { CatalogueMetric } from './catalogue-metric';
import { counted, divided, withoutLicence } from './shared-reasons';

// The work of a service desk.

/** First response time: a rate of activity, a step towards what is wanted. */
export const responseTime: CatalogueMetric = {
  id: 'response-time',
  label: { en: 'First response time', fr: 'Délai de première réponse' },
  unit: { en: 'hours', fr: 'heures' },
  aliases: ['Time to first response', 'First reply time', 'FRT', 'Délai de réponse', 'Temps de réponse'],
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
    captures: { en: 'A quick answer may not help.', fr: 'Une réponse rapide peut ne pas aider.' },
    nature: divided,
    producedBy: { en: 'The agent answers.', fr: 'C’est l’agent qui répond.' },
    automatable: { en: 'An automatic reply is instant.', fr: 'Une réponse automatique est immédiate.' },
    licence: withoutLicence,
    enteredBy: { en: 'The system stamps the time.', fr: 'Le système horodate.' },
    levers: { en: 'Answer the easy, close the old.', fr: 'Répondre au facile, clore l’ancien.' },
    reversible: { en: 'The time that passed has passed.', fr: 'Le délai écoulé l’est.' },
    standsFor: { en: 'A solved problem is wanted.', fr: 'On veut un problème résolu.' },
  },
  ask: { en: 'Does an automatic reply count?', fr: 'Une réponse automatique compte-t-elle\u202f?' },
};

/** Average handle time: a rate of activity, a step towards what is wanted. */
export const handleTime: CatalogueMetric = {
  id: 'handle-time',
  label: { en: 'Average handle time', fr: 'Durée moyenne de traitement' },
  unit: { en: 'minutes', fr: 'minutes' },
  aliases: ['AHT', 'Call duration', 'DMT', 'Durée de traitement', 'Temps de traitement'],
  captures: 'activity',
  nature: 'rate',
  producedBy: 'participant',
  automatable: false,
  licence: 'free',
  better: 'lower',
  facts: { enteredBy: 'independent', levers: ['cases', 'base'], reversible: true, standsFor: { as: 'step' } },
  reasons: {
    captures: { en: 'A short call may solve nothing.', fr: 'Un appel court peut ne rien résoudre.' },
    nature: divided,
    producedBy: { en: 'The agent can hang up.', fr: 'L’agent peut raccrocher.' },
    automatable: { en: 'Each call takes an agent.', fr: 'Chaque appel prend un agent.' },
    licence: withoutLicence,
    enteredBy: { en: 'The telephone system measures.', fr: 'Le téléphone mesure.' },
    levers: { en: 'Hand on the hard, cut off the long.', fr: 'Transférer le dur, couper le long.' },
    reversible: { en: 'The customer may call again.', fr: 'Le client peut rappeler.' },
    standsFor: { en: 'Problems solved are wanted.', fr: 'On veut résoudre.' },
  },
  ask: {
    en: 'Is a second call by the same customer added?',
    fr: 'Ajoute-t-on le second appel du même client\u202f?',
  },
};

/** First contact resolution: a rate of outcomes, wanted itself. */
export const firstContactResolution: CatalogueMetric = {
  id: 'first-contact-resolution',
  label: { en: 'First contact resolution', fr: 'Résolution au premier contact' },
  unit: { en: '%', fr: '%' },
  aliases: ['FCR', 'First call resolution', 'Résolution au premier appel'],
  captures: 'outcome',
  nature: 'rate',
  producedBy: 'both',
  automatable: false,
  licence: 'free',
  facts: { enteredBy: 'participant', checked: 'none', levers: ['cases', 'base'], reversible: true },
  reasons: {
    captures: { en: 'The problem is gone.', fr: 'Le problème a disparu.' },
    nature: divided,
    producedBy: { en: 'The customer must agree.', fr: 'Le client en décide.' },
    automatable: { en: 'It has to be solved.', fr: 'Il faut résoudre.' },
    licence: withoutLicence,
    enteredBy: { en: 'The agent ticks “solved”.', fr: 'L’agent coche «\u00a0résolu\u00a0».' },
    checked: { en: 'Nobody calls back.', fr: 'Nul ne rappelle.' },
    levers: { en: 'Hand on the hard, refile returns.', fr: 'Transférer le dur, recréer les retours.' },
    reversible: { en: 'The fault may come back.', fr: 'Le défaut peut revenir.' },
    standsFor: { en: 'It is wanted itself.', fr: 'On la veut pour elle-même.' },
  },
  ask: { en: 'Does the agent say so?', fr: 'Est-ce l’agent qui le dit\u202f?' },
};

/** Tickets closed: a count of activity, a step towards what is wanted. */
export const ticketsClosed: CatalogueMetric = {
  id: 'tickets-closed',
  label: { en: 'Tickets closed', fr: 'Tickets clos' },
  unit: { en: 'tickets', fr: 'tickets' },
  aliases: [
    'Tickets solved',
    'Tickets resolved',
    'Cases closed',
    'Closed cases',
    'Tickets résolus',
    'Dossiers clos',
    'Incidents résolus',
  ],
  captures: 'activity',
  nature: 'count',
  producedBy: 'participant',
  automatable: true,
  licence: 'free',
  facts: {
    enteredBy: 'participant',
    checked: 'none',
    levers: ['cases', 'supply'],
    reversible: true,
    standsFor: { as: 'step' },
  },
  reasons: {
    captures: { en: 'Closed need not be solved.', fr: 'Clos n’est pas résolu.' },
    nature: counted,
    producedBy: { en: 'The agent closes it.', fr: 'L’agent le clôt.' },
    automatable: { en: 'Closing is a click.', fr: 'Clore est un clic.' },
    licence: withoutLicence,
    enteredBy: { en: 'The agent sets the status.', fr: 'L’agent fixe le statut.' },
    checked: { en: 'Nobody asks the customer.', fr: 'Personne n’interroge le client.' },
    levers: { en: 'Take the easy, split one in two.', fr: 'Prendre le facile, couper en deux.' },
    reversible: { en: 'Tickets are reopened.', fr: 'Des tickets sont rouverts.' },
    standsFor: { en: 'A solved problem is wanted.', fr: 'On veut un problème résolu.' },
  },
  ask: {
    en: 'Who may open, split and reopen a ticket?',
    fr: 'Qui peut ouvrir, scinder et rouvrir un ticket\u202f?',
  },
};

/** SLA met: a rate of activity, a step towards what is wanted. */
export const slaMet: CatalogueMetric = {
  id: 'sla-met',
  label: { en: 'SLA met', fr: 'SLA respectés' },
  unit: { en: '%', fr: '%' },
  aliases: [
    'SLA',
    'SLA compliance',
    'SLA attainment',
    'Within SLA',
    'Respect des SLA',
    'Taux de SLA',
    'Délais tenus',
  ],
  captures: 'activity',
  nature: 'rate',
  producedBy: 'participant',
  automatable: true,
  licence: 'free',
  facts: {
    enteredBy: 'independent',
    levers: ['cases', 'base'],
    reversible: false,
    standsFor: { as: 'step' },
  },
  reasons: {
    captures: { en: 'In time need not be solved.', fr: 'À temps n’est pas résolu.' },
    nature: divided,
    producedBy: { en: 'The agent sets the pace.', fr: 'L’agent fixe le rythme.' },
    automatable: { en: 'A script can pause the clock.', fr: 'Un script peut suspendre le délai.' },
    licence: withoutLicence,
    enteredBy: { en: 'The system stamps the times.', fr: 'Le système horodate.' },
    levers: { en: 'Pause the clock, give up the late.', fr: 'Suspendre le délai, laisser les retards.' },
    reversible: { en: 'The deadline was met.', fr: 'Le délai a été tenu.' },
    standsFor: { en: 'A customer served well is wanted.', fr: 'On veut un client bien servi.' },
  },
  ask: {
    en: 'Who may pause the clock, or change the priority?',
    fr: 'Qui peut suspendre le délai ou changer la priorité\u202f?',
  },
};

/** Tickets reopened: a rate of outcomes, a step towards what is wanted. */
export const ticketsReopened: CatalogueMetric = {
  id: 'tickets-reopened',
  label: { en: 'Tickets reopened', fr: 'Tickets rouverts' },
  unit: { en: '%', fr: '%' },
  aliases: ['Reopen rate', 'Reopened tickets', 'Reopens', 'Taux de réouverture', 'Réouvertures'],
  captures: 'outcome',
  nature: 'rate',
  producedBy: 'both',
  automatable: false,
  licence: 'free',
  better: 'lower',
  facts: {
    enteredBy: 'independent',
    levers: ['cases', 'base'],
    reversible: false,
    standsFor: { as: 'step' },
  },
  reasons: {
    captures: { en: 'The problem is still there.', fr: 'Le problème est toujours là.' },
    nature: divided,
    producedBy: { en: 'The customer comes back.', fr: 'Le client revient.' },
    automatable: { en: 'Customers decide to return.', fr: 'Le client décide de revenir.' },
    licence: withoutLicence,
    enteredBy: { en: 'The system counts.', fr: 'Le système compte.' },
    levers: { en: 'Take easy ones, refile returns.', fr: 'Prendre le facile, recréer les retours.' },
    reversible: { en: 'It was reopened.', fr: 'Il a été rouvert.' },
    standsFor: { en: 'It is a symptom.', fr: 'C’est un symptôme.' },
  },
  ask: {
    en: 'Is a new ticket on the same matter counted?',
    fr: 'Un autre ticket au même sujet compte-t-il\u202f?',
  },
};
