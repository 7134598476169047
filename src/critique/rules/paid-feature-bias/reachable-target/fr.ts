import { account } from '../../../../locales/fr/account';
import { number, percent } from '../../../../locales/fr/format';
import type { SentencesOf, Values, ValuesOf } from '../../../../locales/sentence';
import { licencesFrom } from '../fr';

/** What a measure is reached with; nothing where it needs no licence. */
function having(v: ValuesOf<'licencesFrom' | 'licence'>): string {
  return v.licencesFrom === 'not-needed' ? '' : `Avec ${account(v)}, `;
}

/** How many cannot; `null` where so few can, or cannot, that it is not told. */
function who(without: Values[string] | undefined): string {
  if (without === null) return 'Certains participants ne peuvent pas';
  return without === 1 ? 'Aucun participant ne peut' : `${percent(without)} des participants ne peuvent pas`;
}

export const fr: SentencesOf<'paid-feature-bias/reachable-target'> = {
  title: 'L’objectif est-il accessible à tous ?',
  headline: (v) =>
    `L’objectif de ${number(v.target)} est hors d’atteinte${v.licencesFrom === 'not-needed' ? '' : ` avec ${account(v)}`}, quelles que soient les pondérations.`,
  fail: (v) =>
    `${having(v)}${v.measure} plafonne à ${v.ceiling === v.high ? number(v.high, 1) : `${number(v.ceiling, 1)} à pondérations égales, et à ${number(v.high, 1)} dans le meilleur des cas`} ; l’objectif est de ${number(v.target)}. ${who(v.without)} l’atteindre.${licencesFrom(v)}`,
  pass: (v) =>
    `${having(v)}${v.measure} peut atteindre ${number(v.low, 1)} quelles que soient les pondérations admises ; l’objectif est de ${number(v.target)}.${licencesFrom(v)}`,
  'cannot-tell': (v) =>
    `${having(v)}${v.measure} peut atteindre ${number(v.ceiling, 1)} à pondérations égales, mais les pondérations sont secrètes : le plafond se situe entre ${number(v.low, 1)} et ${number(v.high, 1)}, l’objectif de ${number(v.target)} entre les deux.${licencesFrom(v)}`,
  'target-not-set': (v) =>
    `Aucun objectif n’est encore fixé pour ${v.measure} : impossible de dire qui peut l’atteindre.`,
  remedy:
    'Fixez l’objectif sous ce que permet la plus petite licence du plan, ou donnez à chacun celle qu’il faut.',
};
