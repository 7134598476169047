import { ROUNDING } from '../descriptive/rounding';
import { hasVariance } from '../descriptive/variance';
import { blockStarts, type JackknifeInterval, jackknifeInterval } from '../intervals/jackknife';

/** Means of each participant over some periods. */
type Means = { first: Float64Array; last: Float64Array; all: Float64Array };

/** Participants' means over the first third of the periods, the last third, and all of them; every list in the same order. */
export type ThirdMeans = {
  /** 1 or 0: two groups that are compared. */
  group: Int8Array;
  score: Means;
  outcome: Means;
  /** Where each participant's entries begin, and behind them how many there are: one may stand in both groups. Default: one entry each. */
  starts?: Int32Array;
  /**
   * What means rest on besides: by how much the difference of the groups' means changes when the participants from one place up to another
   * are left out, beyond that they are. Default: nothing.
   */
  drift?: (from: number, to: number) => Drift;
};

/** A change of group 1 less group 0. */
export type Drift = { score: number; outcome: number };

const steady: Drift = { score: 0, outcome: 0 };

/** What one group's means say: a line of outcome on score, free of the noise in the score. */
export type GroupLine = { slope: number; intercept: number; score: { mean: number; sd: number } };

/** Difference of two groups' outcomes at the same score. */
export type ThirdsSlope = {
  /** Outcome units per unit of score, within groups. */
  slope: number;
  /** Mean outcome of group 1 less group 0, less what their difference of scores accounts for. */
  gap: number;
  /** The gap in standard deviations of the outcome. */
  standardisedGap: number;
  /** Of the standardised gap, whose unit is an estimate too. */
  interval: JackknifeInterval;
  /** Mean score of group 1 less group 0. */
  scoreGap: number;
  /** Standard deviation of participants' mean outcomes within groups. */
  outcomeSd: number;
  /** Covariance of the thirds' scores within groups over the variance of mean scores: how lasting differences are. */
  stability: number;
};

type Figure = 'early' | 'late' | 'score' | 'before' | 'after' | 'outcome';

/** The products an estimate is made of. */
type Pair = 'forth' | 'back' | 'lasting' | 'scores' | 'outcomes';

const pairs: Record<Pair, readonly [Figure, Figure]> = {
  forth: ['early', 'after'],
  back: ['late', 'before'],
  lasting: ['early', 'late'],
  scores: ['score', 'score'],
  outcomes: ['outcome', 'outcome'],
};

/** Sums over some participants of one group, figures taken from the group's means: blocks can be taken out of them. */
type Moments = Record<Figure | Pair | 'count', number>;

const origin: Record<Figure, number> = { early: 0, late: 0, score: 0, before: 0, after: 0, outcome: 0 };

/** Of those of a group who stand from `from` up to `to`. */
function momentsOf(
  { group: groups, score, outcome }: ThirdMeans,
  group: number,
  centre: Record<Figure, number>,
  from = 0,
  to: number = groups.length,
): Moments {
  // Plain variables: each sum that is kept in an object is made anew for a hundred thousand members.
  let [count, sumEarly, sumLate, sumScore, sumBefore, sumAfter, sumOutcome] = [0, 0, 0, 0, 0, 0, 0];
  let [forth, back, lasting, scores, outcomes] = [0, 0, 0, 0, 0];
  for (let g = from; g < to; g++) {
    if (groups[g] !== group) continue;
    const early = score.first[g]! - centre.early;
    const late = score.last[g]! - centre.late;
    const whole = score.all[g]! - centre.score;
    const before = outcome.first[g]! - centre.before;
    const after = outcome.last[g]! - centre.after;
    const result = outcome.all[g]! - centre.outcome;
    count++;
    sumEarly += early;
    sumLate += late;
    sumScore += whole;
    sumBefore += before;
    sumAfter += after;
    sumOutcome += result;
    forth += early * after;
    back += late * before;
    lasting += early * late;
    scores += whole * whole;
    outcomes += result * result;
  }
  const scoreSums = { early: sumEarly, late: sumLate, score: sumScore };
  const outcomeSums = { before: sumBefore, after: sumAfter, outcome: sumOutcome };
  return { count, ...scoreSums, ...outcomeSums, forth, back, lasting, scores, outcomes };
}

function meansOf(means: ThirdMeans, group: number): Record<Figure, number> {
  const sums = momentsOf(means, group, origin);
  return mapped(sums, (sum) => sum / sums.count);
}

function without(all: Moments, block: Moments): Moments {
  return mapped(all, (sum, name) => sum - block[name]);
}

function mapped(moments: Moments, map: (sum: number, name: keyof Moments) => number): Moments {
  const made = { ...moments };
  for (const name of Object.keys(made) as (keyof Moments)[]) made[name] = map(moments[name], name);
  return made;
}

