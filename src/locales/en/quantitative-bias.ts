import type { Dictionary } from '../sentence';
import { number } from './format';
import { byWeights, inputs, ofThePay } from './ranges';

export const quantitativeBias: Dictionary<'quantitative-bias/volume-share'> = {
  'quantitative-bias/volume-share': {
    title: 'How much, not how well',
    headline: (v) => `${ofThePay(v.share)} rides on counts of activity.`,
    fail: (v) =>
      `${inputs(v)} count activity or attention: how much was done, not how well. They carry ${ofThePay(v.share).toLowerCase()}${byWeights(v)}.${
        v.low === v.high || typeof v.breakdown !== 'number'
          ? ''
          : ` For counts to carry ${Number(v.share) > 0.5 ? 'less' : 'more'} than half, some inputs would have to weigh more than ${number(v.breakdown, 1)} times as much as others.`
      }`,
    pass: (v) => `${ofThePay(v.share)} rides on counts of activity: too little to steer anybody.`,
    'cannot-tell': (v) => `Counts of activity carry ${ofThePay(v.share).toLowerCase()}${byWeights(v)}.`,
    remedy: 'Pay on leads accepted by sales, on conversions, or on a rating by the customer.',
  },
};
