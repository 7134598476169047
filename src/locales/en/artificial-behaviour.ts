import type { Dictionary } from '../sentence';
import { byWeights, inputs, ofThePay } from './ranges';

export const artificialBehaviour: Dictionary<'artificial-behaviour/self-controlled-share'> = {
  'artificial-behaviour/self-controlled-share': {
    title: 'Points one can make alone',
    headline: (v) => `${ofThePay(v.share)} can be raised by one person alone, or by a script.`,
    fail: (v) =>
      `${inputs(v)} can be raised without anybody answering, by hand or by a script. They carry ${ofThePay(v.share).toLowerCase()}${byWeights(v)}. That says what the plan invites, not what anybody did.`,
    pass: (v) =>
      `${ofThePay(v.share)} can be raised by one person alone or a script: too little to tempt anybody.`,
    'cannot-tell': (v) =>
      `One person alone, or a script, can raise what carries ${ofThePay(v.share).toLowerCase()}${byWeights(v)}.`,
    remedy: 'Pay on what somebody else has to do: accept a lead, sign, stay, rate the relationship.',
  },
};
