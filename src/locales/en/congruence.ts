import type { Dictionary } from '../sentence';
import { percent } from './format';

export const congruence: Dictionary<'congruence'> = {
  congruence: {
    'well-aimed': (v) =>
      `Effort that follows this pay brings ${percent(v.now)} of what it could bring; with any other weights these measures get no further than ${percent(v.ceiling)}.`,
    reweight: (v) =>
      `Reweight: effort that follows this pay brings ${percent(v.now)} of what it could bring; with other weights the same measures get up to ${percent(v.ceiling)}.`,
    'measure-else': (v) =>
      `Measure something else: whatever their weights, these measures get at most ${percent(v.ceiling)} of what effort could bring (${percent(v.now)} now).`,
    'no-pull': 'No activity moves this pay: it steers nothing.',
    'no-value': 'No activity adds to value: there is nothing to steer to.',
    'convex-effort':
      'The more hours an activity already takes, the dearer is one more: an effort of h hours costs ½h², each activity for itself.',
    'proportional-pay':
      'Pay is in proportion to attainment, without thresholds, steps or caps; how much is paid is free, only where it points counts.',
  },
};
