import { fixed, number } from '../../../../locales/en/format';
import { count } from '../../../../locales/en/plural';
import type { Ranged } from '../../../../locales/keys';
import type { SentencesOf, ValuesOf } from '../../../../locales/sentence';

/** Without a full stop. */
function answers(v: ValuesOf<Ranged | 'sent' | 'before' | 'answered' | 'within'>): string {
  return `When a participant sends more (${v.sent}, this period and the ${v.before === 1 ? 'one' : number(v.before)} before together), ${v.answered} moves with it by a correlation of ${fixed(v.within, 2)} (${fixed(v.low, 2)} to ${fixed(v.high, 2)}, ${count(v.participants, 'participant')}, ${count(v.periods, 'period')})`;
}

export const en: SentencesOf<'artificial-behaviour/over-solicitation'> = {
  title: 'Do people answer less as more is sent?',
  headline: (v) => `The more is sent (${v.sent}), the fewer answer: ${v.answered} falls.`,
  fail: (v) =>
    `${answers(v)}: people answer less as more is sent. The plan pays for sending all the same. Answers that come late are allowed for.`,
  pass: (v) => `${answers(v)}: no fall worth speaking of.`,
  'cannot-tell': (v) =>
    typeof v.within === 'number'
      ? `${answers(v)}. The data allow both a fall and none.`
      : `This history cannot tell whether people answer less as more is sent.`,
  remedy: 'Pay on answers or on what comes of them, not on what is sent; or cap what counts.',
};
