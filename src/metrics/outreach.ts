import type { CatalogueMetric } from './catalogue-metric';
import { counted, divided, withoutLicence } from './shared-reasons';

// Reaching out: calls, e-mails, tasks, and who answers.

/** Calls logged: a count of activity, a step towards what is wanted. */
export const callsLogged: CatalogueMetric = {
  id: 'calls-logged',
  label: { en: 'Calls logged', fr: 'Appels saisis' },
  unit: { en: 'calls', fr: 'appels' },
  aliases: ['Calls', 'Logged calls', 'Call count', 'Appels', 'Appels enregistrés', 'Nombre d’appels'],
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
    captures: { en: 'A call can lead nowhere.', fr: 'Un appel peut ne mener à rien.' },
    nature: counted,
    producedBy: { en: 'The seller dials alone.', fr: 'Le vendeur appelle seul.' },
    automatable: { en: 'A log entry needs no call.', fr: 'Une saisie n’exige pas d’appel.' },
    licence: withoutLicence,
    enteredBy: { en: 'The seller types it in.', fr: 'Le vendeur le saisit.' },
    checked: { en: 'Nobody listens to the calls.', fr: 'Personne n’écoute les appels.' },
    levers: { en: 'Pointless calls count, on any day.', fr: 'Un appel inutile compte, à toute date.' },
    reversible: { en: 'A call made stays made.', fr: 'Un appel passé le reste.' },
    standsFor: { en: 'Nobody wants calls as such.', fr: 'Personne ne veut d’appels en soi.' },
  },
  ask: {
    en: 'Does the telephone system count, or the seller?',
    fr: 'Est-ce le téléphone qui compte, ou le vendeur\u202f?',
  },
};

/** Calls connected: a count of activity, a step towards what is wanted. */
export const callsConnected: CatalogueMetric = {
  id: 'calls-connected',
  label: { en: 'Calls connected', fr: 'Appels aboutis' },
  unit: { en: 'calls', fr: 'appels' },
  aliases: [
    'Connected calls',
    'Connects',
    'Calls answered',
    'Answered calls',
    'Appels décrochés',
    'Conversations',
  ],
  captures: 'activity',
  nature: 'count',
  producedBy: 'both',
  automatable: true,
  licence: 'free',
  facts: {
    enteredBy: 'independent',
    levers: ['cases', 'supply'],
    reversible: false,
    standsFor: { as: 'step' },
  },
  reasons: {
    captures: { en: 'Somebody picked up, no more.', fr: 'Quelqu’un a décroché, sans plus.' },
    nature: counted,
    producedBy: { en: 'It takes somebody who answers.', fr: 'Il faut quelqu’un qui décroche.' },
    automatable: { en: 'A dialler places them.', fr: 'Un automate les passe.' },
    licence: withoutLicence,
    enteredBy: { en: 'The telephone system counts.', fr: 'Le système téléphonique compte.' },
    levers: {
      en: 'Call friends, or who always answers.',
      fr: 'Appeler ses proches, ou qui répond toujours.',
    },
    reversible: { en: 'It has taken place.', fr: 'Il a eu lieu.' },
    standsFor: { en: 'What is said may lead to a sale.', fr: 'Ce qui s’y dit peut mener à une vente.' },
  },
  ask: {
    en: 'How long must a call last to count?',
    fr: 'Quelle durée un appel doit-il avoir pour compter\u202f?',
  },
};

