import type { Dictionary, Values, ValuesOf } from '../sentence';
import type { Answers, Counts } from '../variants';
import { idsIn, wordFor } from '../word';
import { account } from './account';
import { decision } from './decisions';
import { englishFormat, number, percentBeside } from './format';
import { count } from './plural';

type Value = Values[string] | undefined;

const impacts: Record<string, string> = {
  critical: 'critical',
  serious: 'serious',
  moderate: 'moderate',
  minor: 'minor',
};

const outcomes: Record<string, string> = {
  pass: 'passes',
  'cannot-tell': 'cannot be told',
  'not-applicable': 'does not concern the plan',
  error: 'the check broke down',
};

const periods: Record<string, string> = {
  month: 'every month',
  quarter: 'every quarter',
  'half-year': 'every half-year',
  year: 'every year',
};

function answer(outcome: Value, impact: Value, stake: Value, other: Value): string {
  return outcome === 'fail'
    ? `fails with ${percentBeside(stake, other)} of the pay at stake (${wordFor(impacts, impact)})`
    : wordFor(outcomes, outcome);
}

/** “Before: fails with … After: passes.”, or once what is the same. */
function answers(v: ValuesOf<Answers>): string {
  const before = answer(v.outcomeBefore, v.impactBefore, v.stakeBefore, v.stakeAfter);
  const after = answer(v.outcomeAfter, v.impactAfter, v.stakeAfter, v.stakeBefore);
  return before === after ? `Before and after: ${before}.` : `Before: ${before}. After: ${after}.`;
}

function isOpen(outcome: Value): boolean {
  return outcome === 'cannot-tell' || outcome === 'error';
}

function counts(v: ValuesOf<Counts>): string {
  const open = v.open === 0 ? '' : `, ${number(v.open)} open for one plan only`;
  return `${count(v.fixed, 'finding')} fixed, ${number(v.improved)} lighter, ${number(v.worse)} heavier or new${open}`;
}

/** Money, or target incentives where a plan states none. */
function amount(value: Value, incentive: Value, currency: Value): string {
  if (incentive === null) return `${number(value)} × the target incentive`;
  return englishFormat.money(value, typeof currency === 'string' ? currency : null);
}

function before(v: ValuesOf<'incentiveBefore' | 'currencyBefore'>, value: Value): string {
  return amount(value, v.incentiveBefore, v.currencyBefore);
}

function after(v: ValuesOf<'incentiveAfter' | 'currencyAfter'>, value: Value): string {
  return amount(value, v.incentiveAfter, v.currencyAfter);
}

function gain(v: ValuesOf<'gain' | 'incentiveBefore' | 'currencyBefore'>): string {
  if (typeof v.gain !== 'number' || v.gain === 0) return 'their share stays the same';
  const more = v.gain > 0 ? 'more' : 'less';
  return `with equal budgets, ${before(v, Math.abs(v.gain))} ${more}`;
}

export const comparison: Dictionary<'comparison'> = {
  comparison: {
    same: 'Both plans are the same: nothing changes.',
    turns: (v) => `The verdict turns from ${decision(v.before)} to ${decision(v.after)}: ${counts(v)}.`,
    stays: (v) =>
      v.fixed === 0 && v.improved === 0 && v.worse === 0 && v.open === 0
        ? `The verdict stays ${decision(v.after)}, and so does every finding.`
        : `The verdict stays ${decision(v.after)}: ${counts(v)}.`,
    fixed: (v) => `Fixed. ${answers(v)}`,
    improved: (v) => `Lighter. ${answers(v)}`,
    unchanged: (v) => `Unchanged. ${answers(v)}`,
    worse: (v) => `${v.outcomeBefore === 'fail' ? 'Heavier' : 'New'}. ${answers(v)}`,
    open: (v) => `Open ${isOpen(v.outcomeBefore) ? 'before' : 'after'}. ${answers(v)}`,
    money: (v) =>
      `Over this history the first plan would have paid ${before(v, v.before)} and the second ${after(v, v.after)}. ${
        v.moved === 0
          ? 'Everybody would have kept the same share.'
          : `With equal budgets, ${before(v, v.moved)} of what the first paid would have reached somebody else.`
      }`,
    licence: (v) =>
      `${count(v.participants, 'participant')} with ${account(v)}: ${before(v, v.before)} before, ${after(v, v.after)} after; ${gain(v)}.`,
    'licence-hidden': (v) =>
      `Participants with ${account(v)}: withheld, because the group is small enough to recognise people in.`,
    goals: 'The plans want different things: each is judged by its own goals, not by the other’s.',
    definitions: (v) =>
      `${v.measures} is not described alike in both plans: what changes may be the label, and not what people are paid for.`,
    circumstances: (v) =>
      `The plans describe their surroundings differently (${idsIn(v.fields).join(', ')}): some of the differences may come from that.`,
    periods: (v) =>
      `The first plan pays ${wordFor(periods, v.before)}, the second ${wordFor(periods, v.after)}. Payouts are compared over the time that both can be replayed on; a target for one period says nothing of a target for the other.`,
    incentives: (v) => {
      const currency = typeof v.currency === 'string' ? v.currency : null;
      return `The target incentive is ${englishFormat.money(v.after, currency)} instead of ${englishFormat.money(v.before, currency)}: the totals differ by that, too.`;
    },
    'one-incentive':
      'Only one plan states a target incentive: what they cost cannot be compared, whom they pay can.',
    currencies: (v) =>
      `The plans pay in different currencies (${v.before ?? 'none stated'}, ${v.after ?? 'none stated'}): what they cost cannot be compared, whom they pay can.`,
    missing: (v) =>
      `Missing figures pay nothing: ${number(v.before)} for the first plan, ${number(v.after)} for the second.`,
    'no-history': 'Whom the money would reach: no history was given.',
    'few-paid':
      'Whom the money would reach: over this history one of the plans would have paid all but a few, or none but a few, or only a few would have gained or lost.',
    'nothing-paid': 'Whom the money would reach: over this history one of the plans would have paid nothing.',
    target: (v) => `Whom the money would reach: targets are not set for ${v.measures}.`,
    column: (v) => `Whom the money would reach: the history has no figures for ${v.measures}.`,
    scale: (v) =>
      `Whom the money would reach: figures and target of ${v.measures} seem to be on different scales, or for different lengths of time.`,
    quotas: (v) => `Whom the money would reach: the history has no quotas of their own for ${v.measures}.`,
    'no-period':
      'Whom the money would reach: over this history one of the plans would have paid nothing; of what it pays by, no period is complete.',
    numbered:
      'Whom the money would reach: the plans pay for different periods, and periods of the history that are only numbered have no length.',
    coarse:
      'Whom the money would reach: rows of the history are longer than the period of something that one of the plans pays.',
    participants: (v) =>
      `Whom the money would reach: fewer than ${count(v.participants, 'participant')} have a complete period in the history.`,
    cap: 'Whom the money would reach: where less is better, a payout in proportion has no end at 0. Set a cap.',
  },
};
