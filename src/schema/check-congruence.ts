import * as z from 'zod/mini';
import type { CheckedPlan } from '../model/checked-plan';
import type { CongruenceInput } from '../model/congruence';
import { IncentiveAuditError } from '../model/error';
import { MOST_ACTIVITIES } from '../model/input-bounds';
import { suggestions } from '../model/nearest';
import {
  addedMissing,
  hoursMissing,
  noActivity,
  targetNeeded,
  unknownActivity,
  unknownMeasure,
  zeroMissing,
} from '../model/problems/activities';
import { numbersBy, objectOf as objectOfSentence } from '../model/problems/containers';
import { type Issue, problem, type Said, said } from '../model/problems/problem';
import { snapshot } from '../model/snapshot';
import { dropNulls, maybe } from './absent';
import { atMostKeys } from './at-most-keys';
import { boundedObject } from './bounded';
import { checkShape } from './check-shape';
import { exact } from './exact';
import { expectation } from './expectation';
import { figure, hours, objectOf, perMetric, text } from './leaves';

const perActivity: z.ZodMiniType<Record<string, number>, Record<string, number>> = /* @__PURE__ */ (() =>
  boundedObject(
    z
      .record(text, figure, expectation(numbersBy, { by: 'activity' }))
      .check(atMostKeys(MOST_ACTIVITIES, 'activities')),
  ))();

const congruenceSchema: z.ZodMiniType<CongruenceInput, CongruenceInput> = /* @__PURE__ */ (() =>
  exact<CongruenceInput>()(
    objectOf({
      value: perActivity,
      measures: perMetric(
        perActivity,
        expectation(objectOfSentence, { of: 'measures' }),
        atMostKeys(MOST_ACTIVITIES, 'measures'),
      ),
      effort: maybe(perMetric(z.nullable(hours), undefined, atMostKeys(MOST_ACTIVITIES, 'activities'))),
    }),
  ))();

/** What a unit of each activity takes and adds, the activities in the order of `value`. */
export type CheckedCongruence = {
  activities: string[];
  hours: number[];
  value: number[];
  /** What a unit adds to each measure: one list a measure, in the plan's order. */
  added: number[][];
};

/**
 * Checks what a caller says activities add.
 *
 * Nothing is filled in: the same activities stand in `value`, `effort` and under every measure of the plan, a 0 written out.
 *
 * @throws IncentiveAuditError `'invalid-data'` with every problem at once, `'invalid-plan'` when a measure's target is not set.
 */
export function checkCongruence(input: unknown, plan: CheckedPlan): CheckedCongruence {
  const copy = snapshot(input);
  dropNulls(congruenceSchema, copy);
  const activities = keysAt(copy, 'value');
  const paid = plan.measures.map(({ metric }) => metric);
  const keyIssues = [
    ...namedAtLeastOnce(activities),
    ...wrongKeys(copy, ['measures'], paid, unknownMeasureOf, said(addedMissing)),
    ...paid.flatMap((metric) =>
      wrongKeys(copy, ['measures', metric], activities, unknownActivityOf, said(zeroMissing)),
    ),
    ...effortIssues(copy, activities, plan.effort),
  ];
  const { value: given, issues } = checkShape(congruenceSchema, copy);
  const all = [...issues, ...keyIssues];
  if (given === null || all.length > 0) throw new IncentiveAuditError('invalid-data', all);
  requireTargets(plan);
  const inOrder = (record: Record<string, number | undefined> = {}): number[] =>
    (activities ?? []).map((activity) => record[activity] as number);
  return {
    activities: activities ?? [],
    hours: inOrder(given.effort ?? plan.effort),
    value: inOrder(given.value),
    added: paid.map((metric) => inOrder(given.measures[metric])),
  };
}

/** The keys of an object inside what was given; `null` when there is none or there are too many, which the shape tells. */
function keysAt(given: unknown, ...path: string[]): string[] | null {
  let part = given;
  for (const key of path) part = (part as Record<string, unknown> | null | undefined)?.[key];
  if (typeof part !== 'object' || part === null || Array.isArray(part)) return null;
  const keys = Object.keys(part);
  return keys.length <= MOST_ACTIVITIES ? keys : null;
}

function namedAtLeastOnce(activities: readonly string[] | null): Issue[] {
  return activities?.length === 0 ? [problem(['value'], noActivity)] : [];
}

/** Keys that are missing or in excess. */
function wrongKeys(
  given: unknown,
  path: string[],
  wanted: readonly string[] | null,
  unknown: (nearest: string | null) => Said,
  needed: Said,
): Issue[] {
  const keys = keysAt(given, ...path);
  if (keys === null || wanted === null) return [];
  const suggest = suggestions();
  const missing = wanted.filter((key) => !keys.includes(key));
  const excess = keys.filter((key) => !wanted.includes(key));
  return [
    ...missing.map((key) => ({ path: [...path, key], ...needed })),
    ...excess.map((key) => ({ path: [...path, key], ...unknown(suggest(key, wanted)) })),
  ];
}

function unknownMeasureOf(nearest: string | null): Said {
  return said(unknownMeasure, { nearest });
}

function unknownActivityOf(nearest: string | null): Said {
  return said(unknownActivity, { nearest });
}

/** Hours of the plan may be of more activities than are asked about. */
function effortIssues(
  given: unknown,
  activities: readonly string[] | null,
  ofPlan: CheckedPlan['effort'],
): Issue[] {
  if (activities === null || activities.length === 0) return [];
  const own = keysAt(given, 'effort');
  // Of what is no object of hours the shape tells.
  if (own === null && 'effort' in (given as object)) return [];
  const told = own ?? (ofPlan && Object.keys(ofPlan));
  if (told === undefined) return [problem(['effort'], hoursMissing)];
  const suggest = suggestions();
  const missing = activities.filter((key) => !told.includes(key));
  const excess = (own ?? []).filter((key) => !activities.includes(key));
  return [
    ...missing.map((key) => problem(['effort', key], hoursMissing)),
    ...excess.map((key) => ({ path: ['effort', key], ...unknownActivityOf(suggest(key, activities)) })),
  ];
}

function requireTargets({ measures }: CheckedPlan): void {
  const issues = measures
    .filter(({ target }) => target === null)
    .map(({ at }) => problem(['measures', at, 'target'], targetNeeded));
  if (issues.length > 0) throw new IncentiveAuditError('invalid-plan', issues);
}
