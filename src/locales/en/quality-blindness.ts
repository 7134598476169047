import type { Dictionary } from '../sentence';
import { percent } from './format';
import { byWeights, inputs, ofThePay } from './ranges';

export const qualityBlindness: Dictionary<'quality-blindness/quality-share'> = {
  'quality-blindness/quality-share': {
    title: 'Blind to quality',
    headline: (v) => `${ofThePay(v.share)} is blind to the quality of a relationship and to results.`,
    fail: (v) =>
      `${inputs(v)} say nothing of what was said, whom it helped or what came of it. They carry ${ofThePay(v.share).toLowerCase()}${byWeights(v)}.`,
    pass: (v) =>
      `${ofThePay(v.share)} rides on work done or attention received alone; the rest sees relationship quality or results.`,
    balanced: (v) =>
      `${percent(v.share)} of the pay is blind to quality, and ${percent(v.quality)} is paid on relationship quality itself: enough to be felt.`,
    'cannot-tell': (v) =>
      `Work done or attention received alone carries ${ofThePay(v.share).toLowerCase()}${byWeights(v)}.`,
    remedy:
      'Put at least 20% of the pay on relationship quality: a rating by the customer, or the rate of positive replies.',
  },
};
