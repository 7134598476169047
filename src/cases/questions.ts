import type { CheckedMeasure } from '../model/checked-plan';
import type { Lever } from '../model/facts';
import type { Label } from '../model/label';
import type { MetricDefinition } from '../model/metric';
import { curveOf } from './curve-of';
import * as words from './words';

/** What is answered, as parts that sum to 1; empty where it is unknown. */
export type Answer = ReadonlyMap<string, number>;

/** One thing by which two schemes are held against each other. */
export type Question = {
  asks: Label;
  /** The answer of a measure. */
  of: (measure: CheckedMeasure) => Answer;
  /** What the heaviest part of an answer says. */
  tell: (answer: Answer) => Label;
};

/** The questions, those on facts first, which anybody can check. All count alike: no study says which weighs more. */
export const questions: readonly Question[] = /* @__PURE__ */ (() => [
  one(words.enteredBy, ({ definition }) => definition.facts.enteredBy),
  one(words.checked, ({ definition }) => definition.facts.checked),
  { asks: words.levers.asks, of: leversOf, tell: tellLevers },
  one(words.reversible, ({ definition }) => definition.facts.reversible),
  one(words.standsFor, ({ definition: { facts } }) =>
    Object.keys(facts).length === 0 ? null : (facts.standsFor?.as ?? 'itself'),
  ),
  one(words.reference, referenceOf),
  one(words.clawback, ({ clawback = false }) => clawback),
  one(words.condition, ({ at, pay }) => pay.factors.some(({ on }) => on.has(at))),
  facet(words.captures, ({ captures }) => captures),
  facet(words.nature, ({ nature }) => nature),
  facet(words.producedBy, ({ producedBy }) => producedBy),
  facet(words.automatable, ({ automatable }) => automatable),
  one(words.level, ({ level }) => level ?? 'individual'),
  one(words.curve, curveOf),
])();

type Told = string | boolean | null | undefined;

function one({ asks, answers }: words.Words, of: (measure: CheckedMeasure) => Told): Question {
  return {
    asks,
    of: (measure) => {
      const told = of(measure) ?? null;
      return told === null ? new Map() : new Map([[String(told), 1]]);
    },
    tell: (answer) => answers[heaviestOf(answer)] ?? asks,
  };
}

/** Of an index each input answers for itself, all alike: what they weigh is not known. */
function facet({ asks, answers }: words.Words, of: (component: MetricDefinition) => Told): Question {
  return {
    asks,
    of: ({ definition }) => {
      const components = definition.pillars.flatMap((pillar) => pillar.components);
      const parts = new Map<string, number>();
      for (const component of components) {
        const told = String(of(component));
        parts.set(told, (parts.get(told) ?? 0) + 1 / components.length);
      }
      return parts;
    },
    tell: (answer) => answers[heaviestOf(answer)] ?? asks,
  };
}

/** A target that is a number is fixed unless the plan says otherwise, and so is a rate for each unit. */
function referenceOf({ reference, target, commission }: CheckedMeasure): Told {
  const isFixed = typeof target === 'number' || commission?.tiersBy === 'value';
  return reference ?? (isFixed ? 'fixed' : null);
}

const allLevers: readonly Lever[] = ['date', 'cases', 'base', 'price', 'need', 'supply'];

/** Each of the levers is a part of the question: there or not. */
function leversOf({ definition: { facts } }: CheckedMeasure): Answer {
  const { levers } = facts;
  if (!levers) return new Map();
  return new Map(
    allLevers.map((lever) => [levers.includes(lever) ? lever : `no ${lever}`, 1 / allLevers.length]),
  );
}

function tellLevers(answer: Answer): Label {
  const { answers } = words.levers;
  const there = allLevers.filter((lever) => (answer.get(lever) ?? 0) > (answer.get(`no ${lever}`) ?? 0));
  const told = there.length === 0 ? [answers.none] : there.map((lever) => answers[lever]);
  return { en: told.map(({ en }) => en).join(', '), fr: told.map(({ en, fr }) => fr ?? en).join(', ') };
}

function heaviestOf(answer: Answer): string {
  const [heaviest] = [...answer].sort(([, a], [, b]) => b - a);
  return heaviest?.[0] ?? '';
}
