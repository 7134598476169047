import { quoted } from '../wording';
import type { Sentence } from './problem';

/*
 * What is wrong with a plan and the metrics of its own.
 */

/** Of a measure in a plan: the other is what functions of one measure ask for. */
export const planTarget: Sentence<'plan-target'> = {
  code: 'plan-target',
  must: 'a number above 0, "own" where each row has its own, or null while it is not set',
};

export const otherwise: Sentence<'otherwise'> = {
  code: 'otherwise',
  must: 'a number from 0 to 1, or "no-accelerator"',
};

export const payout: Sentence<'payout'> = {
  code: 'payout',
  must: '"linear", "all-or-nothing", a list of points, { steps } or { rates }',
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
    `is an unknown metric ${quoted(id)}${nearest ? '' : '; define it under metrics, pass a catalogue, or name a built-in one such as "revenue"'}`,
};

export const weightsSum: Sentence<'weights-sum'> = {
  code: 'weights-sum',
  say: ({ sum }) => `must have weights that sum to 1; they sum to ${sum}`,
};

export const weightZero: Sentence<'weight-zero'> = {
  code: 'weight-zero',
  say: 'pays nothing at 0: leave the measure out, or say what it is: role "gate" or "multiplier"',
};

export const paysUnsaid: Sentence<'pays-unsaid'> = {
  code: 'pays-unsaid',
  say: 'must say what it pays: weight, amount or commission; what changes the pay of others has role "gate" or "multiplier"',
};

export const notTogether: Sentence<'not-together'> = {
  code: 'not-together',
  say: ({ fields }) => `must have only one of ${fields.join(' and ')}`,
};

export const notOfRole: Sentence<'not-of-role'> = {
  code: 'not-of-role',
  say: ({ role, fields }) =>
    `must not have ${fields.join(', ')}: ${role === 'additive' ? 'only a gate or multiplier has that' : `a ${role} has no pay of its own`}`,
};

export const shortfallMissing: Sentence<'shortfall-missing'> = {
  code: 'shortfall-missing',
  say: 'is missing: the share of cases in which the step is missing today, such as 0.4',
};

export const shortfallForeign: Sentence<'shortfall-foreign'> = {
  code: 'shortfall-foreign',
  say: ({ as }) => `must be left out of a ${as}: only a bottleneck is missing in a share of cases`,
};

export const multiplierPayout: Sentence<'multiplier-payout'> = {
  code: 'multiplier-payout',
  say: 'is missing: the factor by attainment, such as [{ "attainment": 0.8, "payout": 0.9 }, { "attainment": 1.2, "payout": 1.1 }]',
};

export const nothingAdditive: Sentence<'nothing-additive'> = {
  code: 'nothing-additive',
  say: 'must have one that pays: gates and multipliers only change what others pay',
};

export const measureIdTaken: Sentence<'measure-id-taken'> = {
  code: 'measure-id-taken',
  say: 'is already the id of an earlier measure',
};

export const unknownMeasureId: Sentence<'unknown-measure-id'> = {
  code: 'unknown-measure-id',
  say: 'is no additive measure of the plan',
};

export const targetLeftOut: Sentence<'target-left-out'> = {
  code: 'target-left-out',
  say: 'is missing: a number, "own" where each row has its own, or null while it is not set',
};

export const targetNeededFor: Sentence<'target-needed-for'> = {
  code: 'target-needed-for',
  say: ({ fields }) => `must be given: ${fields.join(' and ')} are fractions of it`,
};

export const thresholdAboveTarget: Sentence<'threshold-above-target'> = {
  code: 'threshold-above-target',
  say: ({ threshold }) => `must not be above 1, the target; it is ${threshold}`,
};

export const thresholdInUnits: Sentence<'threshold-in-units'> = {
  code: 'threshold-in-units',
  say: ({ target: at, threshold, attainment }) =>
    `must be an attainment, a fraction of target; ${threshold} of a target of ${at} is ${attainment}`,
};

export const writtenInPercent: Sentence<'written-in-percent'> = {
  code: 'written-in-percent',
  say: ({ percent, fraction }) => `must be a fraction, 1 for all of it: ${percent}% is ${fraction}`,
};

export const tierInUnits: Sentence<'tier-in-units'> = {
  code: 'tier-in-units',
  say: ({ from }) =>
    `must be an attainment, a fraction of target; where ${from} is a value of the metric, say tiersBy: "value"`,
};

export const pointPlace: Sentence<'point-place'> = {
  code: 'point-place',
  say: 'must have attainment or value, and not both',
};

export const valueNeedsTarget: Sentence<'value-needs-target'> = {
  code: 'value-needs-target',
  say: 'must be an attainment: where each row has its own target, no value stands for one',
};

export const valueAbove0: Sentence<'value-above-0'> = {
  code: 'value-above-0',
  say: 'must be above 0, lower being better',
};

export const tierGoesBack: Sentence<'tier-goes-back'> = {
  code: 'tier-goes-back',
  say: ({ last, from }) => `must be above that of the tier before, ${last}; it is ${from}`,
};

export const incentiveMissing: Sentence<'incentive-missing'> = {
  code: 'incentive-missing',
  say: 'must be given: some measures are weights of it, and others pay money',
};

export const currencyMissing: Sentence<'currency-missing'> = {
  code: 'currency-missing',
  say: 'must be given: amounts and commissions are money',
};

export const commissionShareUnknown: Sentence<'commission-share-unknown'> = {
  code: 'commission-share-unknown',
  say: 'must have a weight, its share of targetIncentive at quota (1 where all else are amounts): no quota in the plan tells it',
};

export const commissionOnLess: Sentence<'commission-on-less'> = {
  code: 'commission-on-less',
  say: 'pays more the more there is, and less of the metric is better; give it a weight or an amount',
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
  say: 'is paid on by an earlier measure; where both are meant, give each an id',
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
