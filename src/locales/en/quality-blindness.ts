import type { Dictionary } from '../sentence';
import { sentenceCase } from '../sentence-case';
import { also, below, lessIsBetter, within } from './association';
import { fixed, percent } from './format';
import { count } from './plural';
import { inputs, ofThePay, shareByWeights } from './ranges';

export const qualityBlindness: Dictionary<
  'quality-blindness/quality-share' | 'quality-blindness/quality-association'
> = {
  'quality-blindness/quality-share': {
    title: 'Blind to quality',
    headline: (v) =>
      v.share === 1
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
  },
  'quality-blindness/quality-association': {
    title: 'Does relationship quality follow what is paid for?',
    headline: (v) => `When ${v.measure} rises, ${v.goal} does not rise with it.`,
    fail: (v) =>
      `${within(v)}. To count as a sign of quality it takes ${fixed(v.limit, 2)} or more; ${below(v)}.${also(v)}${lessIsBetter(v)}`,
    pass: (v) =>
      `${within(v)}. ${v.lag === 0 ? 'That' : `At a delay of ${count(v.lag, 'period')} that`} is certainly above ${fixed(v.limit, 2)}: it sees something of the quality.${lessIsBetter(v)}`,
    'cannot-tell': (v) =>
      typeof v.within === 'number'
        ? `${within(v)}. To count as a sign of quality it takes ${fixed(v.limit, 2)} or more: the data allow both answers.${lessIsBetter(v)}`
        : `This history cannot tell whether ${v.measure} goes along with relationship quality.`,
    'results-first': (v) =>
      `${within(v)}, but ${v.goal} moves before ${v.measure} does: good relationships may raise it rather than the other way round.${lessIsBetter(v)}`,
    remedy: 'Pay on relationship quality itself: a rating by the customer, or the rate of positive replies.',
    null: (v) => `${v.measure} and ${v.goal} move independently within a participant.`,
  },
};
