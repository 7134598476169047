import type { Sentence } from './problem';

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
