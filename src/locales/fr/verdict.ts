import type { Dictionary } from '../sentence';
import { percent } from './format';
import { decisionNames, headlineOf } from './headline';
import { count } from './plural';

export const verdict: Dictionary<'verdict' | 'would-change'> = {
  verdict: {
    withdraw: (v) => `Retirez ce plan. ${headlineOf(v)}`,
    revise: (v) => `Revoyez ce plan. ${headlineOf(v)}`,
    undecided:
      'On ne peut pas trancher. Rien de grave ne plaide contre ce plan, mais on ignore si les résultats suivent ce qu’il prime.',
    'undecided-error':
      'On ne peut pas trancher. Une vérification a échoué : rien de certain ne peut être dit de ce que ce plan prime.',
    keep: 'Gardez ce plan. Rien de grave n’a été relevé contre lui.',
  },
  'would-change': {
    evidence: (v) =>
      `Un historique montrant que les résultats montent avec ${v['measures.fr']} : le plan serait alors « ${decisionNames[String(v.decision)]} ». Il faudrait environ ${count(v.participants, 'personne')} sur ${count(v.periods, 'période')}.`,
    acquitted: (v) =>
      `Les données montrent que les résultats montent avec ${v['measures.fr']} ; les autres constats à son sujet pèsent d’autant moins. Sans cette preuve, le plan serait « ${decisionNames[String(v.decision)]} ».`,
    share: (v) =>
      `Moins de ${percent(v.share)} de la prime sur ce que visent ces constats (${percent(v.now)} aujourd’hui) : le plan serait alors « ${decisionNames[String(v.decision)]} ».`,
    tell: (v) =>
      `Un historique montrant que les résultats ne suivent pas ${v['measures.fr']} : le plan serait alors « ${decisionNames[String(v.decision)]} ».`,
  },
};
