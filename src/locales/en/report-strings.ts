import type { ReportStrings } from '../report-strings';
import { number } from './format';
import { count } from './plural';

/** What reports say beside their sentences in English. */
export const report: ReportStrings = {
  exclusions: {
    'missing-value': (n) => count(n, 'missing value'),
    'failed-capture': (n, of) =>
      `${number(n)} of ${count(of, 'value')} of the Social Selling Index: 0 without a point in any pillar is a capture that failed, no measurement`,
    'single-row-participant': (n) =>
      `${count(n, 'participant')} with a single row: nobody can be compared with themselves on one row`,
    'incomplete-period': (n) => `${count(n, 'plan period')} of a participant with rows missing`,
    'few-participants': (n) => `${count(n, 'plan period')} in which too few people are seen to tell of them`,
    'unknown-metric': (n) => `${count(n, 'column')} of unknown metrics`,
    'ambiguous-licence': (n) => `${count(n, 'participant')} with two licences equally often`,
  },
  meant: (name, metric) =>
    name === null
      ? `a column whose name is close to “${metric}”: is that metric meant?`
      : `the column “${name}”: is “${metric}” meant?`,
  perPersonAnd: (money, period) => `${money} per person and ${period}`,
  measures: (n, named) => `${n === 1 ? 'one measure' : `${n} measures`}: ${named.join('; ')}`,
  target: (value) => `target ${value}`,
  noTarget: 'target not set',
  ownTarget: {
    individual: 'each one’s own quota',
    team: 'each team’s own quota',
    company: 'the company’s quota, period by period',
  },
  roles: {
    gate: (share) => `a gate on ${share} of the pay`,
    multiplier: (share) => `a multiplier that moves ${share} of the pay`,
  },
  weights: (named) =>
    `Shares are of the pay at target, which differs from the weights as written: ${named.join('; ')}.`,
  planAlone: 'judged from the plan alone, no history given',
  history: (participants, periods, rows) =>
    `judged with a history: ${count(participants, 'participant')} × ${count(periods, 'period')}, ${count(rows, 'row')}`,
  rides: {
    heading: 'What the money rides on',
    share: 'Share of pay',
    ofEach: (money) => `Of each ${money}`,
    whatever: (ratio) => `Range, weights being secret (up to ${ratio}:1)`,
    rows: {
      offGoal: 'Anything but the goals of the business',
      blind: 'Neither results nor relationship quality',
      volume: 'How much was done, not how well',
      selfControlled: 'What one person, or a script, can raise alone',
      gated: 'What only a paid licence can earn',
    },
  },
  against: 'What speaks against this plan',
  instead: 'Instead:',
  cannotTell: {
    heading: 'What cannot be told yet',
    toFindOut: 'To find out:',
    withHistory: (n) =>
      `With a history of your team, ${n === 1 ? 'one more question' : `${n} more questions`} can be answered:`,
    withFacts: (n) => `Facts that are not in the plan would answer ${n} more questions:`,
    facts: {
      'need/entered-by': 'who enters what is paid, and who checks it (enteredBy, checked)',
      'need/levers': 'how it could be raised and nothing else (levers)',
      'need/reversible': 'whether it can turn out bad later (reversible)',
      'need/reference': 'what a result is compared with (reference)',
      'need/team-size': 'how many share one figure (teamSize, attributable)',
      'need/base-pay': 'the fixed pay (basePay)',
    },
    factsTold: (facts) => `${facts.join('; ')}.`,
  },
  passes: 'What holds',
  notApplicable: 'Does not concern this plan:',
  errors: 'Checks that broke down',
  asked: (title) => `${title}?`,
  wouldChange: 'What would change this verdict',
  betterPlan: {
    heading: 'A better plan',
    judged: (decision) => `Judged in the same way, the verdict on it is: ${decision}.`,
    moved: (before, after, moved) =>
      `Over this history it would have paid ${after} instead of ${before}, and ${moved} of the latter would have reached other people.`,
    none: 'None can be made of this plan and its goals alone: declare goals that are results, or what the customer makes of the relationship.',
    uncalledFor: 'None of the questions that were asked calls for one.',
  },
  precedents: {
    heading: 'What became of plans like this one',
    note: 'Documented schemes that were paid in much the same way. They are no sample, since schemes become known by failing; they judge nothing and change no verdict.',
    results: { failed: 'Failed:', worked: 'Worked:' },
    inCommon: (share) => `${share} of the answers in common with this plan.`,
    apart: 'What sets the two apart:',
    difference: ({ question, failed, worked, here }) =>
      `${question}: ${failed} (failed), ${worked} (worked); this plan: ${here ?? 'not said'}.`,
  },
  payouts: {
    heading: 'The payouts, replayed',
    total: (amount, participants) =>
      `Over this history the plan would have paid ${amount} to ${count(participants, 'participant')}.`,
    incentives: (amount) => `${amount} × the target incentive`,
    promised: (amount, ratio) =>
      `With every target just reached it would have paid ${amount}${ratio === null ? '' : `; it paid ${ratio} of that`}.`,
    unknown:
      'What the plan would have paid cannot be told: values and target of a measure seem to be on different scales, or for different lengths of time.',
    remarks: {
      'missing-value': (n) => `${count(n, 'missing value')} paid nothing.`,
      'unknown-condition': (n) => `${count(n, 'missing value')} of gates and multipliers counted as met.`,
      'missing-quota': (n) => `${count(n, 'value')} had no quota in the same row and counted for nothing.`,
      'without-quota': (n) => `${count(n, 'payment')} had no quota to be held against.`,
      'incomplete-period': (n) =>
        `${count(n, 'period')} of a participant paid nothing, because rows are missing.`,
      'negative-value': (n) => `${count(n, 'negative value')} paid nothing, and took nothing back.`,
    },
    netted: (amount) => `Taken back, they would have left ${amount} in all.`,
    misallocated: (share, equal) =>
      `${share} of it would have gone past those who bring the results; paying everybody alike would misplace ${equal}.`,
    licence: 'Licence',
    participants: 'Participants',
    mean: 'Mean payout per period',
    suppressed: 'withheld',
    allSuppressed: 'By licence: withheld, because groups are small enough to recognise people in.',
  },
  readAs: 'How the data were read',
  excluded: 'What was left out',
  inFairness: 'In fairness',
  limits: 'What this audit cannot see',
  sources: 'Sources',
  sourceTitles: {},
  madeBy: (program, seed) => `Made by ${program}, seed ${seed}.`,
  assuming: (options) => `Settings: ${options}.`,
  settings: {},
  yes: 'true',
  no: 'false',
};
