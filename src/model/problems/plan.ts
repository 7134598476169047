import { quoted } from '../wording';
import type { Sentence } from './problem';

/*
 * What is wrong with a plan and the metrics of its own.
 */

export const target: Sentence<'target'> = {
  code: 'target',
  must: 'a number above 0, or null while it is not set',
};

export const payout: Sentence<'payout'> = {
  code: 'payout',
  must: '"linear", "all-or-nothing" or a list of points',
};

export const goals: Sentence<'goals'> = {
  code: 'goals',
  must: ({ least, most }) => `a list of ${least} to ${most} metrics, or be left out`,
};

export const ownMetric: Sentence<'own-metric'> = {
  code: 'own-metric',
  must: 'a metric or an index',
};

export const unknownMetric: Sentence<'unknown-metric'> = {
  code: 'unknown-metric',
  say: ({ id, nearest }) =>
    `is an unknown metric ${quoted(id)}${nearest ? '' : '; define it under metrics, or name a built-in one such as "revenue"'}`,
};

export const weightsSum: Sentence<'weights-sum'> = {
  code: 'weights-sum',
  say: ({ sum }) => `must have weights that sum to 1; they sum to ${sum}`,
};

export const thresholdAboveTarget: Sentence<'threshold-above-target'> = {
  code: 'threshold-above-target',
  say: ({ target: at, threshold }) => `must not be above the target of ${at}; it is ${threshold}`,
};

export const thresholdBelowTarget: Sentence<'threshold-below-target'> = {
  code: 'threshold-below-target',
  say: ({ target: at, threshold }) =>
    `must not be below the target of ${at}, lower being better; it is ${threshold}`,
};

export const attainmentBelowLast: Sentence<'attainment-below-last'> = {
  code: 'attainment-below-last',
  say: ({ last, attainment }) => `must not be below that of the point before, ${last}; it is ${attainment}`,
};

export const attainmentThirdTime: Sentence<'attainment-third-time'> = {
  code: 'attainment-third-time',
  say: 'must not be the same a third time; two points at one attainment are a jump',
};

export const metricPaidTwice: Sentence<'metric-paid-twice'> = {
  code: 'metric-paid-twice',
  say: 'is paid on by an earlier measure; a plan pays on a metric once; for the same figure of a team define another metric',
};

export const goalTwice: Sentence<'goal-twice'> = {
  code: 'goal-twice',
  say: 'is already an earlier goal',
};

export const goalsUnnamed: Sentence<'goals-unnamed'> = {
  code: 'goals-unnamed',
  say: ({ most }) =>
    `must be named: more than ${most} metrics capture an outcome or the quality of a relationship`,
};

export const nobodyCounted: Sentence<'nobody-counted'> = {
  code: 'nobody-counted',
  say: 'must count at least one participant',
};

export const metricIdTaken: Sentence<'metric-id-taken'> = {
  code: 'metric-id-taken',
  say: 'is already the id of an earlier metric',
};

export const compositeId: Sentence<'composite-id'> = {
  code: 'composite-id',
  say: ({ part }) =>
    `is the id of ${part === 'index' ? 'an index' : 'a pillar'}; replace the whole index, or choose another id`,
};

export const noComponentOf: Sentence<'no-component-of'> = {
  code: 'no-component-of',
  say: ({ index }) => `is no component of the index "${index}"`,
};

/*
 * What activities add.
 */

export const noActivity: Sentence<'no-activity'> = {
  code: 'no-activity',
  say: 'must name at least one activity; it is empty',
};

export const addedMissing: Sentence<'added-missing'> = {
  code: 'added-missing',
  say: 'is missing: what a unit of each activity adds to it',
};

export const zeroMissing: Sentence<'zero-missing'> = {
  code: 'zero-missing',
  say: 'is missing: where it adds nothing, write 0',
};

export const hoursMissing: Sentence<'hours-missing'> = {
  code: 'hours-missing',
  say: 'is missing: the hours that a unit takes',
};

export const unknownMeasure: Sentence<'unknown-measure'> = {
  code: 'unknown-measure',
  say: 'is no measure of the plan',
};

export const unknownActivity: Sentence<'unknown-activity'> = {
  code: 'unknown-activity',
  say: 'is no activity of value',
};

export const targetNeeded: Sentence<'target-needed'> = {
  code: 'target-needed',
  say: 'must be set: without it nobody knows what a unit of the metric pays',
};
