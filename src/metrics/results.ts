import type { CatalogueMetric } from './catalogue-metric';
import { counted, summed, withoutLicence } from './shared-reasons';

// What was sold: orders, revenue, margin, cash, units.

/** Bookings: an amount of outcomes, wanted itself. */
export const bookings: CatalogueMetric = {
  id: 'bookings',
  label: { en: 'Bookings', fr: 'Prises de commandes' },
  unit: { en: 'money', fr: 'montant' },
  aliases: [
    'Order intake',
    'Total contract value',
    'TCV',
    'Signed orders',
    'Commandes',
    'Commandes signées',
    'Montant signé',
  ],
  captures: 'outcome',
  nature: 'amount',
  producedBy: 'both',
  automatable: false,
  licence: 'free',
  facts: { enteredBy: 'participant', checked: 'all', levers: ['date', 'price'], reversible: true },
  reasons: {
    captures: { en: 'A customer has signed.', fr: 'Un client a signé.' },
    nature: summed,
    producedBy: { en: 'The customer decides.', fr: 'Le client décide.' },
    automatable: { en: 'A signature is not scripted.', fr: 'Une signature ne se programme pas.' },
    licence: withoutLicence,
    enteredBy: { en: 'The seller enters the order.', fr: 'Le vendeur saisit la commande.' },
    checked: { en: 'Finance sees each contract.', fr: 'La finance voit chaque contrat.' },
    levers: { en: 'Discounts, and signing days.', fr: 'Les remises, et le jour de signature.' },
    reversible: { en: 'An order can be cancelled.', fr: 'Une commande peut être annulée.' },
    standsFor: { en: 'Orders are wanted themselves.', fr: 'On veut la commande elle-même.' },
  },
  ask: {
    en: 'Does finance see each contract before pay?',
    fr: 'La finance voit-elle chaque contrat avant paie\u202f?',
  },
};

/** Revenue: an amount of outcomes, wanted itself. */
export const revenue: CatalogueMetric = {
  id: 'revenue',
  label: { en: 'Revenue', fr: 'Chiffre d’affaires' },
  unit: { en: 'money', fr: 'montant' },
  aliases: [
    'Net sales',
    'Sales revenue',
    'Net revenue',
    'Invoiced',
    'Billings',
    'CA facturé',
    'CA net',
    'Facturation',
    'CA',
  ],
  captures: 'outcome',
  nature: 'amount',
  producedBy: 'others',
  automatable: false,
  licence: 'free',
  facts: { enteredBy: 'independent', levers: ['price'], reversible: true },
  reasons: {
    captures: { en: 'Customers were invoiced.', fr: 'Des clients sont facturés.' },
    nature: summed,
    producedBy: { en: 'Customers decide what they buy.', fr: 'Les clients décident d’acheter.' },
    automatable: { en: 'No script makes customers buy.', fr: 'Aucun script ne fait acheter.' },
    licence: withoutLicence,
    enteredBy: { en: 'It stands in the ledger.', fr: 'Il est dans les comptes.' },
    levers: { en: 'Discounts; the ledger sets the day.', fr: 'Les remises\u202f; la date est aux comptes.' },
    reversible: { en: 'Invoices are credited or unpaid.', fr: 'Une facture peut rester impayée.' },
    standsFor: { en: 'It is wanted itself.', fr: 'On le veut pour lui-même.' },
  },
  ask: {
    en: 'Orders, invoices or cash? Who grants discounts and sets the day?',
    fr: 'Commandé, facturé, encaissé\u202f? Qui fixe remise et date\u202f?',
  },
};

