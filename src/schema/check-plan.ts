import { assumedGoals } from '../model/assumed-goals';
import { type Catalogue, isIndex, overlaps } from '../model/catalogue';
import type { GivenPlan, SoundPlan } from '../model/checked-plan';
import { IncentiveAuditError } from '../model/error';
import { MOST_GOALS } from '../model/input-bounds';
import type { OwnMetric } from '../model/own-metric';
import { goalsUnnamed, nobodyCounted } from '../model/problems/plan';
import { type Issue, problem } from '../model/problems/problem';
import { snapshot } from '../model/snapshot';
import { checkShape } from './check-shape';
import { measureIssues } from './measure-issues';
import { ownMetrics } from './own-metrics';
import { incentivePlanSchema } from './plan';
import { referenceIssues } from './reference-issues';
import type { Sound } from './sound-part';

/**
 * Checks a plan and finds its metrics.
 *
 * Shape and sense are checked together: what is malformed is reported, and the rest is still checked for weights, metrics,
 * targets and curves. The result shares nothing with the input.
 *
 * @param house - Checked metrics that the plan may name beside the built-in ones and its own.
 * @throws IncentiveAuditError `'invalid-plan'` with every problem at once.
 */
export function checkPlan(input: unknown, house: readonly OwnMetric[] = []): SoundPlan {
  const { value, sound, issues } = checkShape(incentivePlanSchema, snapshot(input));
  const own = (known: readonly OwnMetric[]) => ownMetrics(sound?.metrics ?? [], issues, 'metrics', known);
  const metrics = own(house);
  const asked = askedOf(house, sound ?? {});
  const { catalogue } = asked.length === house.length ? metrics : own(asked);
  const all = [
    ...issues,
    ...metrics.issues,
    ...measureIssues(sound ?? {}, metrics.catalogue, issues),
    ...referenceIssues(sound ?? {}, metrics),
    ...headcountIssues(sound?.headcount, issues),
    ...goalIssues(sound?.goals, catalogue, issues),
  ];
  if (value === null || all.length > 0) throw new IncentiveAuditError('invalid-plan', all);
  return { given: value, catalogue, house };
}

/**
 * Of a house's metrics those that a plan names, and every index. What a plan says nothing of is none of its goals: a catalogue may be
 * long, and whoever hands it over wants none of it by that.
 */
function askedOf(
  house: readonly OwnMetric[],
  { measures = [], goals = [], effort = {} }: Sound<GivenPlan>,
): readonly OwnMetric[] {
  const named = [...measures.map((measure) => measure?.metric), ...goals, ...Object.keys(effort)];
  return house.filter(
    (entry) => isIndex(entry) || named.some((id) => id !== undefined && overlaps(id, entry.id)),
  );
}

/** Where no goals are named, whatever could be one is taken for one; beyond what anyone can want it must be said. */
function goalIssues(goals: unknown, catalogue: Catalogue, shapeIssues: readonly Issue[]): Issue[] {
  const isNamed = goals !== undefined || shapeIssues.some(({ path }) => path[0] === 'goals');
  if (isNamed || assumedGoals(catalogue).length <= MOST_GOALS) return [];
  return [problem(['goals'], goalsUnnamed, { most: MOST_GOALS })];
}

function headcountIssues(headcount: Sound<GivenPlan>['headcount'], shapeIssues: readonly Issue[]): Issue[] {
  if (headcount === undefined || Object.values(headcount).some((people) => people !== 0)) return [];
  return shapeIssues.some(({ path }) => path[0] === 'headcount')
    ? []
    : [problem(['headcount'], nobodyCounted)];
}
