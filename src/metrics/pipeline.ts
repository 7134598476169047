import type { CatalogueMetric } from './catalogue-metric';
import { counted, divided, summed, withoutLicence } from './shared-reasons';

// What may become a sale: opportunities, their value, forecasts.

/** Opportunities created: a count of outcomes, a step towards what is wanted. */
export const opportunities: CatalogueMetric = {
  id: 'opportunities',
  label: { en: 'Opportunities created', fr: 'Opportunités créées' },
  unit: { en: 'opportunities', fr: 'opportunités' },
  aliases: ['Opps', 'New opportunities', 'Deals created', 'Affaires créées', 'Nouvelles opportunités'],
  captures: 'outcome',
  nature: 'count',
  producedBy: 'both',
  automatable: false,
  licence: 'free',
  facts: {
    enteredBy: 'participant',
    checked: 'none',
    levers: ['date', 'supply'],
    reversible: true,
    standsFor: { as: 'step' },
  },
  reasons: {
    captures: { en: 'A buyer has a project.', fr: 'Un acheteur a un projet.' },
    nature: counted,
    producedBy: { en: 'It takes a buyer’s project.', fr: 'Il faut le projet d’un acheteur.' },
    automatable: { en: 'A project cannot be scripted.', fr: 'Un projet ne se programme pas.' },
    licence: withoutLicence,
    enteredBy: { en: 'The seller opens it.', fr: 'Le vendeur l’ouvre.' },
    checked: { en: 'Nobody calls the buyer.', fr: 'Personne n’appelle l’acheteur.' },
    levers: { en: 'One can open them at will.', fr: 'On en ouvre à volonté.' },
    reversible: { en: 'It may prove to be none.', fr: 'Elle peut se révéler nulle.' },
    standsFor: { en: 'Only an order counts.', fr: 'Seule compte la commande.' },
  },
  ask: { en: 'Which stage, and who confirms it?', fr: 'Quelle étape, et qui la confirme\u202f?' },
};

/** Pipeline created: an amount of activity, a step towards what is wanted. */
export const pipelineValue: CatalogueMetric = {
  id: 'pipeline-value',
  label: { en: 'Pipeline created', fr: 'Pipeline créé' },
  unit: { en: 'money', fr: 'montant' },
  aliases: [
    'Pipeline',
    'Pipeline generated',
    'Open pipeline',
    'Valeur du pipeline',
    'Portefeuille d’affaires',
  ],
  captures: 'activity',
  nature: 'amount',
  producedBy: 'participant',
  automatable: true,
  licence: 'free',
  facts: {
    enteredBy: 'participant',
    checked: 'none',
    levers: ['date', 'supply'],
    reversible: true,
    standsFor: { as: 'step' },
  },
  reasons: {
    captures: { en: 'It is an estimate, not money.', fr: 'C’est une estimation, pas de l’argent.' },
    nature: summed,
    producedBy: { en: 'The seller types the amount.', fr: 'Le vendeur tape le montant.' },
    automatable: { en: 'An amount is a field.', fr: 'Un montant est un champ.' },
    licence: withoutLicence,
    enteredBy: { en: 'The seller’s own estimate.', fr: 'L’estimation du vendeur.' },
    checked: { en: 'No customer has confirmed it.', fr: 'Aucun client ne l’a confirmé.' },
    levers: { en: 'Hopes count, at any value and date.', fr: 'Tout espoir compte, à toute date.' },
    reversible: { en: 'Most of it is lost.', fr: 'La plus grande part se perd.' },
    standsFor: { en: 'What closes is wanted.', fr: 'On veut ce qui se signe.' },
  },
  ask: { en: 'Who sets amount and date?', fr: 'Qui fixe montant et date\u202f?' },
};

