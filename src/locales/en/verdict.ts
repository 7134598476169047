import type { Dictionary, Values } from '../sentence';
import { decision } from './decisions';
import { percent } from './format';
import { headlineOf } from './headline';
import { count } from './plural';

function wouldBe(v: Values): string {
  return `the verdict would be ${decision(v.decision)}`;
}

/** How much of a history: nothing where more of the same would not help. */
function size(v: Values): string {
  return typeof v.participants === 'number' && typeof v.periods === 'number'
    ? ` of about ${count(v.participants, 'person', 'people')} over ${count(v.periods, 'period')}`
    : '';
}

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
    evidence: (v) => `If a history${size(v)} showed that results rise with ${v.measures}, ${wouldBe(v)}.`,
    acquitted: (v) =>
      `The data show that results rise with ${v.measures}, so other findings about it weigh one step less. Without that evidence ${wouldBe(v)}.`,
    share: (v) =>
      `With less than ${percent(v.share)} of the pay on what the heaviest findings are about (${percent(v.now)} now), ${wouldBe(v)}.`,
    tell: (v) => `If a history showed that results do not follow ${v.measures}, ${wouldBe(v)}.`,
  },
};
