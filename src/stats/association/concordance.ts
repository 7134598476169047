import { sum } from '../descriptive/sum';
import { type Levels, levelsOf } from '../panel/index/mid-ranks';
import { correlationOfZ, fisherZ } from './fisher-z';

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
 * @param x - One value a participant, any unit, no NaN; nearly equal values are tied ({@link levelsOf}).
 * @param y - As many values as `x`.
 * @returns The share, 1/2 without association; null when all x are tied, or are without one of the participants.
 */
export function concordance(x: Float64Array, y: Float64Array): Concordance | null {
  const levelsX = levelsOf(x);
  const levelsY = levelsOf(y);
  const own = ownPairs(levelsX, levelsY);
  // Every pair is counted for both of its participants.
  const pairs = sum(own.pairs) / 2;
  const concordant = sum(own.concordant) / 2;
  const deletions = new Float64Array(x.length);
  for (let i = 0; i < x.length; i++) {
    const remaining = pairs - own.pairs[i]!;
    if (remaining === 0) return null;
    deletions[levelsX.order[i]!] = concordanceZ((concordant - own.concordant[i]!) / remaining);
  }
  return pairs === 0 ? null : { share: concordant / pairs, pairs, tied: tiedShare(levelsY), deletions };
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

/**
 * For each participant, the one with the lowest x first, the pairs it is in that are not tied in x, and how many of them agree (ties in
 * y half): those with a lower x are counted as they come; of those with a higher x, what is left of everybody agrees.
 */
function ownPairs({ order, starts }: Levels, y: Levels): OwnPairs {
  const count = order.length;
  const pairs = new Float64Array(count);
  const concordant = new Float64Array(count);
  const levelY = new Int32Array(count);
  for (let i = 0; i < count; i++) levelY[i] = y.level[order[i]!]!;
  const seen = levelCounter(y.starts.length - 1);
  for (let level = 0; level + 1 < starts.length; level++) {
    const from = starts[level]!;
    const to = starts[level + 1]!;
    for (let i = from; i < to; i++) {
      pairs[i] = count - (to - from);
      concordant[i] = seen.below(levelY[i]!);
    }
    for (let i = from; i < to; i++) seen.add(levelY[i]!);
    for (let i = from; i < to; i++) {
      const agreeing = concordant[i]!;
      // Each of the two holds half of the participant itself.
      const upToHere = to - from === 1 ? agreeing + 0.5 : seen.below(levelY[i]!);
      const middle = (y.starts[levelY[i]!]! + y.starts[levelY[i]! + 1]!) / 2;
      concordant[i] = agreeing + count - middle - (to - upToHere);
    }
  }
  return { pairs, concordant };
}

function tiedShare({ order, starts }: Levels): number {
  let tied = 0;
  for (let level = 0; level + 1 < starts.length; level++) {
    const size = starts[level + 1]! - starts[level]!;
    tied += size * (size - 1);
  }
  return tied / (order.length * (order.length - 1));
}

/** Counts values by their level (Fenwick 1994): how many added lie below one, those on it half. */
function levelCounter(levels: number): { add(level: number): void; below(level: number): number } {
  const tree = new Int32Array(levels);
  const on = new Int32Array(levels);
  return {
    add(level) {
      on[level]! += 1;
      for (let i = level + 1; i < levels; i += i & -i) tree[i]! += 1;
    },
    below(level) {
      let total = 0;
      for (let i = level; i > 0; i -= i & -i) total += tree[i]!;
      return total + on[level]! / 2;
    },
  };
}
