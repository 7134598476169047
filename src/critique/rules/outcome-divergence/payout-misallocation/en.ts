import { percent, percentBeside } from '../../../../locales/en/format';
import { count } from '../../../../locales/en/plural';
import type { SentencesOf, ValuesOf } from '../../../../locales/sentence';
import type { Replayed } from '../variants';

function narrowed(v: ValuesOf<'factor' | 'narrowed'>): string {
  return typeof v.factor === 'number' && v.factor < 1
    ? ` Payouts differ more than results do; drawn in to the spread of the results, they would misplace ${percent(v.narrowed)}.`
    : '';
}

function replayed(v: ValuesOf<Replayed>): string {
  if (v.misallocated === null) {
    return `Replayed over ${count(v.periods, 'plan period')}, the money was held against ${v.goals}; the figures would tell of one or two people and are withheld.`;
  }
  return `Replayed over ${count(v.periods, 'plan period')}, the plan sends ${percentBeside(v.misallocated, v.equal)} of the money elsewhere than in proportion to ${v.goals}; paying everybody alike would misplace ${percentBeside(v.equal, v.misallocated)}.${narrowed(v)}`;
}

export const en: SentencesOf<'outcome-divergence/payout-misallocation'> = {
  title: 'Would the money reach those who bring the results?',
  headline: (v) =>
    v.misallocated === null
      ? 'More of the money would go past those who bring the results than if everybody were paid alike.'
      : `${percent(v.misallocated)} of the money would go past those who bring the results, more than if everybody were paid alike.`,
  fail: (v) => `${replayed(v)} The plan finds those who bring the results less well than equal pay does.`,
  pass: replayed,
  'cannot-tell': (v) => `${replayed(v)} The difference is within what chance can do.`,
  'other-yardstick':
    'People have quotas of their own, or targets in common: pay then follows other shares than those of results, on purpose.',
  'no-replay': 'The payouts of this plan cannot be replayed on the history given.',
  remedy: 'Move weight from what is measured to what is wanted: the goals themselves.',
};