/** Stage moves: a count of activity, a step towards what is wanted. */
export const stageMoves: CatalogueMetric = {
  id: 'stage-moves',
  label: { en: 'Stage moves', fr: 'Changements d’étape' },
  unit: { en: 'moves', fr: 'changements' },
  aliases: [
    'Stage changes',
    'Stage progression',
    'Deals advanced',
    'Changements de phase',
    'Passages d’étape',
  ],
  captures: 'activity',
  nature: 'count',
  producedBy: 'participant',
  automatable: true,
  licence: 'free',
  facts: {
    enteredBy: 'participant',
    checked: 'none',
    levers: ['date', 'supply'],
    reversible: true,
    standsFor: { as: 'step' },
  },
  reasons: {
    captures: { en: 'The buyer may not know.', fr: 'L’acheteur peut l’ignorer.' },
    nature: counted,
    producedBy: { en: 'The seller drags the card.', fr: 'Le vendeur déplace la fiche.' },
    automatable: { en: 'A move is a click.', fr: 'C’est un clic.' },
    licence: withoutLicence,
    enteredBy: { en: 'The seller sets the stage.', fr: 'Le vendeur fixe l’étape.' },
    checked: { en: 'Nobody asks the buyer.', fr: 'Personne n’interroge l’acheteur.' },
    levers: { en: 'Move early, or up and down.', fr: 'Avancer trop tôt, ou en zigzag.' },
    reversible: { en: 'It can go back.', fr: 'Elle peut reculer.' },
    standsFor: { en: 'Only the last stage pays.', fr: 'Seule la dernière étape rapporte.' },
  },
  ask: { en: 'What must the buyer do?', fr: 'Que doit faire l’acheteur\u202f?' },
};

/** Forecast accuracy: a rate of activity, a step towards what is wanted. */
export const forecastAccuracy: CatalogueMetric = {
  id: 'forecast-accuracy',
  label: { en: 'Forecast accuracy', fr: 'Fiabilité des prévisions' },
  unit: { en: '%', fr: '%' },
  aliases: ['Forecast error', 'Forecast vs actual', 'Précision des prévisions'],
  captures: 'activity',
  nature: 'rate',
  producedBy: 'participant',
  automatable: false,
  licence: 'free',
  facts: {
    enteredBy: 'participant',
    checked: 'all',
    levers: ['date', 'base'],
    reversible: false,
    standsFor: { as: 'step' },
  },
  reasons: {
    captures: { en: 'A true forecast sells nothing.', fr: 'Une prévision juste ne vend rien.' },
    nature: divided,
    producedBy: { en: 'The seller sets the forecast.', fr: 'Le vendeur fixe la prévision.' },
    automatable: { en: 'Sales decide it, too.', fr: 'Les ventes en décident aussi.' },
    licence: withoutLicence,
    enteredBy: { en: 'The seller gives the forecast.', fr: 'Le vendeur donne la prévision.' },
    checked: { en: 'Each is held against the books.', fr: 'Chacune est comparée aux comptes.' },
    levers: { en: 'Delay a deal, foresee little.', fr: 'Retarder, prévoir peu.' },
    reversible: { en: 'The period is closed.', fr: 'La période est close.' },
    standsFor: { en: 'It helps to plan.', fr: 'Elle aide à planifier.' },
  },
  ask: { en: 'Does beating it cost as much?', fr: 'La dépasser coûte-t-il autant\u202f?' },
};

/** Marketing sourced pipeline: an amount of activity, a step towards what is wanted. */
export const sourcedPipeline: CatalogueMetric = {
  id: 'sourced-pipeline',
  label: { en: 'Marketing sourced pipeline', fr: 'Pipeline apporté par le marketing' },
  unit: { en: 'money', fr: 'montant' },
  aliases: ['Marketing pipeline', 'Marketing sourced opportunities', 'Pipeline marketing'],
  captures: 'activity',
  nature: 'amount',
  producedBy: 'both',
  automatable: true,
  licence: 'free',
  facts: {
    enteredBy: 'participant',
    checked: 'none',
    levers: ['base', 'supply'],
    reversible: true,
    standsFor: { as: 'step' },
  },
  reasons: {
    captures: { en: 'It is an estimate, not money.', fr: 'C’est une estimation, pas de l’argent.' },
    nature: summed,
    producedBy: { en: 'Sales has to open the deal.', fr: 'La vente doit ouvrir l’affaire.' },
    automatable: { en: 'The source is a field.', fr: 'L’origine est un champ.' },
    licence: withoutLicence,
    enteredBy: { en: 'Marketing attributes it.', fr: 'Le marketing se l’attribue.' },
    checked: { en: 'Nobody asks the buyer.', fr: 'Personne n’interroge l’acheteur.' },
    levers: { en: 'Claim the deals of others.', fr: 'S’attribuer les affaires d’autrui.' },
    reversible: { en: 'Most of it is lost.', fr: 'La plus grande part se perd.' },
    standsFor: { en: 'What closes is wanted.', fr: 'On veut ce qui se signe.' },
  },
  ask: { en: 'Who sets the source?', fr: 'Qui fixe l’origine\u202f?' },
};
