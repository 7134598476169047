import { percent } from '../../../../locales/en/format';
import { inputs, ofThePay, shareByWeights } from '../../../../locales/en/ranges';
import type { SentencesOf } from '../../../../locales/sentence';
import { sentenceCase } from '../../../../locales/sentence-case';

export const en: SentencesOf<'quality-blindness/quality-share'> = {
  title: 'Blind to quality',
  headline: (v) =>
    v.share === 1 && v.inputs === v.inputsWith
      ? 'All of the pay rides on work done and attention received: nothing in it is a result or a judgement by a customer.'
      : `${sentenceCase(ofThePay(v.share))} rides on work done and attention received, not on results or the judgement of customers.`,
  fail: (v) =>
    `${inputs(v, 'says', 'say')} nothing of what was said, whom it helped or what came of it. That is ${shareByWeights(v)}.`,
  pass: (v) =>
    v.share === 0
      ? 'All of the pay rides on results or the quality of relationships.'
      : `${sentenceCase(ofThePay(v.share))} rides on work done and attention received; the rest sees results or the quality of relationships.`,
  balanced: (v) =>
    `${percent(v.share)} of the pay is blind to quality, and ${percent(v.quality)} is paid on the quality of relationships itself: enough to be felt.`,
  'cannot-tell': (v) => `Work done and attention received alone carry ${shareByWeights(v)}.`,
  remedy:
    'Put at least 20% of the pay on the quality of relationships: a rating by the customer, or the rate of positive replies.',
};
