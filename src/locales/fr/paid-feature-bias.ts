import type { Dictionary, Values } from '../sentence';
import { sentenceCase } from '../sentence-case';
import { account } from './account';
import { also, lessIsBetter } from './association';
import { fixed, number, percent } from './format';
import { count } from './plural';
import { ofThePay, shareByWeights } from './ranges';

/** What a measure is reached with; nothing where it needs no licence. */
function having(v: Values): string {
  return v.licencesFrom === 'not-needed' ? '' : `Avec ${account(v)}, `;
}

function licencesFrom(v: Values): string {
  if (v.licencesFrom === 'not-needed') return '';
  if (v.licencesFrom === 'headcount') return ' Licences : celles de l’effectif indiqué dans le plan.';
  return v.licencesFrom === 'data'
    ? ' Licences : celles des données.'
    : ' Faute de licences indiquées, chacun est réputé avoir un compte gratuit.';
}

/** Sans chiffres là où ils désigneraient quelques personnes. */
function rates(v: Values): string {
  if (!isTold(v))
    return `Combien atteignent l’objectif de ${v['measure.fr']} n’est pas dit : cela désignerait quelques personnes`;
  return `Sur ${count(v.freeSize, 'participant')} sans licence payante, ${percent(v.free)} ont en moyenne atteint l’objectif de ${v['measure.fr']} ; sur ${number(v.payingSize)} avec une telle licence, ${percent(v.paying)}`;
}

function isTold({ free }: Values): boolean {
  return typeof free === 'number';
}

function gap(v: Values): string {
  return `À ${v['measure.fr']} égal, ${v['goal.fr']} chez ceux qui ont une licence payante s’écarte de celui des autres de ${fixed(v.gap, 2)} écart-type (de ${fixed(v.low, 2)} à ${fixed(v.high, 2)} ; ${count(v.participants, 'participant')})`;
}

/** Without a full stop; figures of which less is better have been turned round. */
function ahead(v: Values): string {
  const size = typeof v.scoreGap === 'number' ? Math.abs(v.scoreGap) : null;
  if (number(size, 1) === '0') return `En moyenne, ils font aussi bien sur ${v['measure.fr']}`;
  return `En moyenne, ils font ${Number(v.scoreGap) < 0 ? 'moins bien' : 'mieux'} de ${number(size, 1)} sur ${v['measure.fr']}`;
}

export const paidFeatureBias: Dictionary<
  | 'paid-feature-bias/licence-gated-share'
  | 'paid-feature-bias/reachable-target'
  | 'paid-feature-bias/differential-prediction'
  | 'paid-feature-bias/adverse-impact'
