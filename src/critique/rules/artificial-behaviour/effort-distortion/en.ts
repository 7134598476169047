import { percent, range } from '../../../../locales/en/format';
import { count } from '../../../../locales/en/plural';
import type { Ranged } from '../../../../locales/keys';
import type { SentencesOf, ValuesOf } from '../../../../locales/sentence';

/** Without a full stop. */
function steering(v: ValuesOf<Ranged | 'measure' | 'share' | 'goal'>, atMost = ''): string {
  return `Effort steered by ${v.measure} brings ${atMost}${percent(v.share)} (${range(v.low, v.high)}, ${count(v.participants, 'participant')}, ${count(v.periods, 'period')}) of what it would bring steered by ${v.goal}`;
}

/** Which hours the measure and the goal like best, where they differ. */
function bestHours(v: ValuesOf<'paid' | 'valued' | 'measure' | 'goal'>): string {
  return typeof v.paid === 'string' && typeof v.valued === 'string'
    ? ` An hour of ${v.paid} does most for ${v.measure}, an hour of ${v.valued} most for ${v.goal}.`
    : '';
}

export const en: SentencesOf<'artificial-behaviour/effort-distortion'> = {
  title: 'Does the pay pull effort where value is made?',
  headline: (v) => `Pay on ${v.measure} pulls hours away from where ${v.goal} is made.`,
  fail: (v) =>
    `${steering(v, 'at most ')}: it pulls hours elsewhere.${bestHours(v)} This is what the plan invites, not what anybody did.`,
  pass: (v) => `${steering(v)}: hours that follow the pay go where results are made.`,
  'cannot-tell': (v) =>
    typeof v.share !== 'number'
      ? `These data cannot tell whether pay on ${v.measure} pulls effort where ${v.goal} is made.`
      : v.delayed === 1
        ? `${steering(v)} when results of the same period are counted; results of later periods say otherwise.`
        : `${steering(v)}: the data allow both a good pull and a bad one.`,
  remedy: 'Pay on what rises most with the hours that bring most, or on the result itself.',
};
