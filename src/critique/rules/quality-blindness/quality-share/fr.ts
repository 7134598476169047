import { percent } from '../../../../locales/fr/format';
import { inputs, ofThePay, shareByWeights } from '../../../../locales/fr/ranges';
import type { SentencesOf } from '../../../../locales/sentence';
import { sentenceCase } from '../../../../locales/sentence-case';

export const fr: SentencesOf<'quality-blindness/quality-share'> = {
  title: 'Aveugle à la qualité',
  headline: (v) =>
    v.share === 1 && v.inputs === v.inputsWith
      ? 'Toute la prime repose sur l’activité et l’attention reçue : rien n’y est un résultat, ni l’avis d’un client.'
      : `${sentenceCase(ofThePay(v.share))} repose sur l’activité et l’attention reçue, non sur des résultats ou l’avis des clients.`,
  fail: (v) =>
    `${inputs(v, 'ne dit', 'ne disent')} rien de l’échange, de son utilité ni de ce qui en est sorti. Soit ${shareByWeights(v)}.`,
  pass: (v) =>
    v.share === 0
      ? 'Toute la prime repose sur des résultats ou sur la qualité des relations.'
      : `${sentenceCase(ofThePay(v.share))} repose sur l’activité et l’attention reçue ; le reste voit les résultats ou la qualité des relations.`,
  balanced: (v) =>
    `${percent(v.share)} de la prime est aveugle à la qualité, mais ${percent(v.quality)} récompense la qualité des relations elle-même : assez pour compter.`,
  'cannot-tell': (v) => `L’activité et l’attention reçue portent à elles seules ${shareByWeights(v)}.`,
  remedy:
    'Faites reposer au moins 20 % de la prime sur la qualité des relations : une note donnée par le client, ou le taux de réponses positives.',
};
