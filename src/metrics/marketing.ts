import type { CatalogueMetric } from './catalogue-metric';
import { counted, divided, summed, withoutLicence } from './shared-reasons';

// What marketing brings: attention, leads, and what becomes of them.

/** Marketing qualified leads: a count of attention, a step towards what is wanted. */
export const marketingQualifiedLeads: CatalogueMetric = {
  id: 'marketing-qualified-leads',
  label: { en: 'Marketing qualified leads', fr: 'Prospects qualifiés par le marketing' },
  unit: { en: 'leads', fr: 'prospects' },
  aliases: ['MQL', 'MQLs', 'Marketing leads', 'Leads marketing'],
  captures: 'attention',
  nature: 'count',
  producedBy: 'both',
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
    captures: { en: 'Somebody downloaded something.', fr: 'Quelqu’un a téléchargé un document.' },
    nature: counted,
    producedBy: { en: 'Others fill in a form.', fr: 'D’autres s’inscrivent.' },
    automatable: { en: 'Bots fill in forms.', fr: 'Des robots les remplissent.' },
    licence: withoutLicence,
    enteredBy: { en: 'Marketing sets the bar itself.', fr: 'Le marketing fixe la barre.' },
    checked: { en: 'Sales looks after they count.', fr: 'La vente regarde après coup.' },
    levers: { en: 'A lower bar makes more.', fr: 'Une barre basse en fait plus.' },
    reversible: { en: 'Many are students.', fr: 'Beaucoup sont étudiants.' },
    standsFor: { en: 'Few become customers.', fr: 'Peu deviennent clients.' },
  },
  ask: { en: 'How many does sales accept?', fr: 'Combien la vente en accepte-t-elle\u202f?' },
};

/** Website traffic: a count of attention, a step towards what is wanted. */
export const websiteTraffic: CatalogueMetric = {
  id: 'website-traffic',
  label: { en: 'Website traffic', fr: 'Trafic du site' },
  unit: { en: 'visits', fr: 'visites' },
  aliases: [
    'Traffic',
    'Sessions',
    'Website visits',
    'Page views',
    'Unique visitors',
    'Trafic',
    'Visiteurs uniques',
    'Visites du site',
  ],
  captures: 'attention',
  nature: 'count',
  producedBy: 'both',
  automatable: true,
  licence: 'free',
  facts: { enteredBy: 'independent', levers: ['supply'], reversible: false, standsFor: { as: 'step' } },
  reasons: {
    captures: { en: 'A visitor looked.', fr: 'Un visiteur a regardé.' },
    nature: counted,
    producedBy: { en: 'Others have to come.', fr: 'D’autres doivent venir.' },
    automatable: { en: 'Bots visit, too.', fr: 'Des robots viennent aussi.' },
    licence: withoutLicence,
    enteredBy: { en: 'The server counts.', fr: 'Le serveur compte.' },
    levers: { en: 'Cheap ads bring anybody.', fr: 'La pub à bas prix attire n’importe qui.' },
    reversible: { en: 'A visit has been made.', fr: 'La visite a eu lieu.' },
    standsFor: { en: 'Buyers are wanted.', fr: 'On veut des acheteurs.' },
  },
  ask: { en: 'Are bots and paid visits left out?', fr: 'Robots et visites payées sont-ils exclus\u202f?' },
};

/** Cost per lead: a rate of activity, a step towards what is wanted. */
export const costPerLead: CatalogueMetric = {
  id: 'cost-per-lead',
  label: { en: 'Cost per lead', fr: 'Coût par prospect' },
  unit: { en: 'money a lead', fr: 'montant par prospect' },
  aliases: ['CPL', 'Cost a lead', 'Coût par lead'],
  captures: 'activity',
  nature: 'rate',
  producedBy: 'participant',
  automatable: true,
  licence: 'free',
  better: 'lower',
  facts: {
    enteredBy: 'participant',
    checked: 'none',
    levers: ['base', 'supply'],
    reversible: true,
    standsFor: { as: 'step' },
  },
  reasons: {
    captures: { en: 'A cheap lead may be worth nothing.', fr: 'Un prospect bon marché peut ne rien valoir.' },
    nature: divided,
    producedBy: { en: 'Marketing sets the bar.', fr: 'Le marketing fixe la barre.' },
    automatable: { en: 'Bots fill in forms.', fr: 'Des robots s’inscrivent.' },
    licence: withoutLicence,
    enteredBy: { en: 'Marketing counts its leads.', fr: 'Le marketing compte ses prospects.' },
    checked: { en: 'Only the spending is checked.', fr: 'Seule la dépense est vérifiée.' },
    levers: { en: 'A lower bar, costs left out.', fr: 'Barre basse, coûts omis.' },
    reversible: { en: 'A lead may prove to be none.', fr: 'Un prospect peut s’avérer nul.' },
    standsFor: { en: 'Cost a customer is wanted.', fr: 'On veut le coût par client.' },
  },
  ask: { en: 'Which costs are in it?', fr: 'Quels coûts y sont\u202f?' },
};

