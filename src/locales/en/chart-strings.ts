import type { ChartStrings } from '../chart-strings';
import { fixed, number, percent, range } from './format';
import { count } from './plural';

/** What charts say in English. */
export const charts: ChartStrings = {
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
      `${plan} of the money goes past those who bring the results; paid alike, ${equal} would`,
    reading:
      'Share of the money that goes elsewhere than in proportion to the results, with the plan replayed over this history.',
    column: 'Share that goes elsewhere',
    rows: { plan: 'As the plan pays', equal: 'Everybody alike', outcome: 'In proportion to results' },
  },
  attainment: {
    title: (share, measure, fault) =>
      `The target of ${measure} is reached ${share} of the time${fault === null ? '' : `: too ${fault}`}`,
    reading: (band) =>
      `Share of participants and periods at the target or better. Lines: what chance leaves open.${band === null ? '' : ` Grey: about where consultants advise it, ${band}.`}`,
    column: 'At the target or better',
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
    titles: {
      fail: (measure, target, excess, isBelow) =>
        `${measure}: about ${excess} values too many just ${isBelow ? 'below' : 'above'} the target, ${target}`,
      pass: (measure, target) => `Values of ${measure} do not pile up at the target, ${target}`,
      open: (measure, target) =>
        `Whether values of ${measure} pile up at the target, ${target}, cannot be told yet`,
    },
    reading: ({ withheld, target, pile }) =>
      [
        'Each participant counts once for each plan period; the first and the last bar hold what lies beyond them too.',
        ...(target ? ['Dashed: the target.'] : []),
        ...(pile ? ['Dark: it is reached. Grey: where a pile-up is looked for.'] : []),
        ...(withheld ? ['“?”: withheld, too few participants.'] : []),
      ].join(' '),
    rows: 'Participant-periods',
  },
  overTime: {
    title: (first, last, moves) => `From ${first} to ${last}: ${moves.join('; ')}`,
    move: (name, from, to) => `${name} from ${from} to ${to}`,
    moved: (measure, date, together, points, isDown) =>
      `${measure} before and after ${date} cannot be compared: ${together === null ? 'nearly all' : `${together} of`} participants ${isDown ? 'lost' : 'gained'} about ${points} points at once`,
    reading: (move) =>
      [
        'Means of the team. Each panel has a scale of its own, which need not start at 0.',
        ...(move === null
          ? []
          : [
              move.lasts
                ? `Dashed: ${move.date}.`
                : `Dashed: ${move.date}, when ${move.together ?? 'nearly all'} moved together, but not for good.`,
            ]),
      ].join(' '),
    period: 'Period',
  },
};
