import type { Dictionary } from '../sentence';
import { number } from './format';
import { byWeights, capitalOfThePay, inputs, ofThePay } from './ranges';

export const quantitativeBias: Dictionary<'quantitative-bias/volume-share'> = {
  'quantitative-bias/volume-share': {
    title: 'La quantité, pas la qualité',
    headline: (v) => `${capitalOfThePay(v.share)} repose sur des volumes d’activité.`,
    fail: (v) =>
      `${inputs(v)} comptent de l’activité ou de l’attention reçue : combien, jamais avec quel effet. Ils portent ${ofThePay(v.share)}${byWeights(v)}.${
        v.low === v.high || typeof v.breakdown !== 'number'
          ? ''
          : ` Pour que les volumes portent ${Number(v.share) > 0.5 ? 'moins' : 'plus'} de la moitié, il faudrait que certains indicateurs pèsent plus de ${number(v.breakdown, 1)} fois d’autres.`
      }`,
    pass: (v) =>
      `${capitalOfThePay(v.share)} repose sur des volumes d’activité : trop peu pour orienter quiconque.`,
    'cannot-tell': (v) => `Les volumes d’activité portent ${ofThePay(v.share)}${byWeights(v)}.`,
    remedy:
      'Primez les prospects acceptés par les commerciaux, les conversions, ou une note donnée par le client.',
  },
};
