import { inputs, ofThePay, shareByWeights } from '../../../../locales/en/ranges';
import type { SentencesOf } from '../../../../locales/sentence';
import { sentenceCase } from '../../../../locales/sentence-case';

export const en: SentencesOf<'artificial-behaviour/self-controlled-share'> = {
  title: 'What one can raise alone',
  headline: (v) => `${sentenceCase(ofThePay(v.share))} can be raised by one person alone, or by a script.`,
  fail: (v) =>
    `${inputs(v, 'can', 'can')} be raised without anybody answering, by hand or by a script. That is ${shareByWeights(v)}. It says what the plan invites, not what anybody did.`,
  pass: (v) =>
    v.share === 0
      ? 'None of the pay can be raised by one person alone, or by a script.'
      : `${sentenceCase(ofThePay(v.share))} can be raised by one person alone, or by a script: too little to tempt anybody.`,
  'cannot-tell': (v) => `One person alone, or a script, can raise ${shareByWeights(v)}.`,
  remedy: 'Pay on what somebody else has to do: accept a lead, sign, stay, rate the relationship.',
};
