import type { CatalogueMetric } from './catalogue-metric';
import { counted, withoutLicence } from './shared-reasons';

// Meeting customers: visits, demonstrations, offers, appointments.

/** Customer visits: a count of activity, a step towards what is wanted. */
export const visits: CatalogueMetric = {
  id: 'visits',
  label: { en: 'Customer visits', fr: 'Visites clients' },
  unit: { en: 'visits', fr: 'visites' },
  aliases: ['Field visits', 'Site visits', 'Visites', 'Visites terrain', 'Tournées', 'Nombre de visites'],
  captures: 'activity',
  nature: 'count',
  producedBy: 'participant',
  automatable: true,
  licence: 'free',
  facts: {
    enteredBy: 'participant',
    checked: 'none',
    levers: ['cases', 'supply'],
    reversible: false,
    standsFor: { as: 'step' },
  },
  reasons: {
    captures: { en: 'A visit may change nothing.', fr: 'Une visite peut ne rien changer.' },
    nature: counted,
    producedBy: { en: 'The seller decides to drive.', fr: 'Le vendeur décide d’y aller.' },
    automatable: { en: 'A visit report can be made up.', fr: 'Un compte rendu peut s’inventer.' },
    licence: withoutLicence,
    enteredBy: { en: 'The seller writes the report.', fr: 'Le vendeur fait le compte rendu.' },
    checked: { en: 'Customers are rarely asked.', fr: 'On interroge rarement le client.' },
    levers: {
      en: 'Friendly customers nearby count too.',
      fr: 'Les clients proches et amicaux comptent aussi.',
    },
    reversible: { en: 'A visit made stays made.', fr: 'Une visite faite le reste.' },
    standsFor: { en: 'The order is wanted.', fr: 'C’est la commande qu’on veut.' },
  },
  ask: { en: 'Is the customer asked?', fr: 'Interroge-t-on le client\u202f?' },
};

/** Demonstrations given: a count of activity, a step towards what is wanted. */
export const demos: CatalogueMetric = {
  id: 'demos',
  label: { en: 'Demonstrations given', fr: 'Démonstrations faites' },
  unit: { en: 'demonstrations', fr: 'démonstrations' },
  aliases: ['Demos held', 'Product demos', 'Démos réalisées', 'Démonstrations produit'],
  captures: 'activity',
  nature: 'count',
  producedBy: 'both',
  automatable: false,
  licence: 'free',
  facts: {
    enteredBy: 'participant',
    checked: 'none',
    levers: ['supply'],
    reversible: false,
    standsFor: { as: 'step' },
  },
  reasons: {
    captures: { en: 'Who watches may not buy.', fr: 'Qui regarde peut ne pas acheter.' },
    nature: counted,
    producedBy: { en: 'Somebody has to watch.', fr: 'Il faut un spectateur.' },
    automatable: { en: 'It takes an hour of people.', fr: 'Il faut une heure face à des gens.' },
    licence: withoutLicence,
    enteredBy: { en: 'The seller logs it.', fr: 'Le vendeur la saisit.' },
    checked: { en: 'Nobody asks who watched.', fr: 'Personne ne demande qui regardait.' },
    levers: { en: 'Anybody can be shown it.', fr: 'On peut la montrer à tous.' },
    reversible: { en: 'What was shown was shown.', fr: 'Ce qui est montré l’est.' },
    standsFor: { en: 'It comes before an order.', fr: 'Elle précède la commande.' },
  },
  ask: { en: 'Must a buyer be there?', fr: 'Faut-il un décideur\u202f?' },
};

