import type { Dictionary, Values } from '../sentence';
import { number, percent } from './format';
import { byWeights, capitalOfThePay, ofThePay } from './ranges';

const licenceNames: Record<string, string> = {
  free: 'un compte gratuit',
  premium: 'un compte Premium',
  'sales-navigator': 'Sales Navigator',
};

function licencesFrom(v: Values): string {
  if (v.licencesFrom === 'headcount') return ' Les licences sont celles de l’effectif indiqué dans le plan.';
  return v.licencesFrom === 'data'
    ? ' Les licences sont celles des données.'
    : ' Aucune licence n’est indiquée : chacun est réputé avoir un compte gratuit.';
}

export const paidFeatureBias: Dictionary<
  'paid-feature-bias/licence-gated-share' | 'paid-feature-bias/reachable-target'
> = {
  'paid-feature-bias/licence-gated-share': {
    title: 'Des points qui s’achètent',
    headline: (v) =>
      `${capitalOfThePay(v.share)} ne peut se gagner qu’avec une licence que les participants n’ont pas.`,
    fail: (v) =>
      `Les indicateurs qui exigent une licence payante que les participants n’ont pas portent ${ofThePay(v.share)}${byWeights(v)}.${licencesFrom(v)}`,
    pass: (v) =>
      `${v.share === 0 ? 'Rien dans la prime n’exige' : `${percent(v.share)} de la prime exige`} une licence que les participants n’ont pas.${licencesFrom(v)}`,
    'cannot-tell': (v) =>
      `Les indicateurs qui exigent une licence que les participants n’ont pas portent ${ofThePay(v.share)}${byWeights(v)}.${licencesFrom(v)}`,
    remedy:
      'Donnez la même licence à tous ceux que le plan concerne, ou primez des résultats qui n’en exigent aucune.',
  },
  'paid-feature-bias/reachable-target': {
    title: 'L’objectif est-il accessible à tous ?',
    headline: (v) =>
      `L’objectif de ${number(v.target)} est hors d’atteinte avec ${licenceNames[String(v.licence)]}, quelles que soient les pondérations.`,
    fail: (v) =>
      `Avec ${licenceNames[String(v.licence)]}, ${v['measure.fr']} plafonne à ${number(v.ceiling, 1)} à pondérations égales, et à ${number(v.high, 1)} au mieux ; l’objectif est de ${number(v.target)}. ${percent(v.without)} des participants ne peuvent pas l’atteindre.${licencesFrom(v)}`,
    pass: (v) =>
      `Avec ${licenceNames[String(v.licence)]}, ${v['measure.fr']} peut atteindre ${number(v.low, 1)} quelles que soient les pondérations admises ; l’objectif est de ${number(v.target)}.${licencesFrom(v)}`,
    'cannot-tell': (v) =>
      `Avec ${licenceNames[String(v.licence)]}, ${v['measure.fr']} peut atteindre ${number(v.ceiling, 1)} à pondérations égales, mais les pondérations sont secrètes : le plafond se situe quelque part entre ${number(v.low, 1)} et ${number(v.high, 1)}, de part et d’autre de l’objectif de ${number(v.target)}.${licencesFrom(v)}`,
    'target-not-set': (v) =>
      `Aucun objectif n’est encore fixé pour ${v['measure.fr']} : impossible de dire qui peut l’atteindre.`,
    remedy:
      'Fixez l’objectif sous ce que permet la plus petite licence du plan, ou donnez à chacun celle qu’il faut.',
  },
};
