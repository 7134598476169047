import type { Dictionary, Values } from '../sentence';
import { sentenceCase } from '../sentence-case';
import { fixed, number, percent, range } from './format';
import { count } from './plural';
import { inputs, ofThePay, shareByWeights } from './ranges';

/** Without a full stop. */
function answers(v: Values): string {
  return `Chez un même participant, la corrélation entre ce qu’il envoie (${v['sent.fr']}, période en cours et ${v.before === 1 ? 'précédente' : `${number(v.before)} précédentes`} réunies) et ${v['answered.fr']} est de ${fixed(v.within, 2)} (de ${fixed(v.low, 2)} à ${fixed(v.high, 2)} ; ${count(v.participants, 'participant')}, ${count(v.periods, 'période')})`;
}

/** Without a full stop. */
function steering(v: Values, atMost = ''): string {
  return `Guidé par ${v['measure.fr']}, l’effort apporte ${atMost}${percent(v.share)} (${range(v.low, v.high)} ; ${count(v.participants, 'participant')}, ${count(v.periods, 'période')}) de ce qu’il apporterait guidé par ${v['goal.fr']}`;
}

/** Which hours the measure and the goal like best, where they differ. */
function bestHours(v: Values): string {
  return typeof v['paid.fr'] === 'string' && typeof v['valued.fr'] === 'string'
    ? ` L’heure qui fait le plus monter ${v['measure.fr']} est celle passée à ${v['paid.fr']} ; celle qui sert le plus ${v['goal.fr']} est passée à ${v['valued.fr']}.`
    : '';
}

export const artificialBehaviour: Dictionary<
  | 'artificial-behaviour/self-controlled-share'
  | 'artificial-behaviour/effort-distortion'
  | 'artificial-behaviour/over-solicitation'
  | 'artificial-behaviour/target-bunching'
  | 'artificial-behaviour/automation-signature'
