import { titleOf } from '../headline';
import type { Dictionary, ValuesOf } from '../sentence';
import { decision } from './decisions';
import { number, percent, percentBeside } from './format';
import { count } from './plural';
import { labelled } from './relabelled';

function wouldBe(v: ValuesOf<'decision'>): string {
  return `the verdict would be ${decision(v.decision)}`;
}

const settings: Record<string, (v: ValuesOf<'from' | 'to'>) => string> = {
  weightRatio: (v) =>
    v.to === 1
      ? `If all inputs of a pillar weighed the same, instead of up to ${number(v.from)} times as much as another`
      : `If no input of a pillar weighed more than ${number(v.to)} times as much as another, instead of ${number(v.from)}`,
  minimumValidity: (v) =>
    `If a correlation of ${number(v.to)} were the least worth paying for, instead of ${number(v.from)}`,
  confidence: (v) => `If answers from data had to be ${percent(v.to)} sure, instead of ${percent(v.from)}`,
};

function changed(v: ValuesOf<'option' | 'to' | 'from'>): string {
  const option = String(v.option);
  const said = Object.hasOwn(settings, option) ? settings[option]?.(v) : undefined;
  return said ?? `With ${v.option} ${v.to} instead of ${v.from}`;
}

/** How much of a history: nothing where more of the same would not help. */
function size(v: ValuesOf<'participants' | 'periods'>): string {
  return typeof v.participants === 'number' && typeof v.periods === 'number'
    ? ` of about ${count(v.participants, 'person', 'people')} over ${count(v.periods, 'period')}`
    : '';
}

/** An answer that is easily given too kindly, and what if it is wrong. */
function answered({ fact, from, measures }: ValuesOf<'fact' | 'from' | 'measures'>): string {
  switch (fact) {
    case 'levers':
      return `nobody could raise ${measures} without raising what the business wants. If more of it could be brought about that nobody wants`;
    case 'checked':
      return `somebody without a stake checks ${measures} before it is paid. If nobody does`;
    default:
      return `${measures} is ${stands[String(from)] ?? from}. If it is only a step on the way`;
  }
}

const stands: Record<string, string> = {
  itself: 'what the business wants itself',
  sample: 'a part of what the business wants, measured on some of it',
  bottleneck: 'a step without which nothing happens',
};

/** What would have to be otherwise for another decision. */
export const wouldChange: Dictionary<'would-change'> = {
  'would-change': {
    evidence: (v) => `If a history${size(v)} showed that results rise with ${v.measures}, ${wouldBe(v)}.`,
    acquitted: (v) =>
      `The data show that results rise with ${v.measures}, so other findings about it weigh one step less. Without that evidence ${wouldBe(v)}.`,
    share: (v) =>
      `With less than ${percent(v.share)} of the pay on what the heaviest findings are about (${percentBeside(v.now, v.share)} now), ${wouldBe(v)}.`,
    goal: (v) => `If ${v.measures} were declared a goal of the business, ${wouldBe(v)}.`,
    label: (v) =>
      `${typeof v.many === 'number' && v.many > 1 ? `If one of ${v.measures}` : `If ${v.measures}`} ${labelled(v)}, ${wouldBe(v)}.`,
    fact: (v) => `This verdict rests on your answer that ${answered(v)}, ${wouldBe(v)}.`,
    option: (v) => `${changed(v)}, ${wouldBe(v)}.`,
    rule: (v, rules) =>
      `“${titleOf(rules, v.rule)}” alone makes this verdict: without that question ${wouldBe(v)}.`,
    tell: (v) => `If a history showed that results do not follow ${v.measures}, ${wouldBe(v)}.`,
  },
};
