import type { Dictionary, Values } from '../sentence';
import { sentenceCase } from '../sentence-case';
import { number, percent } from './format';
import { ofThePay, shareByWeights } from './ranges';

const accounts: Record<string, string> = {
  free: 'a free account',
  premium: 'a Premium account',
  'sales-navigator': 'Sales Navigator',
};

function account(v: Values): string {
  return accounts[String(v.licence)] ?? String(v.licence);
}

function licencesFrom(v: Values): string {
  if (v.licencesFrom === 'headcount') return ' Licences are those of the plan’s headcount.';
  return v.licencesFrom === 'data'
    ? ' Licences are those in the data.'
    : ' No licences were given, so everybody is taken to have a free account.';
}

export const paidFeatureBias: Dictionary<
  'paid-feature-bias/licence-gated-share' | 'paid-feature-bias/reachable-target'
> = {
  'paid-feature-bias/licence-gated-share': {
    title: 'A licence buys points',
    headline: (v) =>
      `${sentenceCase(ofThePay(v.share))} can only be earned with a licence that participants lack.`,
    fail: (v) =>
      `Inputs that need a paid licence, which participants lack, carry ${shareByWeights(v)}.${licencesFrom(v)}`,
    pass: (v) =>
      `${sentenceCase(ofThePay(v.share))} needs a licence that participants lack.${licencesFrom(v)}`,
    'cannot-tell': (v) =>
      `Inputs that need a licence participants lack carry ${shareByWeights(v)}.${licencesFrom(v)}`,
    remedy: 'Give everybody in the plan the same licence, or pay on results that need none.',
  },
  'paid-feature-bias/reachable-target': {
    title: 'Can everybody reach the target?',
    headline: (v) =>
      `The target of ${number(v.target)} is out of reach with ${account(v)}, whatever the weights are.`,
    fail: (v) =>
      `With ${account(v)}, ${v.measure} reaches ${number(v.ceiling, 1)} at most at equal weights, and ${number(v.high, 1)} at the very best; the target is ${number(v.target)}. ${v.without === 1 ? 'None of the participants can' : `${percent(v.without)} of the participants cannot`} reach it.${licencesFrom(v)}`,
    pass: (v) =>
      `With ${account(v)}, ${v.measure} can reach ${number(v.low, 1)} under every allowed weighting; the target is ${number(v.target)}.${licencesFrom(v)}`,
    'cannot-tell': (v) =>
      `With ${account(v)}, ${v.measure} can reach ${number(v.ceiling, 1)} at equal weights, but the weights are secret: the ceiling lies somewhere between ${number(v.low, 1)} and ${number(v.high, 1)}, on either side of the target of ${number(v.target)}.${licencesFrom(v)}`,
    'target-not-set': (v) => `No target is set for ${v.measure} yet, so nobody can say who can reach it.`,
    remedy:
      'Set the target below what the least licence in the plan can reach, or give everybody the licence it takes.',
  },
};
