import { ofThePay, shareByWeights } from '../../../../locales/en/ranges';
import type { Weighted } from '../../../../locales/keys';
import type { SentencesOf, ValuesOf } from '../../../../locales/sentence';
import { sentenceCase } from '../../../../locales/sentence-case';

function goals(v: ValuesOf<'goals'>): string {
  return typeof v.goals === 'string'
    ? `The plan’s goals: ${v.goals}.`
    : 'The plan declares no goals, so every metric of results or relationship quality counts as one; a step on the way to them does not.';
}

function offGoal(v: ValuesOf<Weighted | 'unwanted' | 'off' | 'goals'>): string {
  if (typeof v.unwanted === 'string')
    return `Only relationship quality is off the goals the plan declares: ${v.unwanted}. It carries ${shareByWeights(v)}. ${goals(v)} If the business wants it, it belongs among them.`;
  return `No goal of the business: ${v.off}, with ${shareByWeights(v)}. ${goals(v)}`;
}

export const en: SentencesOf<'outcome-divergence/outcome-share'> = {
  title: 'Paid for something else',
  headline: (v) =>
    typeof v.unwanted === 'string'
      ? `${sentenceCase(ofThePay(v.share))} rides on ${v.unwanted}, which the plan does not declare as a goal.`
      : `${sentenceCase(ofThePay(v.share))} rides on something that is no goal of the business.`,
  fail: offGoal,
  pass: (v) =>
    v.share === 0
      ? `All of the pay rides on the goals themselves. ${goals(v)}`
      : `${sentenceCase(ofThePay(v.share))} rides on something other than the goals. ${goals(v)}`,
  'cannot-tell': offGoal,
  remedy: (v) =>
    typeof v.unwanted === 'string'
      ? `If the business wants ${v.unwanted}, add it to the plan’s goals; if not, move that pay to the goals.`
      : 'Pay on the goal itself, or on the nearest thing to it that can be counted.',
};
