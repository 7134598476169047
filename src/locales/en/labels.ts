import type { Labels } from '../labels';

/** What ids are called in English. */
export const labels: Labels = {
  outcomes: {
    fail: 'fails',
    pass: 'passes',
    'cannot-tell': 'cannot tell',
    'not-applicable': 'not applicable',
    error: 'the check broke down',
  },
  impacts: { critical: 'critical', serious: 'serious', moderate: 'moderate', minor: 'minor' },
  decisions: { keep: 'keep', revise: 'revise', withdraw: 'withdraw', undecided: 'undecided' },
  critiques: {
    'quantitative-bias': 'It counts quantity',
    'paid-feature-bias': 'A licence buys points',
    'quality-blindness': 'It is blind to quality',
    'outcome-divergence': 'A high score is no sale',
    'artificial-behaviour': 'It invites acting for the score',
    instrument: 'The ruler itself',
    'plan-design': 'The plan as such',
  },
  bases: {
    arithmetic: 'computed from the plan',
    measured: 'measured in your data',
    theory: 'from research',
    practice: 'a yardstick of practitioners',
    law: 'a point of law',
  },
  licences: { free: 'Free', premium: 'Premium', 'sales-navigator': 'Sales Navigator' },
  periods: { month: 'month', quarter: 'quarter', 'half-year': 'half-year', year: 'year' },
};
