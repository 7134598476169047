import { inputs, ofThePay, shareByWeights } from '../../../../locales/fr/ranges';
import type { SentencesOf } from '../../../../locales/sentence';
import { sentenceCase } from '../../../../locales/sentence-case';

export const fr: SentencesOf<'artificial-behaviour/self-controlled-share'> = {
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
};
