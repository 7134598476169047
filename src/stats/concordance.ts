import { correlationOfZ, fisherZ } from './panel/fisher-z';
import { midRanks } from './panel/mid-ranks';

/** Agreement of two orders over pairs of participants. */
export interface Concordance {
  /** Share of pairs in which the larger x has the larger y, 0..1. */
  readonly share: number;
  /** Pairs not tied in x. */
  readonly pairs: number;
  /** Share of all pairs that are tied in y, 0..1: where it is high the order says little, however narrow its interval. */
  readonly tied: number;
  /** {@link concordanceZ} of the share without each participant, in their order. */
  readonly deletions: Float64Array;
}

/**
 * Share of pairs of participants in which the one with the larger x has the larger y.
 *
 * Whether those who changed more in one thing changed more in the other, in the order only, so that a single
 * large figure decides nothing. Pairs tied in x say nothing and are left out; pairs tied in y count one half
 * (the c statistic with x as predictor; Somers 1962: D = 2 share − 1). Delete-one values are exact, from each
 * participant's own pairs; O(G log G), Fenwick (1994) tree.
 *
 * @param x - One value a participant, any unit, no NaN; nearly equal values are tied ({@link midRanks}).
 * @param y - As many values as `x`.
 * @returns The share, 1/2 without association; null when all x are tied, or are without one of the participants.
 */
export function concordance(x: Float64Array, y: Float64Array): Concordance | null {
  const rankY = midRanks(y);
  const own = ownPairs(midRanks(x), rankY);
  // Every pair is counted for both of its participants.
  const pairs = sum(own.pairs) / 2;
  const concordant = sum(own.concordant) / 2;
  const deletions = new Float64Array(x.length);
  for (let g = 0; g < x.length; g++) {
    const remaining = pairs - own.pairs[g]!;
    if (remaining === 0) return null;
    deletions[g] = concordanceZ((concordant - own.concordant[g]!) / remaining);
  }
  return pairs === 0 ? null : { share: concordant / pairs, pairs, tied: tiedShare(rankY), deletions };
}

/**
 * Fisher's z of a concordance: atanh(sin(π(share − 1/2))), the scale of its jackknife.
 *
 * sin(π(share − 1/2)) is the correlation of normal pairs with this concordance (Greiner 1909).
 *
 * @param share - 0..1.
 * @returns z; ±14.16 at 0 and 1 ({@link fisherZ}).
 */
export function concordanceZ(share: number): number {
  return fisherZ(Math.sin(Math.PI * (share - 0.5)));
}

/**
 * The concordance of a z; undoes {@link concordanceZ}.
 *
 * @param z - Any number.
 * @returns Share of pairs, 0..1.
 */
export function concordanceOfZ(z: number): number {
  return 0.5 + Math.asin(correlationOfZ(z)) / Math.PI;
}

interface OwnPairs {
  readonly pairs: Float64Array;
  readonly concordant: Float64Array;
}

/** For each participant the pairs it is in that are not tied in x, and how many of them agree (ties in y half). */
function ownPairs(rankX: Float64Array, rankY: Float64Array): OwnPairs {
  const count = rankX.length;
  const order = byRank(rankX);
  const pairs = new Float64Array(count);
  const concordant = new Float64Array(count);
  const countLower = (sequence: Int32Array, direction: 1 | -1) => {
    const seen = rankCounter(count);
    for (let start = 0; start < count; ) {
      let end = start;
      while (end < count && rankX[sequence[end]!] === rankX[sequence[start]!]) end++;
      for (let i = start; i < end; i++) {
        const g = sequence[i]!;
        const agreeing = seen.below(rankY[g]!);
        pairs[g]! += start;
        concordant[g]! += direction === 1 ? agreeing : start - agreeing;
      }
      for (let i = start; i < end; i++) seen.add(rankY[sequence[i]!]!);
      start = end;
    }
  };
  countLower(order, 1);
  countLower(order.reverse(), -1);
  return { pairs, concordant };
}

function tiedShare(ranks: Float64Array): number {
  const sizes = new Float64Array(2 * ranks.length + 1);
  for (let g = 0; g < ranks.length; g++) sizes[2 * ranks[g]!]! += 1;
  let tied = 0;
  for (let g = 0; g < sizes.length; g++) tied += sizes[g]! * (sizes[g]! - 1);
  return tied / (ranks.length * (ranks.length - 1));
}

/** Places in the order of their mid-ranks: a counting sort, as ranks are halves. */
function byRank(ranks: Float64Array): Int32Array {
  const next = new Int32Array(2 * ranks.length + 2);
  for (let g = 0; g < ranks.length; g++) next[2 * ranks[g]! + 1]! += 1;
  for (let half = 1; half < next.length; half++) next[half]! += next[half - 1]!;
  const order = new Int32Array(ranks.length);
  for (let g = 0; g < ranks.length; g++) order[next[2 * ranks[g]!]!++] = g;
  return order;
}

/** Counts ranks 1..count in steps of one half: how many added lie below one, equal ones half. */
function rankCounter(count: number): { add(rank: number): void; below(rank: number): number } {
  const size = 2 * count;
  const tree = new Int32Array(size + 1);
  const upTo = (position: number): number => {
    let total = 0;
    for (let i = position; i > 0; i -= i & -i) total += tree[i]!;
    return total;
  };
  return {
    add(rank) {
      for (let i = 2 * rank; i <= size; i += i & -i) tree[i]! += 1;
    },
    below(rank) {
      return (upTo(2 * rank) + upTo(2 * rank - 1)) / 2;
    },
  };
}

function sum(values: Float64Array): number {
  let total = 0;
  for (let i = 0; i < values.length; i++) total += values[i]!;
  return total;
}