/** Gross margin: an amount of outcomes, wanted itself. */
export const grossMargin: CatalogueMetric = {
  id: 'gross-margin',
  label: { en: 'Gross margin', fr: 'Marge brute' },
  unit: { en: 'money', fr: 'montant' },
  aliases: [
    'Gross profit',
    'Margin',
    'Contribution margin',
    'Margin amount',
    'Marge',
    'Marge commerciale',
    'Marge contributive',
  ],
  captures: 'outcome',
  nature: 'amount',
  producedBy: 'both',
  automatable: false,
  licence: 'free',
  facts: { enteredBy: 'independent', levers: ['date'], reversible: true },
  reasons: {
    captures: { en: 'It is what is left of a sale.', fr: 'C’est ce qui reste d’une vente.' },
    nature: summed,
    producedBy: { en: 'The customer pays the price.', fr: 'Le client paie le prix.' },
    automatable: { en: 'It takes sales at a price.', fr: 'Il faut des ventes à un prix.' },
    licence: withoutLicence,
    enteredBy: { en: 'Finance computes it.', fr: 'La finance le calcule.' },
    levers: { en: 'A sale can be moved to suit.', fr: 'Une vente se déplace au besoin.' },
    reversible: { en: 'Goods may come back.', fr: 'La marchandise peut revenir.' },
    standsFor: { en: 'Margin is wanted itself.', fr: 'On veut la marge elle-même.' },
  },
  ask: {
    en: 'Are all costs in it, those after the sale, too?',
    fr: 'Tous les coûts y sont-ils, après-vente compris\u202f?',
  },
};

/** Cash collected: an amount of outcomes, wanted itself. */
export const cashCollected: CatalogueMetric = {
  id: 'cash-collected',
  label: { en: 'Cash collected', fr: 'Encaissements' },
  unit: { en: 'money', fr: 'montant' },
  aliases: [
    'Cash received',
    'Collections',
    'Payments received',
    'Cash in',
    'Encaissé',
    'Montant encaissé',
    'Règlements reçus',
  ],
  captures: 'outcome',
  nature: 'amount',
  producedBy: 'others',
  automatable: false,
  licence: 'free',
  facts: { enteredBy: 'independent', levers: ['price'], reversible: false },
  reasons: {
    captures: { en: 'The money is there.', fr: 'L’argent est là.' },
    nature: summed,
    producedBy: { en: 'The customer pays.', fr: 'Le client paie.' },
    automatable: { en: 'Only customers can pay.', fr: 'Seul un client peut payer.' },
    licence: withoutLicence,
    enteredBy: { en: 'The bank shows it.', fr: 'La banque l’atteste.' },
    levers: { en: 'A discount for early payment.', fr: 'Une remise pour paiement rapide.' },
    reversible: { en: 'Paid, and past its return date.', fr: 'Payé, le délai de retour passé.' },
    standsFor: { en: 'Money is wanted itself.', fr: 'On veut l’argent lui-même.' },
  },
  ask: {
    en: 'Is the time for returns over when it counts?',
    fr: 'Le délai de retour est-il passé quand on compte\u202f?',
  },
};

/** Units sold: a count of outcomes, wanted itself. */
export const unitsSold: CatalogueMetric = {
  id: 'units-sold',
  label: { en: 'Units sold', fr: 'Unités vendues' },
  unit: { en: 'units', fr: 'unités' },
  aliases: [
    'Units',
    'Quantity sold',
    'Sales volume',
    'Pieces sold',
    'Volume vendu',
    'Quantités vendues',
    'Pièces vendues',
  ],
  captures: 'outcome',
  nature: 'count',
  producedBy: 'others',
  automatable: false,
  licence: 'free',
  facts: { enteredBy: 'independent', levers: ['date', 'price'], reversible: true },
  reasons: {
    captures: { en: 'A customer took each unit.', fr: 'Un client a pris chaque unité.' },
    nature: counted,
    producedBy: { en: 'Customers decide.', fr: 'Les clients décident.' },
    automatable: { en: 'It takes a buyer.', fr: 'Il faut un acheteur.' },
    licence: withoutLicence,
    enteredBy: { en: 'The till or the warehouse counts.', fr: 'La caisse ou le dépôt compte.' },
    levers: { en: 'Discounts, and stock pushed early.', fr: 'Les remises, et le stock poussé tôt.' },
    reversible: { en: 'Units come back.', fr: 'Des unités reviennent.' },
    standsFor: { en: 'Sales are wanted themselves.', fr: 'On veut ces ventes elles-mêmes.' },
  },
  ask: {
    en: 'Sold to users, or to dealers who may return them?',
    fr: 'Vendues à l’usager, ou au distributeur qui peut les rendre\u202f?',
  },
};
