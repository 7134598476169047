import { also, below, lessIsBetter, within } from '../../../../locales/en/association';
import { fixed, percent } from '../../../../locales/en/format';
import { count } from '../../../../locales/en/plural';
import type { SentencesOf, ValuesOf } from '../../../../locales/sentence';

function naive(v: ValuesOf<'naive' | 'naiveGap'>): string {
  if (typeof v.naive !== 'number') return '';
  const gap = typeof v.naiveGap === 'number' && Math.abs(v.naiveGap) >= 0.05;
  return ` Correlating all rows, as spreadsheets do, gives ${fixed(v.naive, 2)}${gap ? `: off by ${fixed(Math.abs(Number(v.naiveGap)), 2)}, because it mixes who people are with what they do` : ''}.`;
}

function worth(v: ValuesOf<'worth' | 'measure' | 'goal'>): string {
  if (typeof v.worth !== 'number') return '';
  return ` One ordinary movement of ${v.measure} goes with ${percent(Math.abs(v.worth))} ${v.worth < 0 ? 'less' : 'more'} ${v.goal} than average.`;
}

function simpson(v: ValuesOf<'simpson'>): string {
  return v.simpson === 1
    ? ' Between people and within a person the signs differ: who stands high is not the same question as what happens when somebody rises.'
    : '';
}

/** Where results are lumpy less than the usual minimum is worth paying for; the reader is told why. */
function least(v: ValuesOf<'byWorth' | 'limit'>): string {
  const why =
    v.byWorth === 1 ? ' (there, an ordinary movement of it goes with a fifth of the average result)' : '';
  return `Worth paying for is ${fixed(v.limit, 2)} or more${why}`;
}

/** The range quoted is that of the same period; the answer also looks at delays. */
function withDelays(v: ValuesOf<'lags'>): string {
  return typeof v.lags === 'number' && v.lags > 0
    ? `; counting delays up to ${count(v.lags, 'period')},`
    : ':';
}

export const en: SentencesOf<'outcome-divergence/validity'> = {
  title: 'Do results follow what is paid for?',
  headline: (v) => `When ${v.measure} rises, ${v.goal} does not rise with it.`,
  fail: (v) =>
    `${within(v)}. ${least(v)}; ${below(v)}.${also(v)}${worth(v)}${naive(v)}${simpson(v)}${lessIsBetter(v)}`,
  pass: (v) =>
    `${within(v)}. ${v.lag === 0 ? 'That' : `At a delay of ${count(v.lag, 'period')} that`} is certainly above ${fixed(v.limit, 2)}, the least worth paying for.${worth(v)}${naive(v)}${simpson(v)}${lessIsBetter(v)}`,
  'cannot-tell': (v) =>
    typeof v.within === 'number'
      ? `${within(v)}. ${least(v)}${withDelays(v)} the data allow both answers.${worth(v)}${naive(v)}${simpson(v)}${lessIsBetter(v)}`
      : `This history cannot tell whether ${v.measure} goes along with ${v.goal}.`,
  'results-first': (v) =>
    `${within(v)}, but ${v.goal} moves before ${v.measure} does: success may raise it rather than the other way round.${naive(v)}${simpson(v)}${lessIsBetter(v)}`,
  remedy: 'Pay on the result. Keep the measure as a hint for coaching, where nothing hangs on it.',
  null: (v) => `${v.measure} and ${v.goal} move independently within a participant.`,
};
