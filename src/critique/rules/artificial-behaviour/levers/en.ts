import { ofThePay } from '../../../../locales/en/ranges';
import { joined } from '../../../../locales/names';
import type { SentencesOf, ValuesOf } from '../../../../locales/sentence';
import { sentenceCase } from '../../../../locales/sentence-case';
import { idsIn, wordFor } from '../../../../locales/word';
import type { Raised } from '../variants';

const ways: Record<string, string> = {
  date: 'moving entries to another period',
  cases: 'leaving the hard cases',
  base: 'leaving cases out of a rate',
  price: 'giving away price or terms',
  need: 'selling what is not needed',
  supply: 'making more of it than anybody wants',
};

function raised(v: ValuesOf<Raised>): string {
  const by = joined(
    idsIn(v.levers).map((lever) => wordFor(ways, lever)),
    'or',
  );
  const others = v.others ? ` So can ${v.others}.` : '';
  return `${v.measure} can be raised without raising what the business wants in the end, by ${by}.${others} That is ${ofThePay(v.stake)}, by the answers given.`;
}

export const en: SentencesOf<'artificial-behaviour/levers'> = {
  title: 'Can the figure rise and nothing else?',
  headline: (v) =>
    `${sentenceCase(ofThePay(v.stake))} rides on figures that can be raised without raising what the business wants.`,
  fail: (v) =>
    `${raised(v)} Where it was paid, people did it: sellers gave discounts to close in the right quarter (Larkin 2014), doctors left patients out of a rate (Gravelle, Sutton & Ma 2010).`,
  'mild-fail': (v) => `${raised(v)} It says what the plan invites, not what anybody did.`,
  pass: 'By the answers given, nothing paid can be raised without raising what the business wants in the end.',
  'cannot-tell': (v) =>
    `Whether ${v.measures} can be raised without raising what the business wants is not said.`,
  remedy:
    'Take away the means: a straight line instead of steps, checks by somebody without a stake, no say over price; or pay on something else.',
};
