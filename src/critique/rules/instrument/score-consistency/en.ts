import { number, percent } from '../../../../locales/en/format';
import type { SentencesOf } from '../../../../locales/sentence';

export const en: SentencesOf<'instrument/score-consistency'> = {
  title: 'Do the figures add up?',
  headline: (v) =>
    `${v.share === null ? 'Some' : percent(v.share)} of the scores are not the sum of their parts.`,
  fail: (v) =>
    `In ${v.wrong === null ? 'some of the' : `${number(v.wrong)} of ${number(v.rows)}`} rows ${v.measure} is not the sum of its pillars.${v.wrong === null ? ' How many is not told where so few people are concerned.' : ''} Pages round, so half a point is allowed. An edited screenshot looks like this; so does a typing error.`,
  pass: (v) =>
    `In all ${v.rows === null ? '' : `${number(v.rows)} `}rows that can be checked, ${v.measure} is the sum of its pillars.`,
  'cannot-tell': (v) => `The data hold no row with both ${v.metric} and all of its pillars.`,
  remedy: 'Take these scores again from the source, and pay on none that does not add up.',
};
