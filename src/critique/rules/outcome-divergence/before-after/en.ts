import { also, below, lessIsBetter } from '../../../../locales/en/association';
import { number, percent } from '../../../../locales/en/format';
import { count } from '../../../../locales/en/plural';
import type { SentencesOf, ValuesOf } from '../../../../locales/sentence';

/** “61% of pairs (55% to 67%)”; without a range where all agree, whoever is left out. */
function ofPairs(v: ValuesOf<'low' | 'high' | 'concordance'>): string {
  const range = v.low === v.high ? '' : ` (${percent(v.low)} to ${percent(v.high)})`;
  return `${percent(v.concordance)} of pairs${range}`;
}

export const en: SentencesOf<'outcome-divergence/before-after'> = {
  title: 'The measure moved; did the business?',
  headline: (v) =>
    typeof v.goal === 'string'
      ? `Those whose ${v.measure} rose more did not see ${v.goal} rise more.`
      : `In the cases told, the business did not follow ${v.measure}.`,
  fail: (v) =>
    `Take any two participants: the one whose ${v.measure} rose more had the larger change in ${v.goal} in ${ofPairs(v)}. Chance gives 50%; worth paying for is ${percent(v.limit)} or more: ${below(v)}.${also(v)}${lessIsBetter(v)}`,
  pass: (v) =>
    `Take any two participants: the one whose ${v.measure} rose more had the larger change in ${v.goal}${v.lag === 0 ? '' : `, ${count(v.lag, 'period')} later,`} in ${ofPairs(v)}; chance gives 50%.${lessIsBetter(v)}`,
  'cannot-tell': (v) =>
    typeof v.concordance === 'number'
      ? `In ${percent(v.concordance)} of pairs of participants the larger change in ${v.measure} went with the larger change in ${v.goal} (${percent(v.low)} to ${percent(v.high)}). Worth paying for is ${percent(v.limit)}: the data allow both answers.${lessIsBetter(v)}`
      : `This history cannot tell whether a change in ${v.measure} came with a change in ${v.goal}.`,
  'cases-fail': (v) =>
    `${count(v.risers, 'rise')} and ${count(v.fallers, 'fall')} of ${v.measure} were told. The business followed in ${percent(v.concordance)} of them, rises and falls weighing alike; at the very most in ${percent(v.high)}. Worth paying for is ${percent(v.limit)}.${lessIsBetter(v)}`,
  'cases-cannot-tell': (v) =>
    `${count(v.cases, 'case')} of ${v.measure} told: ${count(v.risers, 'rise')} and ${count(v.fallers, 'fall')}. The business followed in ${number(v.followed)} of them. Whoever tells cases chooses them, so they can speak against a measure and never for it; with fewer than ${number(v.least)} of each they say nothing certain.${lessIsBetter(v)}`,
  'one-case': (v) =>
    v.followed === 1
      ? `One person’s ${v.measure} went from ${number(v.before)} to ${number(v.after)}, and the business moved with it. One case says nothing of how often that happens.${lessIsBetter(v)}`
      : `One person’s ${v.measure} went from ${number(v.before)} to ${number(v.after)} (${percent(v.change)}); the business did not follow. That is a counter-example to “sales follow it”, and no more: one case says nothing of how often it happens.${lessIsBetter(v)}`,
  remedy: 'Before paying on a measure, show on your own figures that business follows it.',
};
