import { hasVariance } from '../stats/descriptive/variance';
import { jackknifeInterval } from '../stats/intervals/jackknife';
import { collinearity } from '../stats/regression/collinearity';
import type { ShareInterval } from '../stats/regression/influence';
import { type CalibrationReason, calibrationDesign } from './calibration-design';
import { fitWeights, missedByMean, type WeightsFit } from './fit-weights';
import type { PillarColumns } from './pillar-columns';

/** What a team's own data say of the weights inside a pillar. */
export type CalibratedPillar = {
  /** By local component id, as shares of the pillar; with those of the groups they sum to 1. `null` where `reason` says why. */
  weights: Record<string, ShareInterval> | null;
  /** Components that the data cannot tell apart (one alone: from those without a column), and what they weigh together. */
  groups: { components: string[]; weight: ShareInterval | null }[];
  /** Components without a column, with nothing but zeros, or that never vary beside others without a column. */
  leftOut: string[];
  /** What the weights sum to before they are made shares. Far from 1, the scale or the list of components is not the publisher's. */
  sum: number | null;
  /** Share of the pillar's points that come from components without a column, for everybody alike; 0 when all have one. */
  remainder: number | null;
  /**
   * Root mean squares, in points: left over by the fit (with the publisher's own scale, what the publisher rounds), and when each
   * participant is predicted from the others, by fit or mean.
   */
  error: { fitted: number; predicted: number; predictedByMean: number } | null;
  /** With a row in which nothing is missing. */
  participants: number;
  /** Rows in which nothing is missing. */
  observations: number;
  reason: CalibrationReason | null;
};

/**
 * Fits the weights of one pillar.
 *
 * @param pillar - Attainments and points.
 * @param participant - Code of each row, ascending.
 * @param confidence - Coverage of the intervals, and how sure it has to be that the components predict anything.
 * @param onDeletion - Called after each deletion with the share done.
 */
export function calibratePillar(
  pillar: PillarColumns,
  participant: Int32Array,
  confidence: number,
  onDeletion: (done: number) => void,
): CalibratedPillar {
  const { ids, leftOut, columns, shown, starts, participants, reason } = calibrationDesign(
    pillar,
    participant,
  );
  const observations = shown.length;
  const blank = { sum: null, remainder: null, error: null };
  const unknown = { weights: null, groups: [], leftOut, ...blank, participants, observations };
  if (reason !== null) return { ...unknown, reason };

  const { groups, redundant, determinesSumOf } = collinearity(columns);
  const components = [...ids.keys()];
  const members = groups.map((group) => group.filter((j) => j < ids.length));
  const named = members.map((group) => ({ components: group.map((j) => ids[j]!), weight: null }));
  if (!determinesSumOf(components)) return { ...unknown, groups: named, reason: 'collinear' };

  const independent = [...columns.keys()].filter((j) => !redundant.includes(j));
  const problem = { columns, independent, shown, starts };
  const fit = fitWeights(problem, onDeletion);
  const byMean = missedByMean(problem);
  const points = (squares: number): number => pillar.maximum * Math.sqrt(squares / observations);
  const fitted = {
    ...unknown,
    groups: named,
    sum: sumOf(fit.coefficients, components),
    remainder: fit.coefficients[ids.length] ?? 0,
    error: {
      fitted: points(fit.left),
      predicted: points(total(fit.missed)),
      predictedByMean: points(total(byMean)),
    },
  };
  const varies = hasVariance(total(byMean), shown);
  if (fitted.sum === 0 || !varies || !isBetter(fit.missed, byMean, confidence)) {
    return { ...fitted, reason: 'no-association' };
  }
  const share = (group: readonly number[]): ShareInterval => shareOf(group, components, fit, confidence);
  const apart = components.filter((j) => !members.some((group) => group.includes(j)));
  return {
    ...fitted,
    weights: Object.fromEntries(apart.map((j) => [ids[j], share([j])])),
    groups: named.map((group, at) => ({ ...group, weight: share(members[at]!) })),
    reason: null,
  };
}

/** Whether the fit misses blocks it has not seen by less than the mean does: one-sided t over blocks. */
function isBetter(missed: Float64Array, byMean: Float64Array, confidence: number): boolean {
  const gains = byMean.map((squares, b) => squares - missed[b]!);
  const gain = total(gains);
  const deletions = gains.map((own) => (gain - own) / (gains.length - 1));
  return jackknifeInterval(gain / gains.length, deletions, confidence, 'one-sided').low > 0;
}

/**
 * The share of some components in the weight of all.
 *
 * The interval is that of the free fit, whose delete-one values move at 0 as elsewhere, cut to 0..1 and widened to hold the
 * value. Where the weights of a deletion do not exist it is 0..1.
 */
function shareOf(
  group: readonly number[],
  components: readonly number[],
  { coefficients, free, freeDeletions }: WeightsFit,
  confidence: number,
): ShareInterval {
  const of = (fit: Float64Array): number => sumOf(fit, group) / sumOf(fit, components);
  const value = of(coefficients);
  const deletions = freeDeletions.map(of);
  if (![of(free), ...deletions].every(Number.isFinite)) return { value, low: 0, high: 1 };
  const { low, high } = jackknifeInterval(of(free), deletions, confidence, 'two-sided');
  return { value, low: Math.max(0, Math.min(low, value)), high: Math.min(1, Math.max(high, value)) };
}

function sumOf(fit: Float64Array, components: readonly number[]): number {
  return components.reduce((sum, j) => sum + fit[j]!, 0);
}

function total(squares: Float64Array): number {
  return squares.reduce((sum, value) => sum + value, 0);
}
