import type { CatalogueMetric } from './catalogue-metric';
import { counted, divided, withoutLicence } from './shared-reasons';

// Whether customers stay, and with how much.

/** Gross revenue retention: a rate of outcomes, wanted itself. */
export const grossRevenueRetention: CatalogueMetric = {
  id: 'gross-revenue-retention',
  label: { en: 'Gross revenue retention', fr: 'Rétention brute du revenu' },
  unit: { en: '%', fr: '%' },
  aliases: ['GRR', 'Gross retention', 'Gross dollar retention', 'Rétention brute'],
  captures: 'outcome',
  nature: 'rate',
  producedBy: 'others',
  automatable: false,
  licence: 'free',
  facts: { enteredBy: 'independent', levers: ['price'], reversible: false },
  reasons: {
    captures: { en: 'Customers stay and pay.', fr: 'Des clients restent et paient.' },
    nature: divided,
    producedBy: { en: 'Customers decide.', fr: 'Les clients décident.' },
    automatable: { en: 'Only customers renew.', fr: 'Seul un client renouvelle.' },
    licence: withoutLicence,
    enteredBy: { en: 'Billing shows it.', fr: 'La facturation l’atteste.' },
    levers: { en: 'Free extras keep customers, too.', fr: 'Des gratuités retiennent aussi.' },
    reversible: { en: 'The period has been billed.', fr: 'La période est facturée.' },
    standsFor: { en: 'It is wanted itself.', fr: 'On la veut pour elle-même.' },
  },
  ask: { en: 'Who decides which accounts are in the base?', fr: 'Qui décide des comptes de la base\u202f?' },
};

/** Net revenue retention: a rate of outcomes, wanted itself. */
export const netRevenueRetention: CatalogueMetric = {
  id: 'net-revenue-retention',
  label: { en: 'Net revenue retention', fr: 'Rétention nette du revenu' },
  unit: { en: '%', fr: '%' },
  aliases: ['NRR', 'NDR', 'Net retention', 'Net dollar retention', 'Rétention nette'],
  captures: 'outcome',
  nature: 'rate',
  producedBy: 'others',
  automatable: false,
  licence: 'free',
  facts: { enteredBy: 'independent', levers: ['price'], reversible: false },
  reasons: {
    captures: { en: 'Customers stay, and buy more.', fr: 'Des clients restent et achètent plus.' },
    nature: divided,
    producedBy: { en: 'Customers decide.', fr: 'Les clients décident.' },
    automatable: { en: 'Only customers buy.', fr: 'Seul un client achète.' },
    licence: withoutLicence,
    enteredBy: { en: 'Billing shows it.', fr: 'La facturation l’atteste.' },
    levers: { en: 'Free extras keep customers, too.', fr: 'Des gratuités retiennent aussi.' },
    reversible: { en: 'The period has been billed.', fr: 'La période est facturée.' },
    standsFor: { en: 'It is wanted itself.', fr: 'On la veut pour elle-même.' },
  },
  ask: { en: 'Are price rises in it?', fr: 'Y compte-t-on les hausses de prix\u202f?' },
};

/** Customer churn: a rate of outcomes, wanted itself. */
export const customerChurn: CatalogueMetric = {
  id: 'customer-churn',
  label: { en: 'Customer churn', fr: 'Attrition des clients' },
  unit: { en: '%', fr: '%' },
  aliases: ['Churn', 'Churn rate', 'Logo churn', 'Attrition', 'Taux d’attrition', 'Clients perdus'],
  captures: 'outcome',
  nature: 'rate',
  producedBy: 'others',
  automatable: false,
  licence: 'free',
  better: 'lower',
  facts: { enteredBy: 'independent', levers: ['price'], reversible: false },
  reasons: {
    captures: { en: 'A customer has left.', fr: 'Un client est parti.' },
    nature: divided,
    producedBy: { en: 'Customers decide to leave.', fr: 'Les clients décident de partir.' },
    automatable: { en: 'No script keeps a customer.', fr: 'Aucun script ne retient un client.' },
    licence: withoutLicence,
    enteredBy: { en: 'Billing shows who stops.', fr: 'La facturation montre qui arrête.' },
    levers: { en: 'A cut price keeps customers, too.', fr: 'Un prix bradé retient aussi.' },
    reversible: { en: 'The period is closed.', fr: 'La période est close.' },
    standsFor: { en: 'Keeping customers is wanted itself.', fr: 'On veut garder les clients.' },
  },
  ask: {
    en: 'Which day counts: notice or last payment?',
    fr: 'Quel jour compte\u00a0: préavis ou dernier paiement\u202f?',
  },
};

/** Renewals: a count of outcomes, wanted itself. */
export const renewals: CatalogueMetric = {
  id: 'renewals',
  label: { en: 'Renewals', fr: 'Renouvellements' },
  unit: { en: 'contracts', fr: 'contrats' },
  aliases: [
    'Contracts renewed',
    'Renewed contracts',
    'Renewal count',
    'Contrats renouvelés',
    'Reconductions',
  ],
  captures: 'outcome',
  nature: 'count',
  producedBy: 'both',
  automatable: false,
  licence: 'free',
  facts: { enteredBy: 'independent', levers: ['date', 'price'], reversible: false },
  reasons: {
    captures: { en: 'A customer signs again.', fr: 'Un client signe à nouveau.' },
    nature: counted,
    producedBy: { en: 'The customer decides.', fr: 'Le client décide.' },
    automatable: { en: 'It takes a signature.', fr: 'Il faut une signature.' },
    licence: withoutLicence,
    enteredBy: { en: 'Billing has the contract.', fr: 'La facturation a le contrat.' },
    levers: { en: 'Discounts, and early renewal.', fr: 'Les remises, et le renouvellement anticipé.' },
    reversible: { en: 'It binds for the term.', fr: 'Il engage pour la durée.' },
    standsFor: { en: 'It is wanted itself.', fr: 'On le veut pour lui-même.' },
  },
  ask: {
    en: 'Do contracts that renew by themselves count?',
    fr: 'La tacite reconduction compte-t-elle\u202f?',
  },
};

/** Customer retention: a rate of outcomes, wanted itself. */
export const retention: CatalogueMetric = {
  id: 'retention',
  label: { en: 'Customer retention', fr: 'Fidélisation des clients' },
  unit: { en: '%', fr: '%' },
  aliases: [
    'Retention rate',
    'Logo retention',
    'Renewal rate',
    'Taux de rétention',
    'Taux de fidélisation',
    'Taux de renouvellement',
  ],
  captures: 'outcome',
  nature: 'rate',
  producedBy: 'others',
  automatable: false,
  licence: 'free',
  facts: { enteredBy: 'independent', levers: ['price'], reversible: false },
  reasons: {
    captures: { en: 'Customers stay.', fr: 'Des clients restent.' },
    nature: divided,
    producedBy: { en: 'Customers decide.', fr: 'Les clients décident.' },
    automatable: { en: 'No script keeps a customer.', fr: 'Aucun script ne retient un client.' },
    licence: withoutLicence,
    enteredBy: { en: 'Billing shows who stays.', fr: 'La facturation montre qui reste.' },
    levers: { en: 'A cut price keeps customers, too.', fr: 'Un prix bradé retient aussi.' },
    reversible: { en: 'The period is closed.', fr: 'La période est close.' },
    standsFor: { en: 'It is wanted itself.', fr: 'On la veut pour elle-même.' },
  },
  ask: {
    en: 'Which customers are in the base, and who decides?',
    fr: 'Quels clients sont dans la base, et qui en décide\u202f?',
  },
};
