import type { Dictionary } from '../sentence';
import { number, percent } from './format';

const toBeSet = () => `to be set so that ${percent(0.6)} to ${percent(0.7)} can reach it`;
const fromHistory = () =>
  `which ${percent(0.6)} to ${percent(0.7)} would have reached, person by person and period by period`;

export const change: Dictionary<'change'> = {
  change: {
    'take-out': (v) => `Take ${v.measure} out: ${percent(v.weight)} of the pay rides on it.`,
    'bring-in': (v) =>
      v.target === null
        ? `Pay ${percent(v.weight)} on ${v.measure}, in proportion to the result; its target is ${toBeSet()}${v.floor === 1 ? ', and pay should start from the lowest level seen: counted from zero, all would get nearly the same' : ''}.`
        : `Pay ${percent(v.weight)} on ${v.measure}, in proportion to the result, with a target of ${number(v.target)}, ${fromHistory()}.`,
    weight: (v) => `Pay ${percent(v.to)} instead of ${percent(v.from)} on ${v.measure}.`,
    target: (v) =>
      v.to === null
        ? `Set the target of ${v.measure} anew: instead of ${number(v.from)} it is ${toBeSet()}.`
        : `Set the target of ${v.measure} to ${number(v.to)} instead of ${number(v.from)}: a target ${fromHistory()}.`,
    curve: (v) =>
      `Pay ${v.measure} in proportion to the result, without a step or a stretch that pays nothing.`,
    budget: (v) =>
      `Pay ${v.measure} in proportion up to the target, and less steeply beyond it: ${percent(v.payout)} of the target amount at ${number(v.attainment)} times the target. In proportion all the way it would have cost more than the budget.`,
    level: (v) => `Measure ${v.measure} for each person, not for the whole company.`,
    aim: (v) =>
      `In these data, effort that follows the new pay brings ${percent(v.after)} of what it could bring, instead of ${percent(v.now)}.`,
    goals: (v) =>
      `State what the business wants. Nobody declared it, so this proposal assumes ${v.goals}: put your own goals in their place.`,
  },
};
