import type { Dictionary } from '../sentence';
import { percent } from './format';
import { decisionNames, headlineOf } from './headline';
import { count } from './plural';

export const verdict: Dictionary<'verdict' | 'would-change'> = {
  verdict: {
    withdraw: (v) => `Withdraw this plan. ${headlineOf(v)}`,
    revise: (v) => `Revise this plan. ${headlineOf(v)}`,
    undecided:
      'Undecided. Nothing serious stands against this plan, but whether results follow what it pays on is not known.',
    'undecided-error':
      'Undecided. A check broke down, so nothing certain can be said of what this plan pays on.',
    keep: 'Keep this plan. Nothing serious was found against it.',
  },
  'would-change': {
    evidence: (v) =>
      `A history that shows results rising with ${v.measures} would turn this into “${decisionNames[String(v.decision)]}”: about ${count(v.participants, 'person', 'people')} over ${count(v.periods, 'period')}.`,
    acquitted: (v) =>
      `The data show that results rise with ${v.measures}; other findings about it weigh one step less for that. Without that evidence this would be “${decisionNames[String(v.decision)]}”.`,
    share: (v) =>
      `With less than ${percent(v.share)} of the pay on what these findings are about (now ${percent(v.now)}) this would be “${decisionNames[String(v.decision)]}”.`,
    tell: (v) =>
      `If a history showed that results do not follow ${v.measures}, this would be “${decisionNames[String(v.decision)]}”.`,
  },
};
