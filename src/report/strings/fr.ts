import { frenchFormat } from '../../locales/fr/format';
import type { Strings } from './strings';

/** Headings and labels in French. */
export const fr: Strings = {
  locale: 'fr',
  format: frenchFormat,
  decisions: { keep: 'À garder', revise: 'À revoir', withdraw: 'À retirer', undecided: 'Indécis' },
  impacts: { critical: 'critique', serious: 'sérieux', moderate: 'modéré', minor: 'mineur' },
  exclusions: {
    'missing-value': 'valeurs manquantes',
    'single-row-participant': 'participants à une seule ligne, que l’on ne peut comparer à eux-mêmes',
    'incomplete-period': 'périodes du plan auxquelles il manque des lignes pour un participant',
    'unknown-metric': 'colonnes d’indicateurs inconnus',
    'ambiguous-licence': 'participants ayant eu deux licences aussi souvent l’une que l’autre',
  },
  licences: { free: 'Gratuite', premium: 'Premium', 'sales-navigator': 'Sales Navigator' },
  periods: { month: 'mois', quarter: 'trimestre', 'half-year': 'semestre', year: 'an' },
  perPersonAnd: (money, period) => `${money} par personne et par ${period}`,
  measures: (count, named) => `${count === 1 ? 'un indicateur' : `${count} indicateurs`}\u00a0: ${named}`,
  target: (value) => `objectif ${value}`,
  noTarget: 'objectif non fixé',
  planAlone: 'jugé sur le plan seul, sans historique',
  history: (participants, periods, rows) =>
    `jugé avec un historique\u00a0: ${participants} participants, ${periods} périodes, ${rows} lignes`,
  rides: {
    heading: 'Ce sur quoi repose la prime',
    share: 'Part de la prime',
    of: (money) => `Sur chaque ${money}`,
    whatever: 'Quelles que soient les pondérations secrètes',
  },
  shares: {
    offGoal: 'Tout sauf les buts\u00a0: prospects, conversions, chiffre d’affaires…',
    blind: 'Ni qualité des relations, ni résultats',
    volume: 'Combien, pas comment',
    selfControlled: 'Ce qu’une personne seule, ou un robot, peut gonfler',
    gated: 'Ce que seule une licence payante permet de gagner',
  },
  instead: 'À la place\u00a0:',
  cannotTell: { heading: 'Ce qu’on ne peut pas encore dire', toFindOut: 'Pour le savoir\u00a0:' },
  passes: 'Ce qui tient',
  errors: 'Vérifications en échec',
  wouldChange: 'Ce qui changerait ce verdict',
  payouts: {
    heading: 'Les primes, rejouées',
    total: (money, participants) => `Le plan aurait versé ${money} à ${participants} participants.`,
    misallocated: (share, equal) =>
      `${share} seraient allés à d’autres que ceux qui apportent les résultats\u202f; payer chacun pareil en détournerait ${equal}.`,
    licence: 'Licence',
    participants: 'Participants',
    mean: 'Prime moyenne par période',
    suppressed: 'trop peu pour être montrés',
  },
  excluded: 'Écartés des calculs\u00a0:',
  inFairness: 'Par souci d’équité',
  limits: 'Ce que cet audit ne voit pas',
  sources: 'Sources',
  madeBy: (version, seed) => `Établi par incentive-audit ${version}, graine ${seed}.`,
  assuming: (options) => `Réglages\u00a0: ${options}.`,
};
