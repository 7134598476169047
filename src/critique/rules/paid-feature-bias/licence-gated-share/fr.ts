import { range } from '../../../../locales/fr/format';
import { ofThePay, shareByWeights } from '../../../../locales/fr/ranges';
import type { Weighted } from '../../../../locales/keys';
import type { SentencesOf, ValuesOf } from '../../../../locales/sentence';
import { sentenceCase } from '../../../../locales/sentence-case';
import { licencesFrom } from '../fr';

/** Where it is known within bounds only, those take in whatever the weights are. */
function shareOfThePay(v: ValuesOf<Weighted>): string {
  return v.share === null ? `${range(v.low, v.high)} de la prime` : shareByWeights(v);
}

export const fr: SentencesOf<'paid-feature-bias/licence-gated-share'> = {
  title: 'Une prime qui s’achète',
  headline: (v) =>
    `${v.share === null ? `Au moins ${ofThePay(v.low)}` : sentenceCase(ofThePay(v.share))} ne se gagne qu’avec une licence que les participants n’ont pas.`,
  fail: (v) =>
    `Les critères qui exigent une licence payante, que les participants n’ont pas, portent ${shareOfThePay(v)}.${licencesFrom(v)}`,
  pass: (v) =>
    v.licencesFrom === 'not-needed'
      ? 'Rien dans la prime n’exige de licence payante.'
      : v.share === null
        ? `Au plus ${ofThePay(v.high)} exige une licence que les participants n’ont pas.${licencesFrom(v)}`
        : `${v.share === 0 ? 'Rien dans la prime n’exige' : `${sentenceCase(ofThePay(v.share))} exige`} une licence que les participants n’ont pas.${licencesFrom(v)}`,
  'cannot-tell': (v) =>
    `Les critères qui exigent une licence que les participants n’ont pas portent ${shareOfThePay(v)}.${licencesFrom(v)}`,
  remedy:
    'Donnez la même licence à tous ceux que le plan concerne, ou primez des résultats qui n’en exigent aucune.',
};
