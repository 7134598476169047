import { account } from '../../../../locales/en/account';
import { number, percent } from '../../../../locales/en/format';
import type { SentencesOf, Values, ValuesOf } from '../../../../locales/sentence';
import { licencesFrom } from '../en';

/** What a measure is reached with; nothing where it needs no licence. */
function having(v: ValuesOf<'licencesFrom' | 'licence'>): string {
  return v.licencesFrom === 'not-needed' ? '' : `With ${account(v)}, `;
}

/** How many cannot; `null` where so few can, or cannot, that it is not told. */
function who(without: Values[string] | undefined): string {
  if (without === null) return 'Some of the participants cannot';
  return without === 1 ? 'None of the participants can' : `${percent(without)} of the participants cannot`;
}

export const en: SentencesOf<'paid-feature-bias/reachable-target'> = {
  title: 'Can everybody reach the target?',
  headline: (v) =>
    `The target of ${number(v.target)} is out of reach${v.licencesFrom === 'not-needed' ? '' : ` with ${account(v)}`}, whatever the weights are.`,
  fail: (v) =>
    `${having(v)}${v.measure} reaches ${v.ceiling === v.high ? `${number(v.high, 1)} at most` : `${number(v.ceiling, 1)} at most at equal weights, and ${number(v.high, 1)} at the very best`}; the target is ${number(v.target)}. ${who(v.without)} reach it.${licencesFrom(v)}`,
  pass: (v) =>
    `${having(v)}${v.measure} can reach ${number(v.low, 1)} under every allowed weighting; the target is ${number(v.target)}.${licencesFrom(v)}`,
  'cannot-tell': (v) =>
    `${having(v)}${v.measure} can reach ${number(v.ceiling, 1)} at equal weights, but the weights are secret: the ceiling lies somewhere between ${number(v.low, 1)} and ${number(v.high, 1)}, on either side of the target of ${number(v.target)}.${licencesFrom(v)}`,
  'target-not-set': (v) => `No target is set for ${v.measure} yet, so nobody can say who can reach it.`,
  remedy:
    'Set the target below what the least licence in the plan can reach, or give everybody the licence it takes.',
};