> = {
  'artificial-behaviour/self-controlled-share': {
    title: 'Ce qu’on peut gonfler seul',
    headline: (v) =>
      `${sentenceCase(ofThePay(v.share))} peut être gonflée par une personne seule, ou par un robot.`,
    fail: (v) =>
      `${inputs(v, 'peut', 'peuvent')} monter sans que personne ne réponde, à la main ou par un robot. Soit ${shareByWeights(v)}. C’est ce à quoi le plan incite, pas ce que quelqu’un a fait.`,
    pass: (v) =>
      v.share === 0
        ? 'Rien dans la prime ne peut être gonflé par une personne seule, ni par un robot.'
        : `${sentenceCase(ofThePay(v.share))} peut être gonflée par une personne seule, ou par un robot : trop peu pour tenter quiconque.`,
    'cannot-tell': (v) => `Une personne seule, ou un robot, peut faire monter ${shareByWeights(v)}.`,
    remedy:
      'Primez ce qui dépend de quelqu’un d’autre : accepter un prospect, signer, rester, noter la relation.',
  },
  'artificial-behaviour/effort-distortion': {
    title: 'La prime attire-t-elle l’effort là où naît la valeur ?',
    headline: (v) => `Primer ${v['measure.fr']} détourne des heures de ce qui fait ${v['goal.fr']}.`,
    fail: (v) =>
      `${steering(v, 'au mieux ')} : les heures partent ailleurs.${bestHours(v)} C’est ce à quoi le plan incite, pas ce que quelqu’un a fait.`,
    pass: (v) => `${steering(v)} : les heures qui suivent la prime vont là où naissent les résultats.`,
    'cannot-tell': (v) =>
      typeof v.share !== 'number'
        ? `Ces données ne permettent pas de dire si primer ${v['measure.fr']} attire l’effort là où se fait ${v['goal.fr']}.`
        : v.delayed === 1
          ? `${steering(v)} si l’on compte les résultats de la même période ; ceux des périodes suivantes disent autre chose.`
          : `${steering(v)} : ces données permettent les deux réponses.`,
    remedy: 'Primez ce qui monte le plus avec les heures qui rapportent le plus, ou le résultat lui-même.',
  },
  'artificial-behaviour/over-solicitation': {
    title: 'Répond-on moins quand on envoie plus ?',
    headline: (v) => `Plus on envoie (${v['sent.fr']}), moins on répond : ${v['answered.fr']} recule.`,
    fail: (v) =>
      `${answers(v)} : plus on envoie, moins on répond. Le plan n’en rémunère pas moins les envois. Les réponses tardives sont prises en compte.`,
    pass: (v) => `${answers(v)} : aucun recul digne d’être relevé.`,
    'cannot-tell': (v) =>
      typeof v.within === 'number'
        ? `${answers(v)}. Ces données permettent un recul comme l’absence de recul.`
        : 'Cet historique ne permet pas de dire si l’on répond moins quand on envoie plus.',
    remedy: 'Primez les réponses ou ce qui en sort, pas les envois ; ou plafonnez ce qui compte.',
  },
  'artificial-behaviour/automation-signature': {
    title: 'Trop régulier pour une personne ?',
    headline: 'Certains chiffres quotidiens sont trop réguliers pour une personne.',
    fail: (v) =>
      `Les chiffres quotidiens ${typeof v.flagged === 'number' ? `de ${number(v.flagged)} participants sur` : 'd’au moins un participant sur'} ${number(v.tested)} (${v['metrics.fr']}) varient moins du tiers de ce que ferait le hasard, week-ends compris, et l’on n’y voit ni quota hebdomadaire ni plafond. Un robot donne cela ; une habitude très égale aussi.`,
    pass: (v) =>
      `Parmi ${number(v.tested)} participants dont les chiffres quotidiens se laissent tester (${v['metrics.fr']}), aucun n’est plus régulier qu’on ne l’est d’ordinaire.`,
    'cannot-tell': (v) => `Ces données ne permettent pas de dire si un robot produit ${v['metrics.fr']}.`,
    'look-alike': (v) =>
      `Certains chiffres quotidiens de ${v['metrics.fr']} sont très réguliers, et l’on y voit un quota hebdomadaire ou un plafond. Un plan de travail, la limite d’une plateforme et un robot se ressemblent.`,
    remedy:
      'Primez ce qui demande la réponse de quelqu’un. Ne cherchez pas le coupable : regardez ce que le plan demande.',
    null: 'Les chiffres quotidiens varient comme des événements indépendants.',
  },
  'artificial-behaviour/target-bunching': {
    title: 'Les chiffres s’accumulent-ils juste à l’objectif ?',
    headline: (v) => `Les valeurs de ${v['measure.fr']} s’accumulent juste ${beyond(v)} de l’objectif.`,
    fail: (v) =>
      `Juste ${beyond(v)} de l’objectif de ${number(v.target)}, à ${number(v.width)} près, ${v['measure.fr']} compte environ ${number(v.total, 0)} valeurs de plus que n’en mettrait une répartition régulière : ${smooth(v)}. Des chiffres qui manqueraient l’objectif de peu sont amenés à le passer, par plus de travail ou par de meilleurs chiffres.`,
    pass: (v) =>
      `Juste ${beyond(v)} de l’objectif de ${number(v.target)}, ${v['measure.fr']} ne montre pas d’accumulation notable : ${smooth(v)}.`,
    'cannot-tell': (v) =>
      typeof v.excess === 'number'
        ? `Les valeurs de ${v['measure.fr']} s’accumulent-elles juste ${beyond(v)} de l’objectif de ${number(v.target)} ? La question reste ouverte : ${smooth(v)}.`
        : `Ces données ne permettent pas de dire si les valeurs de ${v['measure.fr']} s’accumulent à l’objectif.`,
    heaped: (v) =>
      `Partout, ${v['measure.fr']} tombe de préférence sur des multiples de ${number(v.unit)}, comme des chiffres estimés ou arrondis. Une accumulation à l’objectif ne prouverait rien.`,
    remedy:
      'Faites monter la prime régulièrement autour de l’objectif : le dernier pas qui le franchit ne doit pas valoir plus qu’un autre.',
    null: (v) =>
      `Les valeurs de ${v['measure.fr']} se répartissent sans saut de part et d’autre de l’objectif.`,
  },
};

function beyond(v: Values): string {
  return v.below === 1 ? 'au-dessous' : 'au-dessus';
}

function smooth(v: Values): string {
  return `${fixed(v.excess, 2)} par participant (de ${fixed(v.low, 2)} à ${fixed(v.high, 2)} ; ${number(v.participants)} participants)`;
}
