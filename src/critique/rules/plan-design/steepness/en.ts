import { percent, percentBeside } from '../../../../locales/en/format';
import { ofThePay } from '../../../../locales/en/ranges';
import type { SentencesOf, ValuesOf } from '../../../../locales/sentence';
import type { Steep } from '../variants';

function steep(v: ValuesOf<Steep>): string {
  return `Whoever is paid on ${v.measure} can give away up to ${percentBeside(v.cut, v.limit)} of a sale to have it counted where the curve is steepest instead of where it is flattest, and lose no pay; this project’s limit is ${percent(v.limit)}.`;
}

export const en: SentencesOf<'plan-design/steepness'> = {
  title: 'Does a price cut pay for itself?',
  headline: (v) => `Giving away ${percent(v.cut)} of a sale can pay for itself.`,
  fail: (v) =>
    `${steep(v)}${v.others ? ` The limit is passed by ${v.others}, too.` : ''} By the answers given price or date can be moved; that is ${ofThePay(v.stake)}. At a software vendor with such a curve discounts cost 6–8% of revenue (Larkin 2014).`,
  pass: (v) =>
    `The largest price cut that pays for itself is ${percentBeside(v.cut, v.limit)} of a sale (limit ${percent(v.limit)}).`,
  'no-lever': (v) =>
    `${steep(v)} By the answers given nobody can move price or date, so it is not held against the plan.`,
  'cannot-tell': (v) => `${steep(v)} Whether price or date can be moved is not said.`,
  'no-target': (v) => `How steep the curve of ${v.measures} is cannot be told before its target is known.`,
  remedy: 'Flatten the curve, or leave price and date to somebody whom it does not pay.',
};
