import { number, percent } from '../../../../locales/en/format';
import type { SentencesOf } from '../../../../locales/sentence';

export const en: SentencesOf<'instrument/score-consistency'> = {
  title: 'Do the figures add up?',
  headline: (v) => `${percent(v.share)} of the scores are not the sum of their parts.`,
  fail: (v) =>
    `In ${v.rows === 1 ? 'the one row that can be checked' : `${number(v.wrong)} of ${number(v.rows)} rows`} ${v.measure} is not the sum of its pillars. Pages round, so half a point is allowed. An edited screenshot looks like this; so does a typing error.`,
  pass: (v) =>
    `In ${v.rows === 1 ? 'the one row' : `all ${number(v.rows)} rows`} that can be checked, ${v.measure} is the sum of its pillars.`,
  'cannot-tell': (v) => `The data hold no row with both ${v.metric} and all of its pillars.`,
  remedy: 'Take these scores again from the source, and pay on none that does not add up.',
};
