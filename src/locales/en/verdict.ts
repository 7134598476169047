import { ledBy } from '../headline';
import type { Dictionary } from '../sentence';

/** The decision, and the headline of the rule it rests on. */
export const verdict: Dictionary<'verdict'> = {
  verdict: {
    withdraw: (v, rules) => ledBy('Withdraw this plan.', rules, v),
    revise: (v, rules) => ledBy('Revise this plan.', rules, v),
    undecided:
      'Undecided. Nothing serious stands against this plan, but whether results follow what it pays on is not known.',
    'undecided-stand-in':
      'Undecided. Nothing serious stands against this plan, but it pays on something that stands for what the business wants: how well, nothing but the answers given says.',
    'undecided-error':
      'Undecided. A check broke down, so nothing certain can be said of what this plan pays on.',
    keep: 'Keep this plan. Nothing serious was found against it.',
  },
};
