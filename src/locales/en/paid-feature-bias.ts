import type { Dictionary, Values } from '../sentence';
import { sentenceCase } from '../sentence-case';
import { account } from './account';
import { also, lessIsBetter } from './association';
import { fixed, number, percent } from './format';
import { count } from './plural';
import { ofThePay, shareByWeights } from './ranges';

/** What a measure is reached with; nothing where it needs no licence. */
function having(v: Values): string {
  return v.licencesFrom === 'not-needed' ? '' : `With ${account(v)}, `;
}

function licencesFrom(v: Values): string {
  if (v.licencesFrom === 'not-needed') return '';
  if (v.licencesFrom === 'headcount') return ' Licences are those of the plan’s headcount.';
  return v.licencesFrom === 'data'
    ? ' Licences are those in the data.'
    : ' No licences were given, so everybody is taken to have a free account.';
}

/** Without figures where they would point at a few people. */
function rates(v: Values): string {
  if (!isTold(v))
    return `How many reach the target of ${v.measure} is not told: it would point at a few people`;
  return `Of ${count(v.freeSize, 'participant')} without a paid licence ${percent(v.free)} reached the target of ${v.measure} on average; of ${number(v.payingSize)} with one, ${percent(v.paying)}`;
}

function isTold({ free }: Values): boolean {
  return typeof free === 'number';
}

function gap(v: Values): string {
  return `At the same ${v.measure}, ${v.goal} of participants with a paid licence differs from that of the others by ${fixed(v.gap, 2)} standard deviations (${fixed(v.low, 2)} to ${fixed(v.high, 2)}, ${count(v.participants, 'participant')})`;
}

/** Without a full stop; figures of which less is better have been turned round. */
function ahead(v: Values): string {
  const size = typeof v.scoreGap === 'number' ? Math.abs(v.scoreGap) : null;
  if (number(size, 1) === '0') return `On average they do as well on ${v.measure}`;
  return `On average they do ${number(size, 1)} ${Number(v.scoreGap) < 0 ? 'worse' : 'better'} on ${v.measure}`;
}

export const paidFeatureBias: Dictionary<
  | 'paid-feature-bias/licence-gated-share'
  | 'paid-feature-bias/reachable-target'
  | 'paid-feature-bias/differential-prediction'
  | 'paid-feature-bias/adverse-impact'
> = {
  'paid-feature-bias/licence-gated-share': {
    title: 'A licence buys pay',
    headline: (v) =>
      `${sentenceCase(ofThePay(v.share))} can only be earned with a licence that participants lack.`,
    fail: (v) =>
      `Inputs that need a paid licence, which participants lack, carry ${shareByWeights(v)}.${licencesFrom(v)}`,
    pass: (v) =>
      v.licencesFrom === 'not-needed'
        ? 'None of the pay needs a paid licence.'
        : `${sentenceCase(ofThePay(v.share))} needs a licence that participants lack.${licencesFrom(v)}`,
    'cannot-tell': (v) =>
      `Inputs that need a licence participants lack carry ${shareByWeights(v)}.${licencesFrom(v)}`,
    remedy: 'Give everybody in the plan the same licence, or pay on results that need none.',
  },
  'paid-feature-bias/reachable-target': {
    title: 'Can everybody reach the target?',
    headline: (v) =>
      `The target of ${number(v.target)} is out of reach${v.licencesFrom === 'not-needed' ? '' : ` with ${account(v)}`}, whatever the weights are.`,
    fail: (v) =>
      `${having(v)}${v.measure} reaches ${v.ceiling === v.high ? `${number(v.high, 1)} at most` : `${number(v.ceiling, 1)} at most at equal weights, and ${number(v.high, 1)} at the very best`}; the target is ${number(v.target)}. ${v.without === 1 ? 'None of the participants can' : `${percent(v.without)} of the participants cannot`} reach it.${licencesFrom(v)}`,
    pass: (v) =>
      `${having(v)}${v.measure} can reach ${number(v.low, 1)} under every allowed weighting; the target is ${number(v.target)}.${licencesFrom(v)}`,
    'cannot-tell': (v) =>
      `${having(v)}${v.measure} can reach ${number(v.ceiling, 1)} at equal weights, but the weights are secret: the ceiling lies somewhere between ${number(v.low, 1)} and ${number(v.high, 1)}, on either side of the target of ${number(v.target)}.${licencesFrom(v)}`,
    'target-not-set': (v) => `No target is set for ${v.measure} yet, so nobody can say who can reach it.`,
    remedy:
      'Set the target below what the least licence in the plan can reach, or give everybody the licence it takes.',
  },
  'paid-feature-bias/adverse-impact': {
    title: 'Do those who pay for a licence reach the target more often?',
    headline: (v) =>
      isTold(v)
        ? `${percent(v.free)} of those without a paid licence reach the target, and ${percent(v.paying)} of those with one.`
        : 'Those with a paid licence reach the target more often than those without.',
    fail: (v) =>
      `${rates(v)}. The ratio is ${isTold(v) ? `${fixed(v.ratio, 2)}, ` : ''}below four fifths and beyond chance. The four-fifths screen is borrowed from hiring; a licence is no class that the law protects.${also(v)}`,
    pass: (v) => `${rates(v)}. The ratio is certainly four fifths or more.`,
    'cannot-tell': (v) =>
      isTold(v)
        ? `${rates(v)}. Chance alone can do that, and so can a licence that helps.`
        : 'These data cannot tell whether people with a paid licence reach the target more often.',
    confounded: (v) =>
      `${rates(v)}. Those with a licence may also bring more, so the better people may simply hold the licences.`,
    remedy: 'Give everybody in the plan the same licence, or set the target by licence.',
    null: (v) => `People with and without a paid licence reach the target of ${v.measure} equally often.`,
  },
  'paid-feature-bias/differential-prediction': {
    title: 'At the same level, do those with a paid licence bring less?',
    headline: (v) => `At the same ${v.measure}, participants with a paid licence bring less ${v.goal}.`,
    fail: (v) =>
      `${gap(v)}. ${ahead(v)}, and ${Number(v.scoreGap) > 0 ? 'results do not bear that out: the licence buys figures' : 'bring less than even that explains'}.${also(v)}${lessIsBetter(v)}`,
    pass: (v) =>
      `${gap(v)}: certainly less than ${fixed(v.limit, 1)} below them. ${ahead(v)}.${lessIsBetter(v)}`,
    'cannot-tell': (v) =>
      typeof v.gap === 'number'
        ? `${gap(v)}. ${fixed(v.limit, 1)} or more below them would matter: the data allow both answers. ${ahead(v)}.${lessIsBetter(v)}`
        : `This history cannot tell whether a paid licence raises ${v.measure} without bringing ${v.goal}.`,
    remedy: 'Give everybody in the plan the same licence, or pay on results, which no licence buys.',
  },
};
