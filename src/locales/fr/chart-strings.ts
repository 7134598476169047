import type { ChartStrings } from '../chart-strings';
import { fixed, number, percent, range } from './format';
import { count } from './plural';

/** What charts say in French. */
export const charts: ChartStrings = {
  heading: 'En images',
  asTable: 'Les mêmes chiffres en tableau',
  measure: 'Indicateur',
  view: 'Comment on regarde',
  correlation: 'Corrélation',
  share: (value, interval) =>
    interval === null || interval.low === interval.high
      ? percent(value)
      : `${percent(value)} (${range(interval.low, interval.high)})`,
  number: (value, interval) =>
    interval === null || interval.low === interval.high
      ? number(value, 1)
      : `${number(value, 1)} (de ${number(interval.low, 1)} à ${number(interval.high, 1)})`,
  correlationOf: (value, interval) =>
    interval === null
      ? fixed(value, 2)
      : `${fixed(value, 2)} (de ${fixed(interval.low, 2)} à ${fixed(interval.high, 2)})`,
  between: (low, high) => `${low} à ${high}`,
  stake: {
    titles: {
      offGoal: (share) => `${share} de la prime repose sur ce qui n’est pas un but`,
      blind: (share) => `${share} de la prime ne voit ni résultats, ni qualité des relations`,
      volume: (share) => `${share} de la prime compte combien, pas comment`,
      selfControlled: (share) => `${share} de la prime peut être gonflée par une personne seule, ou un robot`,
      gated: (share) => `${share} de la prime ne se gagne qu’avec une licence payante`,
    },
    nothing: 'Rien dans cette prime ne repose sur ce que visent les critiques',
    rows: {
      offGoal: 'Pas un but de l’entreprise',
      blind: 'Ni résultats, ni qualité',
      volume: 'La quantité, pas la qualité',
      selfControlled: 'Gonflable seul, ou par un robot',
      gated: 'Avec une licence payante',
    },
    reading: (ratio) =>
      `Barres\u00a0: part de la prime si tout pèse autant. Traits noirs\u00a0: toutes les pondérations où rien ne pèse plus de ${ratio} fois autre chose. Les barres se recoupent et ne s’additionnent pas.`,
    exact: 'Part de la prime. Les barres se recoupent et ne s’additionnent pas.',
  },
  ceiling: {
    title: (account, most, measure) => `${account} ne peut porter ${quoted(measure)} au-delà de ${most}`,
    accounts: {
      free: 'Un compte gratuit',
      premium: 'Un compte Premium',
      'sales-navigator': 'Un compte Sales Navigator',
    },
    reading: (target) =>
      `Barres\u00a0: le plus qu’on puisse atteindre si tout pèse autant. Traits noirs\u00a0: selon les pondérations admises.${target === null ? '' : ` En tirets\u00a0: l’objectif, ${target}.`}`,
  },
  validity: {
    titles: {
      fail: (measure, goal) =>
        `Quand ${quoted(measure)} monte, ${quoted(goal)} ne monte pas assez pour mériter une prime`,
      pass: (measure, goal) =>
        `Quand ${quoted(measure)} monte chez un participant, ${quoted(goal)} monte aussi`,
      open: (measure, goal) => `On ne peut pas encore dire si ${quoted(goal)} monte avec ${quoted(measure)}`,
    },
    reading: (limit) =>
      `Chacun comparé à lui-même, une fois ôté ce que tous partagent. Traits\u00a0: ce que les données permettent. En tirets\u00a0: le minimum qui mérite d’être payé, ${limit}.`,
    same: 'Dans la même période',
    later: (periods) => `Résultats ${count(periods, 'période')} plus tard`,
    averaged: 'Résultats moyens sur 3 mois',
  },
  naive: {
    title: (naive, within) => `Un tableur dit ${naive}\u202f; chacun comparé à lui-même, ${within}`,
    reading: (measure, goal) =>
      `Corrélation entre ${quoted(measure)} et ${quoted(goal)}. Cercle\u00a0: ce que regarde le verdict. Losanges\u00a0: d’autres façons, qui mêlent ce que sont les gens et ce qu’ils font.`,
    rows: {
      within: 'Chacun comparé à lui-même',
      naive: 'Toutes les lignes (tableur)',
      between: 'Entre personnes',
    },
  },
  groups: {
    title: (measure, lowest, highest, goal) =>
      `${goal}\u00a0: ${lowest} en moyenne là où ${quoted(measure)} est au plus bas, ${highest} là où il est au plus haut`,
    reading: (least) =>
      `Chaque point\u00a0: la moyenne d’un groupe d’au moins ${least} participants. Les groupes diffèrent aussi par ailleurs\u00a0: ce n’est pas une preuve de cause.`,
    participants: 'Participants',
  },
  payouts: {
    title: (plan, equal) =>
      `${plan} de l’argent passe à côté de ceux qui apportent les résultats\u202f; à parts égales, ce serait ${equal}`,
    reading:
      'Part de l’argent qui va ailleurs qu’en proportion des résultats, le plan étant rejoué sur cet historique.',
    column: 'Part qui va ailleurs',
    rows: {
      plan: 'Comme le plan paie',
      equal: 'Prime égale pour tous',
      outcome: 'En proportion des résultats',
    },
  },
  attainment: {
    title: (share, measure, fault) =>
      `L’objectif de ${quoted(measure)} est atteint dans ${share} des cas${fault === null ? '' : `\u00a0: ${fault === 'hard' ? 'trop dur' : 'trop facile'}`}`,
    reading: (band) =>
      `Part des participants et périodes à l’objectif ou mieux. Traits\u00a0: ce que le hasard laisse ouvert.${band === null ? '' : ` En gris\u00a0: à peu près ce que conseillent des cabinets, ${band}.`}`,
    column: 'À l’objectif ou mieux',
  },
  byLicence: {
    title: (free, paying) => `${free} atteignent l’objectif sans licence payante, ${paying} avec`,
    reading: (measure) =>
      `${measure}\u00a0: part des participants qui atteignent l’objectif en moyenne. Traits\u00a0: ce que le hasard laisse ouvert.`,
    column: 'Participants qui atteignent l’objectif',
    rows: {
      free: (participants) => `Sans licence payante (${number(participants)})`,
      paying: (participants) => `Avec une licence payante (${number(participants)})`,
    },
  },
  spread: {
    title: (measure, fullest, target) =>
      `Les valeurs les plus fréquentes de ${quoted(measure)} vont de ${fullest}${target === null ? '' : `\u202f; l’objectif est ${target}`}`,
    titles: {
      fail: (measure, target, excess, isBelow) =>
        `${measure}\u00a0: environ ${excess} valeurs de trop juste ${isBelow ? 'au-dessous' : 'au-dessus'} de l’objectif, ${target}`,
      pass: (measure, target) =>
        `Les valeurs de ${quoted(measure)} ne s’accumulent pas à l’objectif, ${target}`,
      open: (measure, target) =>
        `On ne peut pas encore dire si les valeurs de ${quoted(measure)} s’accumulent à l’objectif, ${target}`,
    },
    reading: ({ withheld, target, pile }) =>
      [
        'Chaque participant compte une fois par période du plan\u202f; la première et la dernière barre contiennent aussi ce qui les dépasse.',
        ...(target ? ['En tirets\u00a0: l’objectif.'] : []),
        ...(pile ? ['Foncé\u00a0: il est atteint. En gris\u00a0: là où l’on cherche un entassement.'] : []),
        ...(withheld ? ['«\u00a0?\u00a0»\u00a0: masqué, trop peu de participants.'] : []),
      ].join(' '),
    rows: 'Participants-périodes',
  },
  overTime: {
    title: (first, last, moves) => `De ${first} à ${last}\u00a0: ${moves.join('\u202f; ')}`,
    move: (name, from, to) => `${quoted(name)} de ${from} à ${to}`,
    moved: (measure, date, together, points, isDown) =>
      `${quoted(measure)} ne se compare pas avant et après ${date}\u00a0: ${together === null ? 'presque tous les' : `${together} des`} participants ont ${isDown ? 'perdu' : 'gagné'} environ ${points} points d’un coup`,
    reading: (move) =>
      [
        'Moyennes de l’équipe. Chaque volet a sa propre échelle, qui ne part pas forcément de 0.',
        ...(move === null
          ? []
          : [
              move.lasts
                ? `En tirets\u00a0: ${move.date}.`
                : `En tirets\u00a0: ${move.date}, où ${move.together ?? 'presque tous'} ont bougé ensemble, mais pas pour de bon.`,
            ]),
      ].join(' '),
    period: 'Période',
  },
};

/** A name inside a sentence, where French would ask for its gender. */
function quoted(name: string): string {
  return `«\u00a0${name}\u00a0»`;
}
