import { also } from '../../../../locales/en/association';
import { fixed, number, percent } from '../../../../locales/en/format';
import { count } from '../../../../locales/en/plural';
import type { SentencesOf, ValuesOf } from '../../../../locales/sentence';
import type { Rates } from '../variants';

/** Without figures where they would point at a few people. */
function rates(v: ValuesOf<Rates>): string {
  if (!isTold(v))
    return `How many reach the target of ${v.measure} is not told: it would point at a few people`;
  return `Of ${count(v.freeSize, 'participant')} without a paid licence ${percent(v.free)} reached the target of ${v.measure} on average; of ${number(v.payingSize)} with one, ${percent(v.paying)}`;
}

function isTold({ free }: ValuesOf<'free'>): boolean {
  return typeof free === 'number';
}

export const en: SentencesOf<'paid-feature-bias/adverse-impact'> = {
  title: 'Do those who pay for a licence reach the target more often?',
  headline: (v) =>
    isTold(v)
      ? `${percent(v.free)} of those without a paid licence reach the target, and ${percent(v.paying)} of those with one.`
      : 'Those with a paid licence reach the target more often than those without.',
  fail: (v) =>
    `${rates(v)}. The ratio is ${isTold(v) ? `${fixed(v.ratio, 2)}, ` : ''}below four fifths and beyond chance. The four-fifths screen is borrowed from hiring; a licence is no class that the law protects.${also(v)}`,
  pass: (v) => `${rates(v)}. The ratio is certainly four fifths or more.`,
  'cannot-tell': (v) =>
    isTold(v)
      ? `${rates(v)}. Chance alone can do that, and so can a licence that helps.`
      : 'These data cannot tell whether people with a paid licence reach the target more often.',
  confounded: (v) =>
    `${rates(v)}. Those with a licence may also bring more, so the better people may simply hold the licences.`,
  remedy: 'Give everybody in the plan the same licence, or set the target by licence.',
  null: (v) => `People with and without a paid licence reach the target of ${v.measure} equally often.`,
};