/** Proposals sent: a count of activity, a step towards what is wanted. */
export const proposalsSent: CatalogueMetric = {
  id: 'proposals-sent',
  label: { en: 'Proposals sent', fr: 'Propositions envoyées' },
  unit: { en: 'proposals', fr: 'propositions' },
  aliases: [
    'Proposals',
    'Quotes',
    'Quotes sent',
    'Offers sent',
    'Devis',
    'Devis envoyés',
    'Offres',
    'Offres envoyées',
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
    captures: { en: 'An offer is no contract.', fr: 'Une offre n’est pas un contrat.' },
    nature: counted,
    producedBy: { en: 'The seller sends it.', fr: 'Le vendeur l’envoie.' },
    automatable: { en: 'A template fills itself.', fr: 'Un modèle se remplit seul.' },
    licence: withoutLicence,
    enteredBy: { en: 'The seller records it.', fr: 'Le vendeur l’enregistre.' },
    checked: { en: 'Nobody asks who wanted it.', fr: 'Personne ne demande qui la voulait.' },
    levers: { en: 'Offers go to who asked for none.', fr: 'On en envoie à qui n’a rien demandé.' },
    reversible: { en: 'Sent is sent.', fr: 'Ce qui est envoyé l’est.' },
    standsFor: { en: 'It comes before an order.', fr: 'Elle précède la commande.' },
  },
  ask: { en: 'Must the customer have asked for it?', fr: 'Le client doit-il l’avoir demandée\u202f?' },
};

/** Meetings booked: a count of activity, a step towards what is wanted. */
export const meetingsBooked: CatalogueMetric = {
  id: 'meetings-booked',
  label: { en: 'Meetings booked', fr: 'Rendez-vous pris' },
  unit: { en: 'meetings', fr: 'rendez-vous' },
  aliases: [
    'Booked meetings',
    'Meetings scheduled',
    'Meetings set',
    'Appointments booked',
    'Rendez-vous planifiés',
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
    reversible: true,
    standsFor: { as: 'step' },
  },
  reasons: {
    captures: { en: 'Nobody has come yet.', fr: 'Personne n’est encore venu.' },
    nature: counted,
    producedBy: { en: 'A calendar entry needs one person.', fr: 'On remplit seul un agenda.' },
    automatable: { en: 'An invitation is a click.', fr: 'Une invitation est un clic.' },
    licence: withoutLicence,
    enteredBy: { en: 'The seller books it.', fr: 'Le vendeur le prend.' },
    checked: { en: 'It counts before it is held.', fr: 'Il compte avant d’être tenu.' },
    levers: { en: 'Who never comes counts.', fr: 'Qui ne viendra pas compte.' },
    reversible: { en: 'The other may not show up.', fr: 'L’autre peut ne pas venir.' },
    standsFor: { en: 'It is yet to be held.', fr: 'Reste à le tenir.' },
  },
  ask: { en: 'What of those nobody comes to?', fr: 'Et ceux où personne ne vient\u202f?' },
};

/** Meetings held: a count of outcomes, a step towards what is wanted. */
export const meetings: CatalogueMetric = {
  id: 'meetings',
  label: { en: 'Meetings held', fr: 'Rendez-vous tenus' },
  unit: { en: 'meetings', fr: 'rendez-vous' },
  aliases: [
    'Meetings completed',
    'Appointments',
    'Appointments held',
    'Rendez-vous honorés',
    'Rendez-vous réalisés',
    'RDV réalisés',
  ],
  captures: 'outcome',
  nature: 'count',
  producedBy: 'both',
  automatable: false,
  licence: 'free',
  facts: {
    enteredBy: 'participant',
    checked: 'none',
    levers: ['supply'],
    reversible: false,
    standsFor: { as: 'step' },
  },
  reasons: {
    captures: { en: 'Two people gave their time.', fr: 'Deux personnes ont donné leur temps.' },
    nature: counted,
    producedBy: { en: 'The other has to come.', fr: 'L’autre doit venir.' },
    automatable: { en: 'Somebody has to come.', fr: 'Il faut se voir.' },
    licence: withoutLicence,
    enteredBy: { en: 'The seller records it.', fr: 'Le vendeur l’enregistre.' },
    checked: { en: 'Nobody asks the other side.', fr: 'Personne n’interroge l’autre partie.' },
    levers: { en: 'One can meet anybody.', fr: 'On peut voir n’importe qui.' },
    reversible: { en: 'What was held was held.', fr: 'Ce qui a eu lieu l’a eu.' },
    standsFor: { en: 'The order that follows is wanted.', fr: 'On veut la commande qui suit.' },
  },
  ask: {
    en: 'Are those booked counted? See `meetings-booked`.',
    fr: 'Compte-t-on ceux pris\u202f? Voir `meetings-booked`.',
  },
};
