import type { Dictionary, Values } from '../sentence';
import { sentenceCase } from '../sentence-case';
import { number, percent } from './format';
import { ofThePay, shareByWeights } from './ranges';

const accounts: Record<string, string> = {
  free: 'un compte gratuit',
  premium: 'un compte Premium',
  'sales-navigator': 'Sales Navigator',
};

function account(v: Values): string {
  return accounts[String(v.licence)] ?? String(v.licence);
}

function licencesFrom(v: Values): string {
  if (v.licencesFrom === 'headcount') return ' Licences : celles de l’effectif indiqué dans le plan.';
  return v.licencesFrom === 'data'
    ? ' Licences : celles des données.'
    : ' Faute de licences indiquées, chacun est réputé avoir un compte gratuit.';
}

export const paidFeatureBias: Dictionary<
  'paid-feature-bias/licence-gated-share' | 'paid-feature-bias/reachable-target'
> = {
  'paid-feature-bias/licence-gated-share': {
    title: 'Des points qui s’achètent',
    headline: (v) =>
      `${sentenceCase(ofThePay(v.share))} ne se gagne qu’avec une licence que les participants n’ont pas.`,
    fail: (v) =>
      `Les critères qui exigent une licence payante, que les participants n’ont pas, portent ${shareByWeights(v)}.${licencesFrom(v)}`,
    pass: (v) =>
      `${v.share === 0 ? 'Rien dans la prime n’exige' : `${sentenceCase(ofThePay(v.share))} exige`} une licence que les participants n’ont pas.${licencesFrom(v)}`,
    'cannot-tell': (v) =>
      `Les critères qui exigent une licence que les participants n’ont pas portent ${shareByWeights(v)}.${licencesFrom(v)}`,
    remedy:
      'Donnez la même licence à tous ceux que le plan concerne, ou primez des résultats qui n’en exigent aucune.',
  },
  'paid-feature-bias/reachable-target': {
    title: 'L’objectif est-il accessible à tous ?',
    headline: (v) =>
      `L’objectif de ${number(v.target)} est hors d’atteinte avec ${account(v)}, quelles que soient les pondérations.`,
    fail: (v) =>
      `Avec ${account(v)}, ${v['measure.fr']} plafonne à ${number(v.ceiling, 1)} à pondérations égales, et à ${number(v.high, 1)} dans le meilleur des cas ; l’objectif est de ${number(v.target)}. ${v.without === 1 ? 'Aucun participant ne peut' : `${percent(v.without)} des participants ne peuvent pas`} l’atteindre.${licencesFrom(v)}`,
    pass: (v) =>
      `Avec ${account(v)}, ${v['measure.fr']} peut atteindre ${number(v.low, 1)} quelles que soient les pondérations admises ; l’objectif est de ${number(v.target)}.${licencesFrom(v)}`,
    'cannot-tell': (v) =>
      `Avec ${account(v)}, ${v['measure.fr']} peut atteindre ${number(v.ceiling, 1)} à pondérations égales, mais les pondérations sont secrètes : le plafond se situe entre ${number(v.low, 1)} et ${number(v.high, 1)}, l’objectif de ${number(v.target)} entre les deux.${licencesFrom(v)}`,
    'target-not-set': (v) =>
      `Aucun objectif n’est encore fixé pour ${v['measure.fr']} : impossible de dire qui peut l’atteindre.`,
    remedy:
      'Fixez l’objectif sous ce que permet la plus petite licence du plan, ou donnez à chacun celle qu’il faut.',
  },
};
