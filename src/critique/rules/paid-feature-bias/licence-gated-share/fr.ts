import { ofThePay, shareByWeights } from '../../../../locales/fr/ranges';
import type { SentencesOf } from '../../../../locales/sentence';
import { sentenceCase } from '../../../../locales/sentence-case';
import { licencesFrom } from '../fr';

export const fr: SentencesOf<'paid-feature-bias/licence-gated-share'> = {
  title: 'Une prime qui s’achète',
  headline: (v) =>
    `${sentenceCase(ofThePay(v.share))} ne se gagne qu’avec une licence que les participants n’ont pas.`,
  fail: (v) =>
    `Les critères qui exigent une licence payante, que les participants n’ont pas, portent ${shareByWeights(v)}.${licencesFrom(v)}`,
  pass: (v) =>
    v.licencesFrom === 'not-needed'
      ? 'Rien dans la prime n’exige de licence payante.'
      : `${v.share === 0 ? 'Rien dans la prime n’exige' : `${sentenceCase(ofThePay(v.share))} exige`} une licence que les participants n’ont pas.${licencesFrom(v)}`,
  'cannot-tell': (v) =>
    `Les critères qui exigent une licence que les participants n’ont pas portent ${shareByWeights(v)}.${licencesFrom(v)}`,
  remedy:
    'Donnez la même licence à tous ceux que le plan concerne, ou primez des résultats qui n’en exigent aucune.',
};
