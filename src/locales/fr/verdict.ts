import type { Dictionary, Values } from '../sentence';
import { decision } from './decisions';
import { percent } from './format';
import { headlineOf } from './headline';
import { count } from './plural';

function wouldBe(v: Values): string {
  return `le verdict deviendrait ${decision(v.decision)}`;
}

/** How much of a history: nothing where more of the same would not help. */
function size(v: Values): string {
  return typeof v.participants === 'number' && typeof v.periods === 'number'
    ? ` d’environ ${count(v.participants, 'personne')} sur ${count(v.periods, 'période')}`
    : '';
}

export const verdict: Dictionary<'verdict' | 'would-change'> = {
  verdict: {
    withdraw: (v) => `Retirez ce plan. ${headlineOf(v)}`,
    revise: (v) => `Revoyez ce plan. ${headlineOf(v)}`,
    undecided:
      'On ne peut pas trancher. Rien de grave ne plaide contre ce plan, mais on ignore si les résultats suivent ce qu’il prime.',
    'undecided-error':
      'On ne peut pas trancher. Une vérification a échoué : on ne peut rien dire de certain sur ce que ce plan prime.',
    keep: 'Gardez ce plan. Rien de grave n’a été relevé contre lui.',
  },
  'would-change': {
    evidence: (v) =>
      `Si un historique${size(v)} montrait que les résultats montent avec ${v['measures.fr']}, ${wouldBe(v)}.`,
    acquitted: (v) =>
      `Les données montrent que les résultats montent avec ${v['measures.fr']} : les autres constats à son sujet en pèsent un cran de moins. Sans cette preuve, ${wouldBe(v)}.`,
    share: (v) =>
      `Avec moins de ${percent(v.share)} de la prime sur ce que visent les constats les plus lourds (${percent(v.now)} aujourd’hui), ${wouldBe(v)}.`,
    tell: (v) =>
      `Si un historique montrait que les résultats ne suivent pas ${v['measures.fr']}, ${wouldBe(v)}.`,
  },
};
