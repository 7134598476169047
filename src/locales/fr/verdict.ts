import { ledBy } from '../headline';
import type { Dictionary } from '../sentence';

/** The decision, and the headline of the rule it rests on. */
export const verdict: Dictionary<'verdict'> = {
  verdict: {
    withdraw: (v, rules) => ledBy('Retirez ce plan.', rules, v),
    revise: (v, rules) => ledBy('Revoyez ce plan.', rules, v),
    undecided:
      'On ne peut pas trancher. Rien de grave ne plaide contre ce plan, mais on ignore si les résultats suivent ce qu’il prime.',
    'undecided-stand-in':
      'On ne peut pas trancher. Rien de grave ne plaide contre ce plan, mais il prime ce qui tient lieu de ce que veut l’entreprise : à quel point, seules les réponses données le disent.',
    'undecided-error':
      'On ne peut pas trancher. Une vérification a échoué : on ne peut rien dire de certain sur ce que ce plan prime.',
    keep: 'Gardez ce plan. Rien de grave n’a été relevé contre lui.',
  },
};
