import { englishFormat } from '../../locales/en/format';
import type { Strings } from './strings';

/** Headings and labels in English. */
export const en: Strings = {
  locale: 'en',
  format: englishFormat,
  decisions: { keep: 'Keep', revise: 'Revise', withdraw: 'Withdraw', undecided: 'Undecided' },
  impacts: { critical: 'critical', serious: 'serious', moderate: 'moderate', minor: 'minor' },
  exclusions: {
    'missing-value': 'missing values',
    'single-row-participant': 'participants with a single row, who cannot be compared with themselves',
    'incomplete-period': 'plan periods of a participant with rows missing',
    'unknown-metric': 'columns of unknown metrics',
    'ambiguous-licence': 'participants with two licences equally often',
  },
  licences: { free: 'Free', premium: 'Premium', 'sales-navigator': 'Sales Navigator' },
  periods: { month: 'month', quarter: 'quarter', 'half-year': 'half-year', year: 'year' },
  perPersonAnd: (money, period) => `${money} per person and ${period}`,
  measures: (count, named) => `${count === 1 ? 'one measure' : `${count} measures`}: ${named}`,
  target: (value) => `target ${value}`,
  noTarget: 'target not set',
  planAlone: 'judged from the plan alone, no history given',
  history: (participants, periods, rows) =>
    `judged with a history: ${participants} participants, ${periods} periods, ${rows} rows`,
  rides: {
    heading: 'What the money rides on',
    share: 'Share of pay',
    of: (money) => `Of each ${money}`,
    whatever: 'Whatever the secret weights are',
  },
  shares: {
    offGoal: 'Anything but the goals: leads, conversions, revenue …',
    blind: 'Neither relationship quality nor results',
    volume: 'How much was done, not how well',
    selfControlled: 'What one person, or a script, can raise alone',
    gated: 'What only a paid licence can earn',
  },
  instead: 'Instead:',
  cannotTell: { heading: 'What cannot be told yet', toFindOut: 'To find out:' },
  passes: 'What holds',
  errors: 'Checks that broke down',
  wouldChange: 'What would change this verdict',
  payouts: {
    heading: 'The payouts, replayed',
    total: (money, participants) => `The plan would have paid ${money} to ${participants} participants.`,
    misallocated: (share, equal) =>
      `${share} of it would have gone past those who bring the results; paying everybody alike would misplace ${equal}.`,
    licence: 'Licence',
    participants: 'Participants',
    mean: 'Mean payout per period',
    suppressed: 'too few to show',
  },
  excluded: 'Left out of the figures:',
  inFairness: 'In fairness',
  limits: 'What this audit cannot see',
  sources: 'Sources',
  madeBy: (version, seed) => `Made by incentive-audit ${version}, seed ${seed}.`,
  assuming: (options) => `Settings: ${options}.`,
};
