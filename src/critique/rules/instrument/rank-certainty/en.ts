import { number, percent } from '../../../../locales/en/format';
import { count } from '../../../../locales/en/plural';
import { moreThan } from '../../../../locales/en/ranges';
import type { SentencesOf, ValuesOf } from '../../../../locales/sentence';

function certain(v: ValuesOf<'certain' | 'participants' | 'measure' | 'components' | 'observed'>): string {
  return `Ranked by ${inputs(v)}, ${percent(v.certain)} of all pairs of ${number(v.participants)} participants keep their order`;
}

function inputs(v: ValuesOf<'observed' | 'components' | 'measure'>): string {
  return v.observed === v.components
    ? String(v.measure)
    : `the ${v.observed === 1 ? 'one input' : `${number(v.observed)} inputs`} of ${v.measure} in these data (it has ${number(v.components)})`;
}

function whatever(v: ValuesOf<'weightRatio'>): string {
  return `as long as no input of a pillar weighs ${moreThan('another', v.weightRatio)}`;
}

export const en: SentencesOf<'instrument/rank-certainty'> = {
  title: 'Is the ranking the data’s or the weights’?',
  headline: (v) =>
    `Only ${percent(v.certain)} of pairs of participants keep their order whatever the weights of ${v.measure}.`,
  fail: (v) =>
    `${certain(v)}, ${whatever(v)}: the order of the others depends on weights that nobody outside the publisher knows. For half of the participants and more, ${count(v.span, 'rank')} are possible.`,
  pass: (v) => `${certain(v)}, ${whatever(v)}. The ranking is mostly the participants’ own.`,
  'cannot-tell': (v) =>
    typeof v.certain === 'number'
      ? `${certain(v)}, ${whatever(v)}. Below 50% the ranking is more the weights’ than the data’s; from 80%, with all inputs in the data, it is the data’s.`
      : `These data cannot tell how much of a ranking by ${v.measure} stands whatever the weights of its inputs.`,
  remedy: 'Rank nobody by this score, and pay no prize by rank. Pay on results that need no weights.',
};
