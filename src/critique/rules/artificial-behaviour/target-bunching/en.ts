import { fixed, number } from '../../../../locales/en/format';
import type { SentencesOf, ValuesOf } from '../../../../locales/sentence';
import { sentenceCase } from '../../../../locales/sentence-case';

function beyond(v: ValuesOf<'below'>): string {
  return v.below === 1 ? 'below' : 'above';
}

/** Everybody’s, or what each one has. */
function target(v: ValuesOf<'target'>): string {
  return typeof v.target === 'number' ? `the target of ${number(v.target)}` : 'each one’s own quota';
}

function smooth(v: ValuesOf<'excess' | 'low' | 'high' | 'participants'>): string {
  return `${fixed(v.excess, 2)} a participant (${fixed(v.low, 2)} to ${fixed(v.high, 2)}, ${number(v.participants)} participants)`;
}

export const en: SentencesOf<'artificial-behaviour/target-bunching'> = {
  title: 'Do values pile up at the target?',
  headline: (v) => `Values of ${v.measure} pile up just ${beyond(v)} the target.`,
  fail: (v) =>
    `Just ${beyond(v)} ${target(v)}, within ${number(v.width)}, ${v.measure} has about ${number(v.total, 0)} values more than a smooth spread would put there: ${smooth(v)}. Figures that would just miss the target are brought over it, by more work or by better figures.`,
  pass: (v) => `Just ${beyond(v)} ${target(v)}, ${v.measure} has no pile that would matter: ${smooth(v)}.`,
  'cannot-tell': (v) =>
    typeof v.excess === 'number'
      ? `Whether values of ${v.measure} pile up just ${beyond(v)} ${target(v)} is open: ${smooth(v)}.`
      : `These data cannot tell whether values of ${v.measure} pile up at the target.`,
  heaped: (v) =>
    `${sentenceCase(String(v.measure))} favours multiples of ${number(v.unit)} everywhere, as figures do that are estimated or rounded. A pile at the target would prove nothing.`,
  remedy:
    'Let the pay rise steadily around the target, so that the last step over it is worth no more than any other.',
  null: (v) => `Values of ${v.measure} run smoothly across the target.`,
};
