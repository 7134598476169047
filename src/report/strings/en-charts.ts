import { fixed, number, percent, range } from '../../locales/en/format';
import { count } from '../../locales/en/plural';
import type { ChartStrings } from './chart-strings';

/** What charts say in English. */
export const englishCharts: ChartStrings = {
  heading: 'In pictures',
  asTable: 'The same figures as a table',
  measure: 'Measure',
  view: 'How it is looked at',
  correlation: 'Correlation',
  share: (value, interval) =>
    interval === null || interval.low === interval.high
      ? percent(value)
      : `${percent(value)} (${range(interval.low, interval.high)})`,
  number: (value, interval) =>
    interval === null || interval.low === interval.high
      ? number(value, 1)
      : `${number(value, 1)} (${number(interval.low, 1)} to ${number(interval.high, 1)})`,
  correlationOf: (value, interval) =>
    interval === null
      ? fixed(value, 2)
      : `${fixed(value, 2)} (${fixed(interval.low, 2)} to ${fixed(interval.high, 2)})`,
  between: (low, high) => `${low} to ${high}`,
  stake: {
    titles: {
      offGoal: (share) => `${share} of the pay rides on something that is no goal`,
      blind: (share) => `${share} of the pay sees neither results nor relationship quality`,
      volume: (share) => `${share} of the pay counts how much was done, not how well`,
      selfControlled: (share) => `${share} of the pay can be raised by one person alone, or a script`,
      gated: (share) => `${share} of the pay can only be earned with a paid licence`,
    },
    nothing: 'Nothing in this pay rides on what the criticisms are about',
    rows: {
      offGoal: 'No goal of the business',
      blind: 'Neither results nor quality',
      volume: 'How much, not how well',
      selfControlled: 'Raised alone, or by a script',
      gated: 'Only with a paid licence',
    },
    reading: (ratio) =>
      `Bars: share of the pay if all inputs weigh the same. Black lines: every weighting in which no input weighs more than ${ratio} times another. The bars overlap and do not add up.`,
    exact: 'Share of the pay. The bars overlap and do not add up.',
  },
  ceiling: {
    title: (account, most, measure) => `${account} cannot take ${measure} above ${most}`,
    accounts: {
      free: 'A free account',
      premium: 'A Premium account',
      'sales-navigator': 'A Sales Navigator account',
    },
    reading: (target) =>
      `Bars: the most that can be reached if all inputs weigh the same. Black lines: over all allowed weights.${target === null ? '' : ` Dashed: the target, ${target}.`}`,
  },
  validity: {
    titles: {
      fail: (measure, goal) => `When ${measure} rises, ${goal} does not rise enough to pay for it`,
      pass: (measure, goal) => `When a participant’s ${measure} rises, ${goal} rises too`,
      open: (measure, goal) => `Whether ${goal} rises with ${measure} cannot be told yet`,
    },
    reading: (limit) =>
      `Each participant compared with themselves, what all share in a period taken out. Lines: what the data allow. Dashed: the least worth paying for, ${limit}.`,
    same: 'In the same period',
    later: (periods) => `Results ${count(periods, 'period')} later`,
    averaged: 'Results averaged over 3 months',
  },
  naive: {
    title: (naive, within) =>
      `A spreadsheet says ${naive}; comparing each person with themselves says ${within}`,
    reading: (measure, goal) =>
      `Correlation of ${measure} with ${goal}. Circle: what the verdict looks at. Diamonds: other ways, which mix who people are with what they do.`,
    rows: {
      within: 'Each person with themselves',
      naive: 'All rows, as a spreadsheet does',
      between: 'Between persons',
    },
  },
  groups: {
    title: (measure, lowest, highest, goal) =>
      `${goal}: ${lowest} on average in the group with the lowest ${measure}, ${highest} in the one with the highest`,
    reading: (least) =>
      `Each dot: the mean of a group of ${least} participants or more. Groups differ in more than this measure: no proof of cause.`,
    participants: 'Participants',
  },
  payouts: {
    title: (plan, equal) =>
      `${plan} of the money passes by those who bring the results; paid alike, it would be ${equal}`,
    reading:
      'Share of the money that goes elsewhere than in proportion to the results, with the plan replayed over this history.',
    column: 'Share that goes elsewhere',
    rows: { plan: 'As the plan pays', equal: 'Everybody alike', outcome: 'In proportion to results' },
  },
  attainment: {
    title: (share, measure) => `The target of ${measure} is reached ${share} of the time`,
    reading:
      'Share of participants and periods at or above the target. Lines: what chance leaves open. Consultants advise about 60–70%.',
    column: 'At or above the target',
  },
  byLicence: {
    title: (free, paying) => `${free} reach the target without a paid licence, ${paying} with one`,
    reading: (measure) =>
      `${measure}: share of participants who reach the target on average. Lines: what chance leaves open.`,
    column: 'Participants who reach the target',
    rows: {
      free: (participants) => `Without a paid licence (${number(participants)})`,
      paying: (participants) => `With a paid licence (${number(participants)})`,
    },
  },
  spread: {
    title: (measure, fullest, target) =>
      `The commonest values of ${measure} are ${fullest}${target === null ? '' : `; the target is ${target}`}`,
    reading: (someWithheld, hasTarget) =>
      [
        'Rows of the history by value.',
        ...(hasTarget ? ['Dashed: the target. Dark: at or above it.'] : []),
        ...(someWithheld ? ['“?”: withheld, too few participants.'] : []),
      ].join(' '),
    rows: 'Rows',
  },
  overTime: {
    title: (first, last, moves) => `From ${first} to ${last}: ${moves.join('; ')}`,
    move: (name, from, to) => `${name} from ${from} to ${to}`,
    reading: 'Means of the team. Each panel has a scale of its own, which need not start at 0.',
    period: 'Period',
  },
};