/** Event registrations: a count of attention, a step towards what is wanted. */
export const eventRegistrations: CatalogueMetric = {
  id: 'event-registrations',
  label: { en: 'Event registrations', fr: 'Inscriptions aux événements' },
  unit: { en: 'registrations', fr: 'inscriptions' },
  aliases: [
    'Registrations',
    'Webinar registrations',
    'Registrants',
    'Event attendees',
    'Inscriptions',
    'Inscrits webinaire',
  ],
  captures: 'attention',
  nature: 'count',
  producedBy: 'both',
  automatable: true,
  licence: 'free',
  facts: { enteredBy: 'independent', levers: ['supply'], reversible: true, standsFor: { as: 'step' } },
  reasons: {
    captures: { en: 'Somebody gave an address.', fr: 'Quelqu’un a laissé une adresse.' },
    nature: counted,
    producedBy: { en: 'Others have to register.', fr: 'D’autres doivent s’inscrire.' },
    automatable: { en: 'A form can be filled by bots.', fr: 'Un robot remplit un formulaire.' },
    licence: withoutLicence,
    enteredBy: { en: 'The form counts.', fr: 'Le formulaire compte.' },
    levers: { en: 'A free lunch fills the list.', fr: 'Un repas offert remplit la liste.' },
    reversible: { en: 'Many do not come.', fr: 'Beaucoup ne viennent pas.' },
    standsFor: { en: 'Buyers who come are wanted.', fr: 'On veut des acheteurs présents.' },
  },
  ask: { en: 'Do those who stay away count?', fr: 'Les absents comptent-ils\u202f?' },
};

/** Marketing sourced revenue: an amount of outcomes, wanted itself. */
export const sourcedRevenue: CatalogueMetric = {
  id: 'sourced-revenue',
  label: { en: 'Marketing sourced revenue', fr: 'Revenu apporté par le marketing' },
  unit: { en: 'money', fr: 'montant' },
  aliases: ['Marketing revenue', 'Attributed revenue', 'CA marketing', 'Revenu attribué'],
  captures: 'outcome',
  nature: 'amount',
  producedBy: 'both',
  automatable: false,
  licence: 'free',
  facts: { enteredBy: 'participant', checked: 'none', levers: ['base'], reversible: true },
  reasons: {
    captures: { en: 'A customer has bought.', fr: 'Un client a acheté.' },
    nature: summed,
    producedBy: { en: 'Customer and seller decide.', fr: 'Client et vendeur décident.' },
    automatable: { en: 'It takes an order.', fr: 'Il faut une commande.' },
    licence: withoutLicence,
    enteredBy: { en: 'Marketing attributes it.', fr: 'Le marketing se l’attribue.' },
    checked: { en: 'The source is not verified.', fr: 'L’origine n’est pas vérifiée.' },
    levers: { en: 'Claim the sales of others.', fr: 'S’attribuer les ventes d’autrui.' },
    reversible: { en: 'An order can be cancelled.', fr: 'Une commande peut être annulée.' },
    standsFor: { en: 'Revenue is wanted itself.', fr: 'On veut ce revenu lui-même.' },
  },
  ask: {
    en: 'Which touch decides the source, and who set it?',
    fr: 'Quel contact fixe l’origine, et qui en a décidé\u202f?',
  },
};

/** E-mail open rate: a rate of attention, a step towards what is wanted. */
export const emailOpenRate: CatalogueMetric = {
  id: 'email-open-rate',
  label: { en: 'E-mail open rate', fr: 'Taux d’ouverture des e-mails' },
  unit: { en: '%', fr: '%' },
  aliases: ['Open rate', 'Email opens', 'Opens', 'Taux d’ouverture', 'Ouvertures'],
  captures: 'attention',
  nature: 'rate',
  producedBy: 'others',
  automatable: true,
  licence: 'free',
  facts: {
    enteredBy: 'independent',
    levers: ['cases', 'base'],
    reversible: false,
    standsFor: { as: 'step' },
  },
  reasons: {
    captures: { en: 'A picture was loaded.', fr: 'Une image a été chargée.' },
    nature: divided,
    producedBy: { en: 'Readers have to open it.', fr: 'Le lecteur doit l’ouvrir.' },
    automatable: { en: 'Mail programs open by themselves.', fr: 'Des messageries ouvrent seules.' },
    licence: withoutLicence,
    enteredBy: { en: 'The mailing tool counts.', fr: 'L’outil d’envoi compte.' },
    levers: { en: 'Send to fans, drop the silent.', fr: 'Écrire aux fidèles, ôter les muets.' },
    reversible: { en: 'Opened is opened.', fr: 'Ce qui est ouvert l’est.' },
    standsFor: { en: 'An answer is wanted.', fr: 'On veut une réponse.' },
  },
  ask: {
    en: 'Are opens by mail programs left out?',
    fr: 'Les ouvertures automatiques sont-elles exclues\u202f?',
  },
};
