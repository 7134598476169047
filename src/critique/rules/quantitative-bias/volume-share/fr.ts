import { inputs, moreThan, ofThePay, shareByWeights } from '../../../../locales/fr/ranges';
import type { SentencesOf, ValuesOf } from '../../../../locales/sentence';
import { sentenceCase } from '../../../../locales/sentence-case';

/** How unequal the weights would have to be for the other half to prevail. */
function breakdown(v: ValuesOf<'low' | 'high' | 'breakdown' | 'share'>): string {
  if (v.low === v.high || typeof v.breakdown !== 'number') return '';
  return ` Pour que les volumes portent ${Number(v.share) > 0.5 ? 'moins' : 'plus'} de la moitié, certains critères devraient peser ${moreThan('que d’autres', v.breakdown, 1)}.`;
}

export const fr: SentencesOf<'quantitative-bias/volume-share'> = {
  title: 'La quantité, pas la qualité',
  headline: (v) => `${sentenceCase(ofThePay(v.share))} repose sur des volumes d’activité.`,
  fail: (v) =>
    `${inputs(v, 'compte', 'comptent')} de l’activité ou de l’attention reçue : combien, pas comment. Soit ${shareByWeights(v)}.${breakdown(v)}`,
  pass: (v) =>
    v.share === 0
      ? 'Rien dans la prime ne repose sur des volumes d’activité.'
      : `${sentenceCase(ofThePay(v.share))} repose sur des volumes d’activité : trop peu pour orienter quiconque.`,
  'cannot-tell': (v) => `Les volumes d’activité portent ${shareByWeights(v)}.`,
  remedy:
    'Primez les prospects acceptés par les commerciaux, les conversions, ou une note donnée par le client.',
};
