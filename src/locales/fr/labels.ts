import type { Labels } from '../labels';

/** What ids are called in French. */
export const labels: Labels = {
  outcomes: {
    fail: 'en défaut',
    pass: 'en ordre',
    'cannot-tell': 'on ne peut pas trancher',
    'not-applicable': 'sans objet',
    error: 'vérification en échec',
  },
  impacts: { critical: 'critique', serious: 'grave', moderate: 'modéré', minor: 'mineur' },
  decisions: {
    keep: 'à garder',
    revise: 'à revoir',
    withdraw: 'à retirer',
    undecided: 'on ne peut pas trancher',
  },
  critiques: {
    'quantitative-bias': 'Il compte la quantité',
    'paid-feature-bias': 'Une licence achète des points',
    'quality-blindness': 'Il ne voit pas la qualité',
    'outcome-divergence': 'Un bon score n’est pas une vente',
    'artificial-behaviour': 'Il incite à agir pour le score',
    instrument: 'L’instrument de mesure lui-même',
    'plan-design': 'Le plan en tant que tel',
  },
  bases: {
    arithmetic: 'calculé sur le plan',
    measured: 'mesuré dans vos données',
    theory: 'issu de la recherche',
    practice: 'repère de praticiens',
    law: 'point de droit',
  },
  licences: { free: 'Gratuite', premium: 'Premium', 'sales-navigator': 'Sales Navigator' },
  periods: { month: 'mois', quarter: 'trimestre', 'half-year': 'semestre', year: 'an' },
};
