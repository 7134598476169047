import type { AuditOptions } from '../../../../model/audit-options';
import type { CheckedMeasure, CheckedPlan } from '../../../../model/checked-plan';
import type { MetricId } from '../../../../model/metric';
import { groupOverlap } from '../../../../stats/descriptive/group-overlap';
import { studentTQuantile } from '../../../../stats/distributions/student-t';
import { type ThirdsSlope, thirdsSlope } from '../../../../stats/regression/thirds-slope';
import { oriented } from '../../../kit/oriented';
import { licenceChanges } from './licence-changes';
import { spellsByThirds } from './spells-by-thirds';
import { type LicensedTeam, type Thirds, thirdMeans } from './third-means';

/** Below these the estimator was measured to fail honest scores too often. */
export const LEAST_PERIODS = 6;
const LEAST_GROUP = 5;

/** Scores whose thirds share less than this part of the variance of means do not last: an instrument too weak to lean on. */
export const LEAST_STABILITY = 0.3;

/**
 * Means of scores as far apart as this, in standard deviations within groups, have next to no scores in common (normal distributions
 * share 5 %): a gap at the same score would be read off lines drawn where there is nobody (project default).
 */
const FARTHEST_MEANS = 4;

/** A gap within half a standard deviation of the outcome is small enough (project default). */
export const SMALL_GAP = 0.5;

/** Whether paying participants bring less of a goal at the same score. */
export type LicencePair = {
  measure: CheckedMeasure;
  goal: MetricId;
  outcome: 'fail' | 'pass' | 'cannot-tell';
  lack: 'column' | 'periods' | 'participants' | 'suppressed' | 'overlap' | 'stability' | 'precision' | null;
  thirds: Thirds | null;
  found: ThirdsSlope | null;
};

/** Judges a measure against a goal, one of several. */
export function judgeLicences(
  plan: CheckedPlan,
  team: LicensedTeam,
  { confidence, minimumGroupSize }: AuditOptions,
  { measure, goal, goals }: { measure: CheckedMeasure; goal: MetricId; goals: number },
): LicencePair {
  const open = { measure, goal, outcome: 'cannot-tell', thirds: null, found: null } as const;
  const x = oriented(team.panel, plan.catalogue, measure.metric);
  const y = oriented(team.panel, plan.catalogue, goal);
  if (x === null || y === null) return { ...open, lack: 'column' };
  const changes = licenceChanges(team.panel, x, y, LEAST_PERIODS);
  const thirds = (changes && spellsByThirds(team, x, y, changes)) ?? thirdMeans(team, x, y);
  if (thirds.periods < LEAST_PERIODS) return { ...open, lack: 'periods' };
  const { group } = thirds.participants;
  // Of 1 and 0 the sum counts.
  const paying = group.reduce((sum, side) => sum + side, 0);
  const smaller = Math.min(paying, group.length - paying);
  if (smaller < LEAST_GROUP) return { ...open, lack: 'participants' };
  if (smaller < minimumGroupSize) return { ...open, lack: 'suppressed' };
  const { shared, distance } = groupOverlap(thirds.participants.score.all, group);
  const isApart = shared.includes(0) || distance > FARTHEST_MEANS;
  if (isApart) return { ...open, lack: 'overlap' };
  const alpha = (1 - confidence) / 2;
  const found = thirdsSlope(thirds.participants, 1 - alpha);
  if (found === null || found.stability < LEAST_STABILITY) return { ...open, lack: 'stability' };
  if (found.interval.high < 0) return { ...open, thirds, found, outcome: 'fail', lack: null };
  const { standardError, df } = found.interval;
  const lowest = found.standardisedGap - studentTQuantile(1 - alpha / goals, df) * standardError;
  return lowest > -SMALL_GAP
    ? { ...open, thirds, found, outcome: 'pass', lack: null }
    : { ...open, thirds, found, lack: 'precision' };
}
