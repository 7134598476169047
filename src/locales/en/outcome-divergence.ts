import type { Dictionary, Values } from '../sentence';
import { sentenceCase } from '../sentence-case';
import { also, below, lessIsBetter, within } from './association';
import { fixed, number, percent, percentBeside } from './format';
import { count } from './plural';
import { ofThePay, shareByWeights } from './ranges';

function naive(v: Values): string {
  if (typeof v.naive !== 'number') return '';
  const gap = typeof v.naiveGap === 'number' && Math.abs(v.naiveGap) >= 0.05;
  return ` Correlating all rows, as spreadsheets do, gives ${fixed(v.naive, 2)}${gap ? `: off by ${fixed(Math.abs(Number(v.naiveGap)), 2)}, because it mixes who people are with what they do` : ''}.`;
}

function worth(v: Values): string {
  if (typeof v.worth !== 'number') return '';
  return ` One ordinary movement of ${v.measure} goes with ${percent(Math.abs(v.worth))} ${v.worth < 0 ? 'less' : 'more'} ${v.goal} than average.`;
}

function simpson(v: Values): string {
  return v.simpson === 1
    ? ' Between people and within a person the signs differ: who stands high is not the same question as what happens when somebody rises.'
    : '';
}

function goals(v: Values): string {
  return typeof v.goals === 'string'
    ? `The plan’s goals: ${v.goals}.`
    : 'The plan declares no goals, so every metric of results or relationship quality counts as one.';
}

function offGoal(v: Values): string {
  if (typeof v.unwanted === 'string')
    return `Only relationship quality is off the goals the plan declares: ${v.unwanted}. It carries ${shareByWeights(v)}. ${goals(v)} If the business wants it, it belongs among them.`;
  return `No goal of the business: ${v.off}, with ${shareByWeights(v)}. ${goals(v)}`;
}

/** Where results are lumpy less than the usual minimum is worth paying for; the reader is told why. */
function least(v: Values): string {
  const why =
    v.byWorth === 1 ? ' (there, an ordinary movement of it goes with a fifth of the average result)' : '';
  return `Worth paying for is ${fixed(v.limit, 2)} or more${why}`;
}

/** The range quoted is that of the same period; the answer also looks at delays. */
function withDelays(v: Values): string {
  return typeof v.lags === 'number' && v.lags > 0
    ? `; counting delays up to ${count(v.lags, 'period')},`
    : ':';
}

/** “61% of pairs (55% to 67%)”; without a range where all agree, whoever is left out. */
function ofPairs(v: Values): string {
  const range = v.low === v.high ? '' : ` (${percent(v.low)} to ${percent(v.high)})`;
  return `${percent(v.concordance)} of pairs${range}`;
}

function narrowed(v: Values): string {
  return typeof v.factor === 'number' && v.factor < 1
    ? ` Payouts differ more than results do; drawn in to the spread of the results, they would misplace ${percent(v.narrowed)}.`
    : '';
}

function replayed(v: Values): string {
  return `Replayed over ${count(v.periods, 'plan period')}, the plan sends ${percentBeside(v.misallocated, v.equal)} of the money elsewhere than in proportion to ${v.goals}; paying everybody alike would misplace ${percentBeside(v.equal, v.misallocated)}.${narrowed(v)}`;
}

export const outcomeDivergence: Dictionary<
  | 'outcome-divergence/outcome-share'
  | 'outcome-divergence/validity'
  | 'outcome-divergence/before-after'
  | 'outcome-divergence/payout-misallocation'
