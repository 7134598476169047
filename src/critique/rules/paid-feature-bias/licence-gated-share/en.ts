import { range } from '../../../../locales/en/format';
import { ofThePay, shareByWeights } from '../../../../locales/en/ranges';
import type { Weighted } from '../../../../locales/keys';
import type { SentencesOf, ValuesOf } from '../../../../locales/sentence';
import { sentenceCase } from '../../../../locales/sentence-case';
import { licencesFrom } from '../en';

/** Where it is known within bounds only, those take in whatever the weights are. */
function shareOfThePay(v: ValuesOf<Weighted>): string {
  return v.share === null ? `${range(v.low, v.high)} of the pay` : shareByWeights(v);
}

export const en: SentencesOf<'paid-feature-bias/licence-gated-share'> = {
  title: 'A licence buys pay',
  headline: (v) =>
    `${v.share === null ? `At least ${ofThePay(v.low)}` : sentenceCase(ofThePay(v.share))} can only be earned with a licence that participants lack.`,
  fail: (v) =>
    `Inputs that need a paid licence, which participants lack, carry ${shareOfThePay(v)}.${licencesFrom(v)}`,
  pass: (v) =>
    v.licencesFrom === 'not-needed'
      ? 'None of the pay needs a paid licence.'
      : `${v.share === null ? `At most ${ofThePay(v.high)}` : sentenceCase(ofThePay(v.share))} needs a licence that participants lack.${licencesFrom(v)}`,
  'cannot-tell': (v) =>
    `Inputs that need a licence participants lack carry ${shareOfThePay(v)}.${licencesFrom(v)}`,
  remedy: 'Give everybody in the plan the same licence, or pay on results that need none.',
};
