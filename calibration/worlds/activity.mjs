import { invitationsPlan, meetingsPlan, scorePlan } from '../plans.mjs';
import { registered } from '../rules.mjs';
import { everySize, historiesOfDays, largerTeams } from '../sizes.mjs';

/** What people do for the score: invitations and answers by the month, counts by the day, whole numbers around a whole target. */
const invitations = [
  ['answers-steady', 'as many accept however many are asked', {}],
  ['answers-late', 'as many accept, half of them a month late', { late: 0.5 }],
  [
    'answers-late-carry-over',
    'as many accept, half of them a month late, sending carries over',
    { late: 0.5, carryOver: 0.8 },
  ],
  [
    'answers-late-bursts',
    'as many accept, seven of ten a month late, sending by fits and starts',
    { late: 0.7, carryOver: 0 },
  ],
  [
    'answers-late-shocks',
    'as many accept, half of them a month late, months in which all ask more and fewer accept',
    { late: 0.5, shocks: 0.7 },
  ],
  [
    'answers-fewer',
    'fewer accept as more are asked, half of them a month late',
    { late: 0.5, fatigue: 0.25 },
  ],
].map(([id, title, given]) => ({
  id,
  title,
  given,
  kind: 'invitations',
  plan: scorePlan,
  rules: registered('over-solicitation'),
  sizes: everySize.filter((size) => !size.endsWith('turnover')),
  truth: true,
  naive: 'few',
}));

const days = [
  ['days-chance', 'counts by chance', {}],
  ['days-moods', 'counts by chance, days that differ', { spread: 0.4 }],
  ['days-quota', 'a weekly quota, days by chance', { quota: 100 }],
  ['days-quota-loose', 'a weekly quota met to 4 %, days by chance', { quota: 100, spare: 0.04 }],
  ['days-quota-even', 'a weekly quota spread evenly', { quota: 100, even: true }],
  ['days-cap-often', 'a limit a day that binds often', { cap: 16 }],
  ['days-cap-seldom', 'a limit a day that binds seldom', { cap: 28 }],
  ['days-script', 'one account by script', { scripts: 1 }],
].map(([id, title, given]) => ({
  id,
  title,
  given,
  kind: 'days',
  plan: invitationsPlan,
  rules: registered('automation-signature'),
  sizes: historiesOfDays,
  naive: 'few',
}));

const counts = [
  ['counts-plain', 'whole numbers around a whole target', {}],
  ['counts-alike', 'whole numbers around a whole target, people alike', { habits: 0 }],
  ['counts-easy', 'whole numbers above an easy target', { mean: 30 }],
  ['counts-pushed', 'whole numbers, half of those one short pushed onto the target', { pushed: 0.5 }],
].map(([id, title, given]) => ({
  id,
  title,
  given,
  kind: 'counts',
  plan: meetingsPlan,
  rules: registered('target-bunching'),
  sizes: largerTeams.filter((size) => !size.endsWith('turnover')),
  truth: true,
  naive: 'few',
}));

export const activityWorlds = [...invitations, ...days, ...counts];
