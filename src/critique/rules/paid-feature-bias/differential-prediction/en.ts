import { also, lessIsBetter } from '../../../../locales/en/association';
import { fixed, number } from '../../../../locales/en/format';
import { count } from '../../../../locales/en/plural';
import type { SentencesOf, ValuesOf } from '../../../../locales/sentence';

function gap(v: ValuesOf<'measure' | 'goal' | 'participants' | 'gap' | 'low' | 'high'>): string {
  return `At the same ${v.measure}, ${v.goal} of participants with a paid licence differs from that of the others by ${fixed(v.gap, 2)} standard deviations (${fixed(v.low, 2)} to ${fixed(v.high, 2)}, ${count(v.participants, 'participant')})`;
}

/** Without a full stop; figures of which less is better have been turned round. */
function ahead(v: ValuesOf<'scoreGap' | 'measure'>): string {
  const size = typeof v.scoreGap === 'number' ? Math.abs(v.scoreGap) : null;
  if (number(size, 1) === '0') return `On average they do as well on ${v.measure}`;
  return `On average they do ${number(size, 1)} ${Number(v.scoreGap) < 0 ? 'worse' : 'better'} on ${v.measure}`;
}

export const en: SentencesOf<'paid-feature-bias/differential-prediction'> = {
  title: 'At the same level, do those with a paid licence bring less?',
  headline: (v) => `At the same ${v.measure}, participants with a paid licence bring less ${v.goal}.`,
  fail: (v) =>
    `${gap(v)}. ${ahead(v)}, and ${Number(v.scoreGap) > 0 ? 'results do not bear that out: the licence buys figures' : 'bring less than even that explains'}.${also(v)}${lessIsBetter(v)}`,
  pass: (v) =>
    `${gap(v)}: certainly less than ${fixed(v.limit, 1)} below them. ${ahead(v)}.${lessIsBetter(v)}`,
  'cannot-tell': (v) =>
    typeof v.gap === 'number'
      ? `${gap(v)}. ${fixed(v.limit, 1)} or more below them would matter: the data allow both answers. ${ahead(v)}.${lessIsBetter(v)}`
      : `This history cannot tell whether a paid licence raises ${v.measure} without bringing ${v.goal}.`,
  remedy: 'Give everybody in the plan the same licence, or pay on results, which no licence buys.',
};
