import type { Dictionary } from '../sentence';
import { byWeights, capitalOfThePay, inputs, ofThePay } from './ranges';

export const artificialBehaviour: Dictionary<'artificial-behaviour/self-controlled-share'> = {
  'artificial-behaviour/self-controlled-share': {
    title: 'Des points qu’on fabrique seul',
    headline: (v) => `${capitalOfThePay(v.share)} peut être gonflée par une personne seule, ou par un robot.`,
    fail: (v) =>
      `${inputs(v)} peuvent monter sans que personne ne réponde, à la main ou par un robot. Ils portent ${ofThePay(v.share)}${byWeights(v)}. Cela dit ce à quoi le plan incite, non ce que quelqu’un a fait.`,
    pass: (v) =>
      `${capitalOfThePay(v.share)} dépend d’une personne seule ou d’un robot : trop peu pour tenter quiconque.`,
    'cannot-tell': (v) =>
      `Ce qu’une personne seule, ou un robot, peut faire monter porte ${ofThePay(v.share)}${byWeights(v)}.`,
    remedy:
      'Primez ce qui dépend de quelqu’un d’autre : accepter un prospect, signer, rester, noter la relation.',
  },
};
