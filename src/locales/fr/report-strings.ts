import type { ReportStrings } from '../report-strings';
import { number } from './format';
import { count } from './plural';
import { frenchSources } from './source-titles';

/** What reports say beside their sentences in French. */
export const report: ReportStrings = {
  exclusions: {
    'missing-value': (n) => count(n, 'valeur manquante', 'valeurs manquantes'),
    'failed-capture': (n, of) =>
      `${number(n)} sur ${count(of, 'valeur')} du Social Selling Index\u00a0: 0 sans un point dans aucun pilier est une capture manquée, pas une mesure`,
    'single-row-participant': (n) =>
      `${count(n, 'participant')} à une seule ligne\u00a0: sur une ligne, personne ne se compare à soi-même`,
    'incomplete-period': (n) =>
      `${count(n, 'période')} de prime à laquelle il manque des lignes pour un participant`,
    'few-participants': (n) =>
      `${count(n, 'période')} de prime où trop peu de personnes sont présentes pour en parler`,
    'unknown-metric': (n) => `${count(n, 'colonne')} d’indicateurs inconnus`,
    'ambiguous-licence': (n) =>
      `${count(n, 'participant')} avec deux licences aussi fréquentes l’une que l’autre`,
  },
  meant: (name, metric) =>
    name === null
      ? `une colonne dont le nom est proche de «\u00a0${metric}\u00a0»\u00a0: s’agit-il de cet indicateur\u202f?`
      : `la colonne «\u00a0${name}\u00a0»\u00a0: s’agit-il de «\u00a0${metric}\u00a0»\u202f?`,
  perPersonAnd: (money, period) => `${money} par personne et par ${period}`,
  measures: (n, named) =>
    `${n === 1 ? 'un indicateur' : `${n} indicateurs`}\u00a0: ${named.join('\u202f; ')}`,
  target: (value) => `objectif ${value}`,
  noTarget: 'objectif non fixé',
  ownTarget: {
    individual: 'un objectif propre à chacun',
    team: 'un objectif propre à chaque équipe',
    company: 'l’objectif de l’entreprise, période par période',
  },
  roles: {
    gate: (share) => `condition de ${share} de la prime`,
    multiplier: (share) => `coefficient dont dépendent ${share} de la prime`,
  },
  weights: (named) =>
    `Les parts sont celles de la prime à l’objectif, qui diffère des poids du plan\u00a0: ${named.join('\u202f; ')}.`,
  planAlone: 'jugé sur le plan seul, sans historique',
  history: (participants, periods, rows) =>
    `jugé avec un historique\u00a0: ${count(participants, 'participant')} × ${count(periods, 'période')}, ${count(rows, 'ligne')}`,
  rides: {
    heading: 'Ce sur quoi repose la prime',
    share: 'Part de la prime',
    ofEach: (money) => `Sur ${money}`,
    whatever: (ratio) => `Fourchette, les poids étant secrets (${ratio} contre 1)`,
    rows: {
      offGoal: 'Tout sauf les buts de l’entreprise',
      blind: 'Ni résultats, ni qualité des relations',
      volume: 'La quantité, pas la qualité',
      selfControlled: 'Ce qu’une personne seule, ou un robot, peut gonfler',
      gated: 'Ce que seule une licence payante permet de gagner',
    },
  },
  against: 'Ce qui plaide contre ce plan',
  instead: 'À la place\u00a0:',
  cannotTell: {
    heading: 'Ce qu’on ne peut pas trancher',
    toFindOut: 'Pour le savoir\u00a0:',
    withHistory: (n) =>
      `Avec un historique de votre équipe, on pourrait répondre à ${n === 1 ? 'une question' : `${n} questions`} de plus\u00a0:`,
    withFacts: (n) => `Des faits qui ne sont pas dans le plan répondraient à ${n} questions de plus\u00a0:`,
    facts: {
      'need/entered-by': 'qui saisit ce qui est primé, et qui le vérifie (enteredBy, checked)',
      'need/levers': 'comment le chiffre pourrait monter, et lui seul (levers)',
      'need/reversible': 'si ce qui est primé peut mal tourner ensuite (reversible)',
      'need/reference': 'à quoi un résultat est comparé (reference)',
      'need/team-size': 'combien de personnes partagent un même chiffre (teamSize, attributable)',
      'need/base-pay': 'le salaire fixe (basePay)',
    },
    factsTold: (facts) => `${facts.join('\u202f; ')}.`,
  },
  passes: 'Ce qui est en ordre',
  notApplicable: 'Sans objet pour ce plan\u00a0:',
  errors: 'Vérifications en échec',
  asked: (title) => `${title}\u202f?`,
  wouldChange: 'Ce qui changerait ce verdict',
  betterPlan: {
    heading: 'Un meilleur plan',
    judged: (decision) => `Jugé de la même façon\u00a0: ${decision}.`,
    moved: (before, after, moved) =>
      `Sur cet historique, il aurait versé ${after} au lieu de ${before}, dont ${moved} seraient allés à d’autres personnes.`,
    none: 'Ce plan et ses buts ne permettent pas d’en proposer un\u00a0: déclarez pour buts des résultats, ou ce que le client pense de la relation.',
    uncalledFor: 'Aucune des questions posées n’en appelle un.',
  },
  precedents: {
    heading: 'Ce que sont devenus des plans semblables',
    note: 'Des plans documentés, payés à peu près de la même façon. Ce n’est pas un échantillon, car ce sont surtout les échecs que l’on raconte\u202f; ils ne jugent rien et ne changent aucun verdict.',
    results: { failed: 'Échec\u00a0:', worked: 'Succès\u00a0:' },
    inCommon: (share) => `${share} des réponses sont communes avec ce plan.`,
    apart: 'Ce qui distingue les deux\u00a0:',
    difference: ({ question, failed, worked, here }) =>
      `${question}\u00a0: ${failed} (échec), ${worked} (succès)\u202f; ce plan\u00a0: ${here ?? 'non précisé'}.`,
  },
  payouts: {
    heading: 'Ce que le plan aurait versé',
    total: (amount, participants) =>
      `Sur cet historique, le plan aurait versé ${amount} à ${count(participants, 'participant')}.`,
    incentives: (amount) => `${amount} × la prime cible`,
    promised: (amount, ratio) =>
      `Tous les objectifs atteints, sans plus, il aurait versé ${amount}${ratio === null ? '' : `\u202f; il en verse ${ratio}`}.`,
    unknown:
      'On ne peut dire ce que le plan aurait versé\u00a0: pour un indicateur, les valeurs et l’objectif ne semblent pas à la même échelle, ou pas pour la même durée.',
    remarks: {
      'missing-value': (n) => `${count(n, 'valeur absente', 'valeurs absentes')} sans prime.`,
      'unknown-condition': (n) =>
        `Conditions et coefficients\u00a0: ${count(n, 'valeur absente, tenue', 'valeurs absentes, tenues')} pour ${n < 2 ? 'atteinte' : 'atteintes'}.`,
      'missing-quota': (n) =>
        `${count(n, 'valeur')} sans quota dans la même ligne, et comptée${n < 2 ? '' : 's'} pour rien.`,
      'without-quota': (n) => `${count(n, 'versement')} sans quota auquel se mesurer.`,
      'incomplete-period': (n) => `${count(n, 'période')} d’un participant sans prime, faute de lignes.`,
      'negative-value': (n) =>
        `${count(n, 'valeur négative', 'valeurs négatives')} sans prime, et sans reprise.`,
    },
    netted: (amount) => `Avec reprise, il serait resté ${amount} en tout.`,
    misallocated: (share, equal) =>
      `${share} de cette somme seraient allés à d’autres que ceux qui apportent les résultats\u202f; avec une prime égale pour tous, ce serait ${equal}.`,
    licence: 'Licence',
    participants: 'Participants',
    mean: 'Prime moyenne par période',
    suppressed: 'masqué',
    allSuppressed:
      'Par licence\u00a0: masqué, les groupes sont si petits qu’on y reconnaîtrait les personnes.',
  },
  readAs: 'Comment les données ont été lues',
  excluded: 'Ce qui a été écarté',
  inFairness: 'Par souci d’équité',
  limits: 'Ce que cet audit ne voit pas',
  sources: 'Sources',
  sourceTitles: frenchSources,
  madeBy: (program, seed) => `Établi par ${program}, graine ${seed}.`,
  assuming: (options) => `Réglages\u00a0: ${options}.`,
  settings: {
    confidence: 'confiance',
    minimumValidity: 'validité minimale',
    weightRatio: 'rapport de pondération',
    minimumGroupSize: 'taille minimale d’un groupe',
    resamples: 'tirages',
    betterPlan: 'meilleur plan',
    rules: 'règles',
  },
  yes: 'oui',
  no: 'non',
};
