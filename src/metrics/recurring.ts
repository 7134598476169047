import type { CatalogueMetric } from './catalogue-metric';
import { summed, withoutLicence } from './shared-reasons';

// Recurring revenue by where it comes from.

/** New ARR: an amount of outcomes, wanted itself. */
export const newArr: CatalogueMetric = {
  id: 'new-arr',
  label: { en: 'New ARR', fr: 'Nouvel ARR' },
  unit: { en: 'money a year', fr: 'montant par an' },
  aliases: ['New business ARR', 'New ACV', 'New MRR', 'ARR nouveau', 'Nouveau revenu récurrent'],
  captures: 'outcome',
  nature: 'amount',
  producedBy: 'both',
  automatable: false,
  licence: 'free',
  facts: { enteredBy: 'participant', checked: 'all', levers: ['date', 'price'], reversible: true },
  reasons: {
    captures: { en: 'A customer has subscribed.', fr: 'Un client s’est abonné.' },
    nature: summed,
    producedBy: { en: 'The customer decides.', fr: 'Le client décide.' },
    automatable: { en: 'It takes a contract.', fr: 'Il faut un contrat.' },
    licence: withoutLicence,
    enteredBy: { en: 'The seller enters the contract.', fr: 'Le vendeur saisit le contrat.' },
    checked: { en: 'Billing sees each contract.', fr: 'La facturation voit chaque contrat.' },
    levers: { en: 'Discounts, and signing days.', fr: 'Les remises, et le jour de signature.' },
    reversible: { en: 'It may be cancelled in the year.', fr: 'Il peut être résilié dans l’année.' },
    standsFor: { en: 'It is wanted itself.', fr: 'On le veut pour lui-même.' },
  },
  ask: { en: 'May they leave in the first year?', fr: 'Peut-il partir la première année\u202f?' },
};

/** Expansion ARR: an amount of outcomes, wanted itself. */
export const expansionArr: CatalogueMetric = {
  id: 'expansion-arr',
  label: { en: 'Expansion ARR', fr: 'ARR d’expansion' },
  unit: { en: 'money a year', fr: 'montant par an' },
  aliases: ['Upsell ARR', 'Upsell', 'Cross-sell', 'Ventes additionnelles'],
  captures: 'outcome',
  nature: 'amount',
  producedBy: 'both',
  automatable: false,
  licence: 'free',
  facts: { enteredBy: 'participant', checked: 'all', levers: ['date', 'base', 'price'], reversible: true },
  reasons: {
    captures: { en: 'A customer buys more.', fr: 'Un client achète davantage.' },
    nature: summed,
    producedBy: { en: 'The customer decides.', fr: 'Le client décide.' },
    automatable: { en: 'It takes a contract.', fr: 'Il faut un contrat.' },
    licence: withoutLicence,
    enteredBy: { en: 'The seller enters it.', fr: 'Le vendeur le saisit.' },
    checked: { en: 'Billing sees each contract.', fr: 'La facturation voit chaque contrat.' },
    levers: {
      en: 'Discounts, dates, renewals in disguise.',
      fr: 'Remises, dates, renouvellements déguisés.',
    },
    reversible: { en: 'Seats can be given back.', fr: 'On peut en rendre.' },
    standsFor: { en: 'It is wanted itself.', fr: 'On le veut pour lui-même.' },
  },
  ask: { en: 'Are losses taken off?', fr: 'En ôte-t-on les pertes\u202f?' },
};

/** Renewal ARR: an amount of outcomes, wanted itself. */
export const renewalArr: CatalogueMetric = {
  id: 'renewal-arr',
  label: { en: 'Renewal ARR', fr: 'ARR renouvelé' },
  unit: { en: 'money a year', fr: 'montant par an' },
  aliases: ['Renewed ARR', 'Renewal revenue', 'Renewal amount', 'Revenu renouvelé', 'Montant renouvelé'],
  captures: 'outcome',
  nature: 'amount',
  producedBy: 'both',
  automatable: false,
  licence: 'free',
  facts: { enteredBy: 'participant', checked: 'all', levers: ['date', 'price'], reversible: false },
  reasons: {
    captures: { en: 'A customer stays and pays.', fr: 'Un client reste et paie.' },
    nature: summed,
    producedBy: { en: 'The customer decides.', fr: 'Le client décide.' },
    automatable: { en: 'It takes a contract.', fr: 'Il faut un contrat.' },
    licence: withoutLicence,
    enteredBy: { en: 'The seller enters the contract.', fr: 'Le vendeur saisit le contrat.' },
    checked: { en: 'Billing sees each contract.', fr: 'La facturation voit chaque contrat.' },
    levers: { en: 'Discounts, and early renewal.', fr: 'Les remises, et le renouvellement anticipé.' },
    reversible: { en: 'It binds for the term.', fr: 'Il engage pour la durée.' },
    standsFor: { en: 'It is wanted itself.', fr: 'On le veut pour lui-même.' },
  },
  ask: { en: 'Does it bind the customer for the year?', fr: 'Engage-t-il le client pour l’année\u202f?' },
};
