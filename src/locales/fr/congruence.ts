import type { Dictionary } from '../sentence';
import { percent } from './format';

export const congruence: Dictionary<'congruence'> = {
  congruence: {
    'well-aimed': (v) =>
      `L’effort qui suit cette prime apporte ${percent(v.now)} de ce qu’il pourrait apporter ; quels que soient les poids, ces indicateurs ne dépassent pas ${percent(v.ceiling)}.`,
    reweight: (v) =>
      `Revoyez les poids : l’effort qui suit cette prime apporte ${percent(v.now)} de ce qu’il pourrait apporter ; avec d’autres poids, les mêmes indicateurs vont jusqu’à ${percent(v.ceiling)}.`,
    'measure-else': (v) =>
      `Mesurez autre chose : quels que soient leurs poids, ces indicateurs n’obtiennent que ${percent(v.ceiling)} de ce que l’effort pourrait apporter (${percent(v.now)} aujourd’hui).`,
    'no-pull': 'Aucune activité ne fait bouger cette prime : elle ne guide rien.',
    'no-value': 'Aucune activité n’ajoute de valeur : il n’y a pas où aller.',
    'convex-effort':
      'Plus une activité prend déjà d’heures, plus l’heure suivante coûte : un effort de h heures coûte ½h², chaque activité pour elle-même.',
    'proportional-pay':
      'La prime est proportionnelle au résultat, sans seuil, palier ni plafond ; son montant est libre, seule compte sa direction.',
  },
};