/** E-mails sent: a count of activity, a step towards what is wanted. */
export const emailsSent: CatalogueMetric = {
  id: 'emails-sent',
  label: { en: 'E-mails sent', fr: 'E-mails envoyés' },
  unit: { en: 'e-mails', fr: 'e-mails' },
  aliases: ['Emails', 'Email count', 'Courriels envoyés', 'Nombre d’e-mails'],
  captures: 'activity',
  nature: 'count',
  producedBy: 'participant',
  automatable: true,
  licence: 'free',
  facts: { enteredBy: 'independent', levers: ['supply'], reversible: false, standsFor: { as: 'step' } },
  reasons: {
    captures: { en: 'It may never be read.', fr: 'Il peut ne jamais être lu.' },
    nature: counted,
    producedBy: { en: 'The seller sends alone.', fr: 'Le vendeur envoie seul.' },
    automatable: { en: 'A sequence sends thousands.', fr: 'Une séquence en envoie des milliers.' },
    licence: withoutLicence,
    enteredBy: { en: 'The mail system counts.', fr: 'La messagerie compte.' },
    levers: { en: 'Mails nobody asked for count.', fr: 'Un e-mail non désiré compte.' },
    reversible: { en: 'What is sent is sent.', fr: 'Ce qui est parti l’est.' },
    standsFor: { en: 'An answer is wanted, not a mail.', fr: 'On veut une réponse, pas un e-mail.' },
  },
  ask: {
    en: 'Are automatic sequences left out?',
    fr: 'Les séquences automatiques sont-elles exclues\u202f?',
  },
};

/** Tasks completed: a count of activity, a step towards what is wanted. */
export const tasksCompleted: CatalogueMetric = {
  id: 'tasks-completed',
  label: { en: 'Tasks completed', fr: 'Tâches terminées' },
  unit: { en: 'tasks', fr: 'tâches' },
  aliases: ['Tasks', 'Completed tasks', 'Closed tasks', 'To-dos done', 'Tâches', 'Tâches closes'],
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
    captures: { en: 'A ticked box helps no customer.', fr: 'Une case cochée n’aide aucun client.' },
    nature: counted,
    producedBy: { en: 'The seller ticks it off.', fr: 'Le vendeur coche.' },
    automatable: { en: 'Ticking needs no work.', fr: 'Cocher n’exige aucun travail.' },
    licence: withoutLicence,
    enteredBy: { en: 'Who does it ticks it.', fr: 'Qui la fait la coche.' },
    checked: { en: 'The system sees only the tick.', fr: 'Le système ne voit que la coche.' },
    levers: { en: 'Tasks can be made up, on any day.', fr: 'On peut en inventer, à toute date.' },
    reversible: { en: 'Done is done.', fr: 'Ce qui est fait l’est.' },
    standsFor: { en: 'Each is a step towards a sale.', fr: 'Chacune est une étape vers la vente.' },
  },
  ask: { en: 'Who sets the tasks?', fr: 'Qui fixe les tâches\u202f?' },
};

/** Rate of positive replies: a rate of relationship quality, a step towards what is wanted. */
export const positiveReplyRate: CatalogueMetric = {
  id: 'positive-reply-rate',
  label: { en: 'Rate of positive replies', fr: 'Taux de réponses positives' },
  unit: { en: '%', fr: '%' },
  aliases: ['Positive replies', 'Positive response rate', 'Réponses positives'],
  captures: 'relationship-quality',
  nature: 'rate',
  producedBy: 'others',
  automatable: false,
  licence: 'free',
  facts: {
    enteredBy: 'participant',
    checked: 'none',
    levers: ['cases', 'base'],
    reversible: false,
    standsFor: { as: 'step' },
  },
  reasons: {
    captures: { en: 'The other side said yes.', fr: 'L’autre partie a dit oui.' },
    nature: divided,
    producedBy: { en: 'Only the other replies.', fr: 'Seul l’autre répond.' },
    automatable: { en: 'A yes is not scripted.', fr: 'Un oui ne se programme pas.' },
    licence: withoutLicence,
    enteredBy: { en: 'The seller sorts the replies.', fr: 'Le vendeur trie les réponses.' },
    checked: { en: 'Nobody reads them again.', fr: 'Nul ne les relit.' },
    levers: { en: 'Write to friends, drop the silent.', fr: 'Écrire aux amis, ôter les muets.' },
    reversible: { en: 'A yes was said.', fr: 'Le oui a été dit.' },
    standsFor: { en: 'The order is wanted.', fr: 'C’est la commande qu’on veut.' },
  },
  ask: { en: 'Who says that a reply is positive?', fr: 'Qui dit qu’une réponse est positive\u202f?' },
};