> = {
  'outcome-divergence/outcome-share': {
    title: 'Paid for something else',
    headline: (v) =>
      typeof v.unwanted === 'string'
        ? `${sentenceCase(ofThePay(v.share))} rides on ${v.unwanted}, which the plan does not declare as a goal.`
        : `${sentenceCase(ofThePay(v.share))} rides on something that is no goal of the business.`,
    fail: offGoal,
    pass: (v) =>
      v.share === 0
        ? `All of the pay rides on the goals themselves. ${goals(v)}`
        : `${sentenceCase(ofThePay(v.share))} rides on something other than the goals. ${goals(v)}`,
    'cannot-tell': offGoal,
    remedy: (v) =>
      typeof v.unwanted === 'string'
        ? `If the business wants ${v.unwanted}, add it to the plan’s goals; if not, move that pay to the goals.`
        : 'Pay on the goal itself, or on the nearest thing to it that can be counted.',
  },
  'outcome-divergence/validity': {
    title: 'Do results follow what is paid for?',
    headline: (v) => `When ${v.measure} rises, ${v.goal} does not rise with it.`,
    fail: (v) =>
      `${within(v)}. ${least(v)}; ${below(v)}.${also(v)}${worth(v)}${naive(v)}${simpson(v)}${lessIsBetter(v)}`,
    pass: (v) =>
      `${within(v)}. ${v.lag === 0 ? 'That' : `At a delay of ${count(v.lag, 'period')} that`} is certainly above ${fixed(v.limit, 2)}, the least worth paying for.${worth(v)}${naive(v)}${simpson(v)}${lessIsBetter(v)}`,
    'cannot-tell': (v) =>
      typeof v.within === 'number'
        ? `${within(v)}. ${least(v)}${withDelays(v)} the data allow both answers.${worth(v)}${naive(v)}${simpson(v)}${lessIsBetter(v)}`
        : `This history cannot tell whether ${v.measure} goes along with ${v.goal}.`,
    'results-first': (v) =>
      `${within(v)}, but ${v.goal} moves before ${v.measure} does: success may raise it rather than the other way round.${naive(v)}${simpson(v)}${lessIsBetter(v)}`,
    remedy: 'Pay on the result. Keep the measure as a hint for coaching, where nothing hangs on it.',
    null: (v) => `${v.measure} and ${v.goal} move independently within a participant.`,
  },
  'outcome-divergence/before-after': {
    title: 'The measure moved; did the business?',
    headline: (v) =>
      typeof v.goal === 'string'
        ? `Those whose ${v.measure} rose more did not see ${v.goal} rise more.`
        : `In the cases told, the business did not follow ${v.measure}.`,
    fail: (v) =>
      `Take any two participants: the one whose ${v.measure} rose more had the larger change in ${v.goal} in ${ofPairs(v)}. Chance gives 50%; worth paying for is ${percent(v.limit)} or more: ${below(v)}.${also(v)}${lessIsBetter(v)}`,
    pass: (v) =>
      `Take any two participants: the one whose ${v.measure} rose more had the larger change in ${v.goal} in ${ofPairs(v)}; chance gives 50%.${lessIsBetter(v)}`,
    'cannot-tell': (v) =>
      typeof v.concordance === 'number'
        ? `In ${percent(v.concordance)} of pairs of participants the larger change in ${v.measure} went with the larger change in ${v.goal} (${percent(v.low)} to ${percent(v.high)}). Worth paying for is ${percent(v.limit)}: the data allow both answers.${lessIsBetter(v)}`
        : `This history cannot tell whether a change in ${v.measure} came with a change in ${v.goal}.`,
    'cases-fail': (v) =>
      `${count(v.risers, 'rise')} and ${count(v.fallers, 'fall')} of ${v.measure} were told. The business followed in ${percent(v.concordance)} of them, rises and falls weighing alike; at the very most in ${percent(v.high)}. Worth paying for is ${percent(v.limit)}.${lessIsBetter(v)}`,
    'cases-cannot-tell': (v) =>
      `${count(v.cases, 'case')} of ${v.measure} told: ${count(v.risers, 'rise')} and ${count(v.fallers, 'fall')}. The business followed in ${number(v.followed)} of them. Whoever tells cases chooses them, so they can speak against a measure and never for it; with fewer than ${number(v.least)} of each they say nothing certain.${lessIsBetter(v)}`,
    'one-case': (v) =>
      v.followed === 1
        ? `One person’s ${v.measure} went from ${number(v.before)} to ${number(v.after)}, and the business moved with it. One case says nothing of how often that happens.${lessIsBetter(v)}`
        : `One person’s ${v.measure} went from ${number(v.before)} to ${number(v.after)} (${percent(v.change)}); the business did not follow. That is a counter-example to “sales follow it”, and no more: one case says nothing of how often it happens.${lessIsBetter(v)}`,
    remedy: 'Before paying on a measure, show on your own figures that business follows it.',
  },
  'outcome-divergence/payout-misallocation': {
    title: 'Would the money reach those who bring the results?',
    headline: (v) =>
      `${percent(v.misallocated)} of the money would go past those who bring the results, more than if everybody were paid alike.`,
    fail: (v) => `${replayed(v)} The plan finds those who bring the results less well than equal pay does.`,
    pass: replayed,
    'cannot-tell': (v) => `${replayed(v)} The difference is within what chance can do.`,
    'no-replay': 'The payouts of this plan cannot be replayed on the history given.',
    remedy: 'Move weight from what is measured to what is wanted: the goals themselves.',
  },
};
