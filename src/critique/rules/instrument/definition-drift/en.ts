import { number, percent } from '../../../../locales/en/format';
import type { SentencesOf, ValuesOf } from '../../../../locales/sentence';
import type { Step } from '../variants';

/** What happened at the most telling date, without a full stop. */
function moved(v: ValuesOf<Step>): string {
  return `At ${v.date} ${typeof v.together === 'number' ? percent(v.together) : 'nearly all'} of ${number(v.participants)} participants went ${v.down === 1 ? 'down' : 'up'} together, by a median of ${number(v.points, 1)} points of ${v.measure}`;
}

export const en: SentencesOf<'instrument/definition-drift'> = {
  title: 'Did the ruler change?',
  headline: (v) => `${moved(v)}: scores from before and after cannot be compared.`,
  fail: (v) =>
    `${moved(v)}, and stayed there. Whether the publisher changed the ruler or everybody’s work changed, the score alone cannot say. Either way scores from before and after cannot be compared.`,
  pass: (v) =>
    `${v.dates === 1 ? 'Not at the one date that can be judged' : `At none of ${number(v.dates)} dates`} did nearly everybody’s ${v.measure} move the same way and stay there.`,
  'cannot-tell': (v) => `These data cannot tell whether the ruler behind ${v.measure} changed.`,
  season: (v) => `${moved(v)}, but not for good. A season looks like this.`,
  remedy:
    'Compare scores only on one side of that date, and set targets anew. Activities that did not move at that date point to the ruler.',
  null: (v) => `As many go up as down in ${v.measure}, at every date.`,
};
