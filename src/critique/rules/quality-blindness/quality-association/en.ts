import { also, below, lessIsBetter, within } from '../../../../locales/en/association';
import { fixed } from '../../../../locales/en/format';
import { count } from '../../../../locales/en/plural';
import type { SentencesOf } from '../../../../locales/sentence';

export const en: SentencesOf<'quality-blindness/quality-association'> = {
  title: 'Does relationship quality follow what is paid for?',
  headline: (v) => `When ${v.measure} rises, ${v.goal} does not rise with it.`,
  fail: (v) =>
    `${within(v)}. To count as a sign of quality it takes ${fixed(v.limit, 2)} or more; ${below(v)}.${also(v)}${lessIsBetter(v)}`,
  pass: (v) =>
    `${within(v)}. ${v.lag === 0 ? 'That' : `At a delay of ${count(v.lag, 'period')} that`} is certainly above ${fixed(v.limit, 2)}: it sees something of the quality.${lessIsBetter(v)}`,
  'cannot-tell': (v) =>
    typeof v.within === 'number'
      ? `${within(v)}. To count as a sign of quality it takes ${fixed(v.limit, 2)} or more: the data allow both answers.${lessIsBetter(v)}`
      : `This history cannot tell whether ${v.measure} goes along with relationship quality.`,
  'results-first': (v) =>
    `${within(v)}, but ${v.goal} moves before ${v.measure} does: good relationships may raise it rather than the other way round.${lessIsBetter(v)}`,
  remedy: 'Pay on relationship quality itself: a rating by the customer, or the rate of positive replies.',
  null: (v) => `${v.measure} and ${v.goal} move independently within a participant.`,
};
