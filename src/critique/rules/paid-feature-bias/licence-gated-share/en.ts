import { ofThePay, shareByWeights } from '../../../../locales/en/ranges';
import type { SentencesOf } from '../../../../locales/sentence';
import { sentenceCase } from '../../../../locales/sentence-case';
import { licencesFrom } from '../en';

export const en: SentencesOf<'paid-feature-bias/licence-gated-share'> = {
  title: 'A licence buys pay',
  headline: (v) =>
    `${sentenceCase(ofThePay(v.share))} can only be earned with a licence that participants lack.`,
  fail: (v) =>
    `Inputs that need a paid licence, which participants lack, carry ${shareByWeights(v)}.${licencesFrom(v)}`,
  pass: (v) =>
    v.licencesFrom === 'not-needed'
      ? 'None of the pay needs a paid licence.'
      : `${sentenceCase(ofThePay(v.share))} needs a licence that participants lack.${licencesFrom(v)}`,
  'cannot-tell': (v) =>
    `Inputs that need a licence participants lack carry ${shareByWeights(v)}.${licencesFrom(v)}`,
  remedy: 'Give everybody in the plan the same licence, or pay on results that need none.',
};
