import { deletionBlocks, type JackknifeInterval, jackknifeInterval } from './jackknife';

/** One participant's means over the first third of the periods, the last third, and all of them. */
export type ThirdMeans = {
  /** 1 or 0: two groups that are compared. */
  group: number;
  score: { first: number; last: number; all: number };
  outcome: { first: number; last: number; all: number };
};

/** What one group's means say: a line of outcome on score, free of the noise in the score. */
export type GroupLine = { slope: number; intercept: number; score: { mean: number; sd: number } };

/** Difference of two groups' outcomes at the same score. */
export type ThirdsSlope = {
  /** Outcome units per unit of score, within groups. */
  slope: number;
  /** Mean outcome of group 1 less group 0, less what their difference of scores accounts for. */
  gap: number;
  interval: JackknifeInterval;
  /** Mean score of group 1 less group 0. */
  scoreGap: number;
  /** Standard deviation of participants' mean outcomes within groups. */
  outcomeSd: number;
  /** Covariance of the thirds' scores within groups over the variance of mean scores: how lasting differences are. */
  stability: number;
};

type Pick3 = (one: ThirdMeans) => number;

function meanOf(members: readonly ThirdMeans[], pick: Pick3): number {
  return members.reduce((sum, one) => sum + pick(one), 0) / members.length;
}

/** Sum of products of deviations from group means, over both groups. */
function products(groups: readonly (readonly ThirdMeans[])[], a: Pick3, b: Pick3): number {
  let sum = 0;
  for (const members of groups) {
    const [meanA, meanB] = [meanOf(members, a), meanOf(members, b)];
    for (const one of members) sum += (a(one) - meanA) * (b(one) - meanB);
  }
  return sum;
}

const score: Pick3 = (one) => one.score.all;
const outcome: Pick3 = (one) => one.outcome.all;
const early: Pick3 = (one) => one.score.first;
const late: Pick3 = (one) => one.score.last;

/** Each third's score as instrument for the other's: both have the same denominator, so their mean has too. */
function slopeWithin(groups: readonly (readonly ThirdMeans[])[]): number {
  const forth = products(groups, early, (one) => one.outcome.last);
  const back = products(groups, late, (one) => one.outcome.first);
  return (forth + back) / (2 * products(groups, early, late));
}

/** {@link ThirdsSlope} without its interval. */
function pointEstimate(participants: readonly ThirdMeans[]): Omit<ThirdsSlope, 'interval'> {
  const free = participants.filter(({ group }) => group === 0);
  const paying = participants.filter(({ group }) => group === 1);
  const groups = [free, paying];
  const slope = slopeWithin(groups);
  const scoreGap = meanOf(paying, score) - meanOf(free, score);
  return {
    slope,
    scoreGap,
    gap: meanOf(paying, outcome) - meanOf(free, outcome) - slope * scoreGap,
    outcomeSd: Math.sqrt(products(groups, outcome, outcome) / (participants.length - groups.length)),
    stability: products(groups, early, late) / products(groups, score, score),
  };
}

/**
 * How far two groups' outcomes differ at the same score.
 *
 * For asking whether a score predicts alike for both groups when the score is noisy: the slope of a plain regression (Cleary 1968)
 * is then too flat, and a group with higher scores seems to bring more than its scores say, or the other way round. Here the score
 * of one third of the periods instruments that of the other (Durbin 1954), within groups, on participants' means; noise of a period
 * is not in both. Jackknife over participants, above 200 over 200 blocks.
 *
 * @param participants - In canonical order, every figure finite.
 * @param confidence - Of each bound on its own, 0.5..1.
 * @returns `null` with fewer than 3 in a group, without variance of score or outcome within groups, or where scores do not last.
 */
export function thirdsSlope(participants: readonly ThirdMeans[], confidence: number): ThirdsSlope | null {
  const inGroup = (group: number): number => participants.filter((one) => one.group === group).length;
  if (Math.min(inGroup(0), inGroup(1)) < 3) return null;
  const estimate = pointEstimate(participants);
  const starts = deletionBlocks(Int32Array.from(participants.keys()));
  const deletions = Array.from(starts, (start, block) => {
    const end = starts[block + 1] ?? participants.length;
    return pointEstimate(participants.filter((_, at) => at < start || at >= end)).gap;
  });
  const figures = [...Object.values(estimate), ...deletions];
  if (!(estimate.stability > 0) || !(estimate.outcomeSd > 0) || !figures.every(Number.isFinite)) return null;
  return { ...estimate, interval: jackknifeInterval(estimate.gap, deletions, confidence, 'one-sided') };
}

/**
 * The line of one group, by the estimator of {@link thirdsSlope}.
 *
 * @returns `null` below 2 participants, or where the covariance of the thirds is below `stability` of the variance of means.
 */
export function groupLine(participants: readonly ThirdMeans[], stability: number): GroupLine | null {
  const lasting = products([participants], early, late);
  const squares = products([participants], score, score);
  if (participants.length < 2 || !(lasting > 0) || lasting < stability * squares) return null;
  const slope = slopeWithin([participants]);
  const mean = meanOf(participants, score);
  return {
    slope,
    intercept: meanOf(participants, outcome) - slope * mean,
    score: { mean, sd: Math.sqrt(squares / (participants.length - 1)) },
  };
}
