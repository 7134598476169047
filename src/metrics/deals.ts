import type { CatalogueMetric } from './catalogue-metric';
import { counted, divided, withoutLicence } from './shared-reasons';

// How deals end: customers won, share won, discounts.

/** New customers: a count of outcomes, wanted itself. */
export const newCustomers: CatalogueMetric = {
  id: 'new-customers',
  label: { en: 'New customers', fr: 'Nouveaux clients' },
  unit: { en: 'customers', fr: 'clients' },
  aliases: [
    'New logos',
    'Logos',
    'New accounts',
    'Customers won',
    'Customers acquired',
    'Clients gagnés',
    'Clients acquis',
    'Nouveaux comptes',
  ],
  captures: 'outcome',
  nature: 'count',
  producedBy: 'both',
  automatable: false,
  licence: 'free',
  facts: { enteredBy: 'independent', levers: ['cases', 'price'], reversible: true },
  reasons: {
    captures: { en: 'Somebody bought for the first time.', fr: 'Quelqu’un achète pour la première fois.' },
    nature: counted,
    producedBy: { en: 'The customer decides.', fr: 'Le client décide.' },
    automatable: { en: 'It takes a contract.', fr: 'Il faut un contrat.' },
    licence: withoutLicence,
    enteredBy: { en: 'The first invoice shows it.', fr: 'La première facture l’atteste.' },
    levers: { en: 'Small ones and big discounts count.', fr: 'Petits clients et remises comptent autant.' },
    reversible: { en: 'They may leave at once.', fr: 'Il peut partir aussitôt.' },
    standsFor: { en: 'Customers are wanted themselves.', fr: 'On veut le client lui-même.' },
  },
  ask: {
    en: 'Is one with several entities one customer? Must they stay?',
    fr: 'Plusieurs entités font-elles un client\u202f? Doit-il rester\u202f?',
  },
};

/** Conversions: a count of outcomes, wanted itself. */
export const conversions: CatalogueMetric = {
  id: 'conversions',
  label: { en: 'Conversions', fr: 'Conversions' },
  unit: { en: 'deals', fr: 'affaires' },
  aliases: [
    'Deals won',
    'Won deals',
    'Closed won count',
    'Wins',
    'Sales closed',
    'Affaires gagnées',
    'Ventes conclues',
    'Affaires conclues',
  ],
  captures: 'outcome',
  nature: 'count',
  producedBy: 'others',
  automatable: false,
  licence: 'free',
  facts: { enteredBy: 'participant', checked: 'all', levers: ['date', 'price'], reversible: true },
  reasons: {
    captures: { en: 'Somebody has bought.', fr: 'Quelqu’un a acheté.' },
    nature: counted,
    producedBy: { en: 'The customer decides.', fr: 'Le client décide.' },
    automatable: { en: 'It takes an order.', fr: 'Il faut une commande.' },
    licence: withoutLicence,
    enteredBy: { en: 'The seller closes the deal.', fr: 'Le vendeur clôt l’affaire.' },
    checked: { en: 'Each has an order behind it.', fr: 'Chacune a sa commande.' },
    levers: { en: 'Discounts, and signing days.', fr: 'Les remises, et le jour de signature.' },
    reversible: { en: 'An order can be cancelled.', fr: 'Une commande peut être annulée.' },
    standsFor: { en: 'Deals won are wanted themselves.', fr: 'On veut l’affaire gagnée elle-même.' },
  },
  ask: {
    en: 'Does each need an order that finance has seen?',
    fr: 'Chacune exige-t-elle une commande vue par la finance\u202f?',
  },
};

/** Win rate: a rate of outcomes, a step towards what is wanted. */
export const winRate: CatalogueMetric = {
  id: 'win-rate',
  label: { en: 'Win rate', fr: 'Taux de réussite' },
  unit: { en: '%', fr: '%' },
  aliases: ['Close rate', 'Hit rate', 'Conversion rate', 'Taux de gain', 'Taux de closing'],
  captures: 'outcome',
  nature: 'rate',
  producedBy: 'both',
  automatable: false,
  licence: 'free',
  facts: {
    enteredBy: 'participant',
    checked: 'none',
    levers: ['cases', 'base', 'price'],
    reversible: true,
    standsFor: { as: 'step' },
  },
  reasons: {
    captures: { en: 'Customers said yes or no.', fr: 'Le client a dit oui ou non.' },
    nature: divided,
    producedBy: { en: 'The customer decides.', fr: 'Le client décide.' },
    automatable: { en: 'Orders are part of it.', fr: 'Des commandes en font partie.' },
    licence: withoutLicence,
    enteredBy: { en: 'The seller closes deals.', fr: 'Le vendeur clôt.' },
    checked: { en: 'Nobody sees those never opened.', fr: 'Nul ne voit le reste.' },
    levers: { en: 'Open only sure ones, cut prices.', fr: 'N’ouvrir que le sûr, brader.' },
    reversible: { en: 'A deal can be cancelled.', fr: 'Une affaire peut s’annuler.' },
    standsFor: { en: 'More deals won are wanted.', fr: 'On veut plus de ventes.' },
  },
  ask: { en: 'When does a deal enter the rate?', fr: 'Quand une affaire y entre-t-elle\u202f?' },
};

/** Average discount: a rate of outcomes, a step towards what is wanted. */
export const discountRate: CatalogueMetric = {
  id: 'discount-rate',
  label: { en: 'Average discount', fr: 'Remise moyenne' },
  unit: { en: '%', fr: '%' },
  aliases: ['Discount', 'Discount given', 'Discount percent', 'Remise', 'Taux de remise', 'Remise accordée'],
  captures: 'outcome',
  nature: 'rate',
  producedBy: 'participant',
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
    captures: { en: 'It is money kept on real deals.', fr: 'C’est de l’argent gardé sur des ventes.' },
    nature: divided,
    producedBy: { en: 'The seller grants it.', fr: 'Le vendeur l’accorde.' },
    automatable: { en: 'There has to be a deal.', fr: 'Il faut une vente.' },
    licence: withoutLicence,
    enteredBy: { en: 'Invoices against the price list.', fr: 'Factures contre tarif.' },
    levers: { en: 'Leave hard deals, give free months.', fr: 'Éviter les cas durs, offrir des mois.' },
    reversible: { en: 'The price paid stays paid.', fr: 'Le prix payé le reste.' },
    standsFor: { en: 'Margin is wanted.', fr: 'C’est la marge qu’on veut.' },
  },
  ask: { en: 'Are free services counted?', fr: 'Compte-t-on les gratuités\u202f?' },
};
