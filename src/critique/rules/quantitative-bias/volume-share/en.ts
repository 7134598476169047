import { inputs, moreThan, ofThePay, shareByWeights } from '../../../../locales/en/ranges';
import type { SentencesOf, ValuesOf } from '../../../../locales/sentence';
import { sentenceCase } from '../../../../locales/sentence-case';

/** How unequal the weights would have to be for the other half to prevail. */
function breakdown(v: ValuesOf<'low' | 'high' | 'breakdown' | 'share'>): string {
  if (v.low === v.high || typeof v.breakdown !== 'number') return '';
  return ` For counts to carry ${Number(v.share) > 0.5 ? 'less' : 'more'} than half, some inputs would have to weigh ${moreThan('others', v.breakdown, 1)}.`;
}

export const en: SentencesOf<'quantitative-bias/volume-share'> = {
  title: 'How much, not how well',
  headline: (v) => `${sentenceCase(ofThePay(v.share))} rides on counts of activity.`,
  fail: (v) =>
    `${inputs(v, 'counts', 'count')} activity or attention: how much was done, not how well. That is ${shareByWeights(v)}.${breakdown(v)}`,
  pass: (v) =>
    v.share === 0
      ? 'None of the pay rides on counts of activity.'
      : `${sentenceCase(ofThePay(v.share))} rides on counts of activity: too little to steer anybody.`,
  'cannot-tell': (v) => `Counts of activity carry ${shareByWeights(v)}.`,
  remedy: 'Pay on leads accepted by sales, on conversions, or on a rating by the customer.',
};