> = {
  'paid-feature-bias/licence-gated-share': {
    title: 'Une prime qui s’achète',
    headline: (v) =>
      `${sentenceCase(ofThePay(v.share))} ne se gagne qu’avec une licence que les participants n’ont pas.`,
    fail: (v) =>
      `Les critères qui exigent une licence payante, que les participants n’ont pas, portent ${shareByWeights(v)}.${licencesFrom(v)}`,
    pass: (v) =>
      v.licencesFrom === 'not-needed'
        ? 'Rien dans la prime n’exige de licence payante.'
        : `${v.share === 0 ? 'Rien dans la prime n’exige' : `${sentenceCase(ofThePay(v.share))} exige`} une licence que les participants n’ont pas.${licencesFrom(v)}`,
    'cannot-tell': (v) =>
      `Les critères qui exigent une licence que les participants n’ont pas portent ${shareByWeights(v)}.${licencesFrom(v)}`,
    remedy:
      'Donnez la même licence à tous ceux que le plan concerne, ou primez des résultats qui n’en exigent aucune.',
  },
  'paid-feature-bias/reachable-target': {
    title: 'L’objectif est-il accessible à tous ?',
    headline: (v) =>
      `L’objectif de ${number(v.target)} est hors d’atteinte${v.licencesFrom === 'not-needed' ? '' : ` avec ${account(v)}`}, quelles que soient les pondérations.`,
    fail: (v) =>
      `${having(v)}${v['measure.fr']} plafonne à ${v.ceiling === v.high ? number(v.high, 1) : `${number(v.ceiling, 1)} à pondérations égales, et à ${number(v.high, 1)} dans le meilleur des cas`} ; l’objectif est de ${number(v.target)}. ${v.without === 1 ? 'Aucun participant ne peut' : `${percent(v.without)} des participants ne peuvent pas`} l’atteindre.${licencesFrom(v)}`,
    pass: (v) =>
      `${having(v)}${v['measure.fr']} peut atteindre ${number(v.low, 1)} quelles que soient les pondérations admises ; l’objectif est de ${number(v.target)}.${licencesFrom(v)}`,
    'cannot-tell': (v) =>
      `${having(v)}${v['measure.fr']} peut atteindre ${number(v.ceiling, 1)} à pondérations égales, mais les pondérations sont secrètes : le plafond se situe entre ${number(v.low, 1)} et ${number(v.high, 1)}, l’objectif de ${number(v.target)} entre les deux.${licencesFrom(v)}`,
    'target-not-set': (v) =>
      `Aucun objectif n’est encore fixé pour ${v['measure.fr']} : impossible de dire qui peut l’atteindre.`,
    remedy:
      'Fixez l’objectif sous ce que permet la plus petite licence du plan, ou donnez à chacun celle qu’il faut.',
  },
  'paid-feature-bias/adverse-impact': {
    title: 'Ceux qui ont une licence payante atteignent-ils plus souvent l’objectif ?',
    headline: (v) =>
      isTold(v)
        ? `${percent(v.free)} de ceux qui n’ont pas de licence payante atteignent l’objectif, et ${percent(v.paying)} de ceux qui en ont une.`
        : 'Ceux qui ont une licence payante atteignent plus souvent l’objectif que les autres.',
    fail: (v) =>
      `${rates(v)}. Le rapport est ${isTold(v) ? `de ${fixed(v.ratio, 2)}, ` : ''}sous les quatre cinquièmes et au-delà du hasard. Le seuil des quatre cinquièmes vient du recrutement ; une licence n’est pas un critère que la loi protège.${also(v)}`,
    pass: (v) => `${rates(v)}. Le rapport est à coup sûr d’au moins quatre cinquièmes.`,
    'cannot-tell': (v) =>
      isTold(v)
        ? `${rates(v)}. Le hasard seul peut donner cela, et une licence qui aide aussi.`
        : 'Ces données ne permettent pas de dire si ceux qui ont une licence payante atteignent plus souvent l’objectif.',
    confounded: (v) =>
      `${rates(v)}. Ceux qui ont une licence apportent peut-être aussi davantage : les meilleurs sont peut-être simplement ceux qui en ont une.`,
    remedy: 'Donnez la même licence à tous ceux que le plan concerne, ou fixez l’objectif selon la licence.',
    null: (v) => `Avec ou sans licence payante, on atteint aussi souvent l’objectif de ${v['measure.fr']}.`,
  },
  'paid-feature-bias/differential-prediction': {
    title: 'À niveau égal, ceux qui ont une licence payante apportent-ils moins ?',
    headline: (v) =>
      `À ${v['measure.fr']} égal, ceux qui ont une licence payante apportent moins de ${v['goal.fr']}.`,
    fail: (v) =>
      `${gap(v)}. ${ahead(v)}, et ${Number(v.scoreGap) > 0 ? 'les résultats ne le confirment pas : la licence achète des chiffres' : 'apportent moins encore que cela ne l’explique'}.${also(v)}${lessIsBetter(v)}`,
    pass: (v) =>
      `${gap(v)} : à coup sûr moins de ${fixed(v.limit, 1)} en dessous. ${ahead(v)}.${lessIsBetter(v)}`,
    'cannot-tell': (v) =>
      typeof v.gap === 'number'
        ? `${gap(v)}. À partir de ${fixed(v.limit, 1)} en dessous, cela compterait : ces données permettent les deux réponses. ${ahead(v)}.${lessIsBetter(v)}`
        : `Cet historique ne permet pas de dire si une licence payante fait monter ${v['measure.fr']} sans rien apporter à ${v['goal.fr']}.`,
    remedy:
      'Donnez la même licence à tous ceux que le plan concerne, ou primez des résultats, qu’aucune licence n’achète.',
  },
};
