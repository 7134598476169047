/** The plans that worlds audit, all of them paid by the month. */
const common = { period: 'month', goals: ['revenue'] };

/** Reached in about 64 of 100 months, where practitioners would set it. */
export const SCORE_TARGET = 57;

export const scorePlan = {
  ...common,
  name: 'Pay on the score',
  measures: [{ metric: 'linkedin-ssi', weight: 1, target: SCORE_TARGET }],
};

export const scorePlanShortCycle = { ...scorePlan, salesCycleMonths: 1 };

/** So short a cycle that results are looked for in the same month alone. */
export const scorePlanAtOnce = { ...scorePlan, salesCycleMonths: 0.1 };

export const revenuePlan = {
  ...common,
  name: 'Pay on revenue',
  measures: [{ metric: 'revenue', weight: 1, target: 20_000 }],
};

/** 17,000 is reached in about 64 of 100 months: all or nothing, on the goal itself. */
export const revenueOrNothingPlan = {
  ...common,
  name: 'Revenue, all or nothing',
  measures: [{ metric: 'revenue', weight: 1, target: 17_000, payout: 'all-or-nothing' }],
};

export const scoreOrNothingPlan = {
  ...common,
  name: 'Score, all or nothing',
  measures: [{ metric: 'linkedin-ssi', weight: 1, target: SCORE_TARGET, payout: 'all-or-nothing' }],
};

export const invitationsPlan = {
  ...common,
  name: 'Pay on invitations',
  measures: [{ metric: 'invitations-sent', weight: 1, target: 400 }],
};

/** So many that a step of one is small beside their spread. */
export const MEETINGS_TARGET = 24;

export const meetingsPlan = {
  ...common,
  name: 'Pay on meetings',
  measures: [{ metric: 'meetings', weight: 1, target: MEETINGS_TARGET }],
};