/** Sum of products of deviations from group means, over the groups. */
function products(groups: readonly Moments[], pair: Pair): number {
  const [a, b] = pairs[pair];
  return groups.reduce((sum, group) => sum + group[pair] - (group[a] * group[b]) / group.count, 0);
}

/** Each third's score as instrument for the other's: both have the same denominator, so their mean has too. */
function slopeWithin(groups: readonly Moments[]): number {
  return (products(groups, 'forth') + products(groups, 'back')) / (2 * products(groups, 'lasting'));
}

type Centred = { moments: Moments; centre: Record<Figure, number> };

/** {@link ThirdsSlope} without its interval, of group 0 and group 1. */
function pointEstimate(free: Centred, paying: Centred, drift = steady): Omit<ThirdsSlope, 'interval'> {
  const groups = [free.moments, paying.moments];
  const count = free.moments.count + paying.moments.count;
  const mean = ({ moments, centre }: Centred, name: Figure): number =>
    centre[name] + moments[name] / moments.count;
  const difference = (name: Figure): number => mean(paying, name) - mean(free, name);
  const slope = slopeWithin(groups);
  const scoreGap = difference('score') + drift.score;
  const gap = difference('outcome') + drift.outcome - slope * scoreGap;
  const outcomeSd = Math.sqrt(products(groups, 'outcomes') / (count - groups.length));
  return {
    slope,
    scoreGap,
    gap,
    standardisedGap: gap / outcomeSd,
    outcomeSd,
    stability: products(groups, 'lasting') / products(groups, 'scores'),
  };
}

function centred(means: ThirdMeans, group: number): Centred {
  const centre = meansOf(means, group);
  return { centre, moments: momentsOf(means, group, centre) };
}

/**
 * How far two groups' outcomes differ at the same score.
 *
 * For asking whether a score predicts alike for both groups when the score is noisy: the slope of a plain regression (Cleary 1968)
 * is then too flat, and a group with higher scores seems to bring more than its scores say, or the other way round. Here the score
 * of one third of the periods instruments that of the other (Durbin 1954), within groups, on participants' means; noise of a period
 * is not in both. Jackknife over participants, all entries of one at once, above 200 over 200 blocks, each taken out of the sums of its group, of the gap in
 * standard deviations of the outcome.
 *
 * @param participants - In canonical order, every figure finite.
 * @param confidence - Of each bound on its own, 0.5..1.
 * @returns `null` with fewer than 3 in a group, without variance of score or outcome within groups, or where scores do not last.
 */
export function thirdsSlope(participants: ThirdMeans, confidence: number): ThirdsSlope | null {
  const [free, paying] = [centred(participants, 0), centred(participants, 1)];
  const groups = [free.moments, paying.moments];
  if (groups.some(({ count }) => count < 3)) return null;
  const [scores, outcomes] = [products(groups, 'scores'), products(groups, 'outcomes')];
  if (!hasVariance(scores, participants.score.all) || !hasVariance(outcomes, participants.outcome.all)) {
    return null;
  }
  const estimate = pointEstimate(free, paying);
  const { starts: entries, drift } = participants;
  const everybody = entries === undefined ? participants.group.length : entries.length - 1;
  const starts = blockStarts(everybody);
  const entryOf = (person: number): number => entries?.[person] ?? person;
  const deletions = Array.from(starts, (from, block) => {
    const to = starts[block + 1] ?? everybody;
    const [start, end] = [entryOf(from), entryOf(to)];
    const rest = ({ moments, centre }: Centred, group: number): Centred => ({
      centre,
      moments: without(moments, momentsOf(participants, group, centre, start, end)),
    });
    const [others, payingOthers] = [rest(free, 0), rest(paying, 1)];
    const left = products([others.moments, payingOthers.moments], 'outcomes');
    // What one block alone makes vary leaves nothing but rounding to measure the gap in.
    if (!(left > ROUNDING * outcomes)) return Number.NaN;
    return pointEstimate(others, payingOthers, drift?.(from, to)).standardisedGap;
  });
  const found = [...Object.values(estimate), ...deletions];
  if (!(estimate.stability > 0) || !found.every(Number.isFinite)) return null;
  return {
    ...estimate,
    interval: jackknifeInterval(estimate.standardisedGap, deletions, confidence, 'one-sided'),
  };
}

/**
 * The line of one group, by the estimator of {@link thirdsSlope}.
 *
 * @returns `null` below 2 participants, or where the covariance of the thirds is below `stability` of the variance of means.
 */
export function groupLine(participants: ThirdMeans, group: number, stability: number): GroupLine | null {
  const { moments, centre } = centred(participants, group);
  if (moments.count < 2) return null;
  const lasting = products([moments], 'lasting');
  const squares = products([moments], 'scores');
  if (!(lasting > 0) || lasting < stability * squares) return null;
  const slope = slopeWithin([moments]);
  return {
    slope,
    intercept: centre.outcome - slope * centre.score,
    score: { mean: centre.score, sd: Math.sqrt(squares / (moments.count - 1)) },
  };
}
