import type { CatalogueMetric } from './catalogue-metric';
import { judged, withoutLicence } from './shared-reasons';

// What colleagues and superiors say.

/** Peer rating: a rating of relationship quality, a step towards what is wanted. */
export const peerRating: CatalogueMetric = {
  id: 'peer-rating',
  label: { en: 'Peer rating', fr: 'Évaluation par les pairs' },
  unit: { en: 'points', fr: 'points' },
  aliases: [
    'Peer review',
    'Peer score',
    '360 rating',
    'Colleague rating',
    'Note des collègues',
    'Évaluation à 360',
  ],
  captures: 'relationship-quality',
  nature: 'rating',
  producedBy: 'others',
  automatable: false,
  licence: 'free',
  facts: {
    enteredBy: 'line',
    checked: 'none',
    levers: ['base'],
    reversible: false,
    standsFor: { as: 'step' },
  },
  reasons: {
    captures: { en: 'Colleagues say how it was.', fr: 'Des collègues disent leur avis.' },
    nature: judged,
    producedBy: { en: 'Only colleagues rate.', fr: 'Seuls les collègues notent.' },
    automatable: { en: 'Colleagues have to answer.', fr: 'Des collègues doivent répondre.' },
    licence: withoutLicence,
    enteredBy: { en: 'Colleagues have an interest.', fr: 'Les collègues y ont intérêt.' },
    checked: { en: 'An opinion cannot be checked.', fr: 'Un avis ne se vérifie pas.' },
    levers: { en: 'One picks the raters.', fr: 'On choisit ses évaluateurs.' },
    reversible: { en: 'A rating stays given.', fr: 'Une note donnée le reste.' },
    standsFor: { en: 'It is an opinion.', fr: 'C’est une opinion.' },
  },
  ask: { en: 'Who picks the raters?', fr: 'Qui choisit les évaluateurs\u202f?' },
};

/** Manager rating: a rating of activity, a step towards what is wanted. */
export const managerRating: CatalogueMetric = {
  id: 'manager-rating',
  label: { en: 'Manager rating', fr: 'Évaluation par le manager' },
  unit: { en: 'points', fr: 'points' },
  aliases: [
    'Manager score',
    'Performance rating',
    'Appraisal',
    'Performance review',
    'Note du manager',
    'Évaluation annuelle',
  ],
  captures: 'activity',
  nature: 'rating',
  producedBy: 'others',
  automatable: false,
  licence: 'free',
  facts: { enteredBy: 'line', checked: 'none', levers: [], reversible: false, standsFor: { as: 'step' } },
  reasons: {
    captures: { en: 'It judges work, not its result.', fr: 'Elle juge le travail, pas son effet.' },
    nature: judged,
    producedBy: { en: 'The manager decides.', fr: 'Le manager décide.' },
    automatable: { en: 'Somebody has to judge.', fr: 'Il faut juger.' },
    licence: withoutLicence,
    enteredBy: { en: 'The manager enters it.', fr: 'Le manager la saisit.' },
    checked: { en: 'An opinion cannot be checked.', fr: 'Un avis ne se vérifie pas.' },
    levers: { en: 'None of the six; pleasing is.', fr: 'Aucun des six, sauf plaire.' },
    reversible: { en: 'A rating stays given.', fr: 'Une note donnée le reste.' },
    standsFor: { en: 'It is a superior’s opinion.', fr: 'C’est l’avis d’un supérieur.' },
  },
  ask: { en: 'Which facts must the manager name?', fr: 'Quels faits le manager doit-il citer\u202f?' },
};
