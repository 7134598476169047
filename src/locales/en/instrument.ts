import type { Dictionary, Values } from '../sentence';
import { number, percent } from './format';
import { count } from './plural';
import { moreThan } from './ranges';

function certain(v: Values): string {
  return `Ranked by ${inputs(v)}, ${percent(v.certain)} of all pairs of ${number(v.participants)} participants keep their order`;
}

function inputs(v: Values): string {
  return v.observed === v.components
    ? String(v.measure)
    : `the ${v.observed === 1 ? 'one input' : `${number(v.observed)} inputs`} of ${v.measure} in these data (it has ${number(v.components)})`;
}

function whatever(v: Values): string {
  return `as long as no input of a pillar weighs ${moreThan('another', v.weightRatio)}`;
}

export const instrument: Dictionary<
  | 'instrument/score-consistency'
  | 'instrument/definition-drift'
  | 'instrument/rank-certainty'
  | 'instrument/weight-influence'
> = {
  'instrument/score-consistency': {
    title: 'Do the figures add up?',
    headline: (v) => `${percent(v.share)} of the scores are not the sum of their parts.`,
    fail: (v) =>
      `In ${v.rows === 1 ? 'the one row that can be checked' : `${number(v.wrong)} of ${number(v.rows)} rows`} ${v.measure} is not the sum of its pillars. Pages round, so half a point is allowed. An edited screenshot looks like this; so does a typing error.`,
    pass: (v) =>
      `In ${v.rows === 1 ? 'the one row' : `all ${number(v.rows)} rows`} that can be checked, ${v.measure} is the sum of its pillars.`,
    'cannot-tell': (v) => `The data hold no row with both ${v.metric} and all of its pillars.`,
    remedy: 'Take these scores again from the source, and pay on none that does not add up.',
  },
  'instrument/definition-drift': {
    title: 'Did the ruler change?',
    headline: (v) => `${moved(v)}: scores from before and after cannot be compared.`,
    fail: (v) =>
      `${moved(v)}, and stayed there. Whether the publisher changed the ruler or everybody’s work changed, the score alone cannot say. Either way scores from before and after cannot be compared.`,
    pass: (v) =>
      `${v.dates === 1 ? 'Not at the one date that can be judged' : `At none of ${number(v.dates)} dates`} did nearly everybody’s ${v.measure} move the same way and stay there.`,
    'cannot-tell': (v) => `These data cannot tell whether the ruler behind ${v.measure} changed.`,
    season: (v) => `${moved(v)}, but not for good. A season looks like this.`,
    remedy:
      'Compare scores only on one side of that date, and set targets anew. Activities that did not move at that date point to the ruler.',
    null: (v) => `As many go up as down in ${v.measure}, at every date.`,
  },
  'instrument/rank-certainty': {
    title: 'Is the ranking the data’s or the weights’?',
    headline: (v) =>
      `Only ${percent(v.certain)} of pairs of participants keep their order whatever the weights of ${v.measure}.`,
    fail: (v) =>
      `${certain(v)}, ${whatever(v)}: the order of the others depends on weights that nobody outside the publisher knows. For half of the participants and more, ${count(v.span, 'rank')} are possible.`,
    pass: (v) => `${certain(v)}, ${whatever(v)}. The ranking is mostly the participants’ own.`,
    'cannot-tell': (v) =>
      typeof v.certain === 'number'
        ? `${certain(v)}, ${whatever(v)}. Below 50% the ranking is more the weights’ than the data’s; from 80%, with all inputs in the data, it is the data’s.`
        : `These data cannot tell how much of a ranking by ${v.measure} stands whatever the weights of its inputs.`,
    remedy: 'Rank nobody by this score, and pay no prize by rank. Pay on results that need no weights.',
  },
  'instrument/weight-influence': {
    title: 'Do the pillars weigh what they are said to weigh?',
    headline: (v) =>
      `${v.pillar} is said to make ${percent(v.nominal)} of ${v.measure}, and decides ${percent(v.effective)} of who stands where.`,
    fail: (v) =>
      `${v.pillar} is said to make ${percent(v.nominal)} of ${v.measure}. Among ${number(v.participants)} participants it decides ${percent(v.effective)} of who stands where: a gap of ${percent(v.low)} to ${percent(v.high)}, where ${percent(v.limit)} is allowed. Whoever works on the other pillars is told to work on what hardly counts.`,
    pass: (v) =>
      `No pillar of ${v.measure} works more than ${percent(v.limit)} of the whole off its stated share: the farthest, ${v.pillar}, is said to make ${percent(v.nominal)} and decides ${percent(v.effective)}.`,
    'cannot-tell': (v) =>
      typeof v.effective === 'number'
        ? `${v.pillar} is said to make ${percent(v.nominal)} of ${v.measure} and decides ${percent(v.effective)} of who stands where; the gap may be ${percent(v.low)} or ${percent(v.high)}, where ${percent(v.limit)} is allowed.`
        : `These data cannot tell whether the pillars of ${v.measure} weigh what they are said to weigh.`,
    remedy:
      'Tell people which pillar really decides, or pay on what the pillars stand for, each with its own weight.',
  },
};

/** What happened at the most telling date, without a full stop. */
function moved(v: Values): string {
  return `At ${v.date} ${typeof v.together === 'number' ? percent(v.together) : 'nearly all'} of ${number(v.participants)} participants went ${v.down === 1 ? 'down' : 'up'} together, by a median of ${number(v.points, 1)} points of ${v.measure}`;
}
