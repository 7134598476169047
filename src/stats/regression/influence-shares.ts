import { deviations } from '../association/pearson';
import { dot } from '../descriptive/dot';
import { ROUNDING } from '../descriptive/rounding';
import { hasVariance } from '../descriptive/variance';
import { blockStarts } from '../intervals/jackknife';

/** How much each part of a total moves it: from all cases, and without each block of a jackknife. */
export interface InfluenceShares {
  /** One a part, together 1; 0 for a part without variance. */
  readonly shares: readonly number[];
  /** The same without each block; NaN where that leaves no variance. */
  readonly deletions: readonly (readonly number[])[];
}

/** Deviations of one column, their squares and their products with those of the total. */
type Moments = { column: Float64Array; squares: number; products: number };

/**
 * Squared correlations with a total, divided by their sum, with their delete-one values.
 *
 * The linear form of the correlation ratio of Paruolo, Saisana & Saltelli ("Ratings and rankings: voodoo or science?", JRSS A 176(3),
 * 2013). Deletions (above 200 cases, each of 200 blocks) are exact, from sums less the block's own.
 *
 * @param parts - One column a part, one value a case, any unit.
 * @param total - As long as the columns.
 * @returns `null` when the total has no variance or no part moves with it.
 */
export function influenceShares(parts: readonly Float64Array[], total: Float64Array): InfluenceShares | null {
  const of = deviations(total);
  const whole = { column: of, squares: dot(of, of), products: dot(of, of) };
  if (!hasVariance(whole.squares, total)) return null;
  const moments = parts.map((part): Moments => {
    const column = deviations(part);
    const squares = dot(column, column);
    return hasVariance(squares, part)
      ? { column, squares, products: dot(column, of) }
      : { column: new Float64Array(part.length), squares: 0, products: 0 };
  });
  const shares = normalised(
    moments.map(({ squares, products }) => determination(squares, products, whole.squares)),
  );
  if (shares.some(Number.isNaN)) return null;
  const starts = blockStarts(total.length);
  const deletions = Array.from(starts, (start, b) =>
    normalised(without(moments, whole, start, starts[b + 1] ?? total.length)),
  );
  return { shares, deletions };
}

/** Squared correlations without the cases of a block. */
function without(moments: readonly Moments[], whole: Moments, start: number, end: number): number[] {
  const others = whole.column.length - (end - start);
  const left = ({ column }: Moments, other: Moments, all: number): number => {
    let [products, sum, otherSum] = [0, 0, 0];
    for (let i = start; i < end; i++) {
      products += column[i]! * other.column[i]!;
      sum += column[i]!;
      otherSum += other.column[i]!;
    }
    return all - products - (sum * otherSum) / others;
  };
  const squaresLeft = (one: Moments): number => {
    const squares = left(one, one, one.squares);
    return squares > ROUNDING * one.squares ? squares : 0;
  };
  const ofWhole = squaresLeft(whole);
  return moments.map((one) => determination(squaresLeft(one), left(one, whole, one.products), ofWhole));
}

/** A squared correlation; 0 for a part without variance, NaN for a total without. */
function determination(squares: number, products: number, squaresOfTotal: number): number {
  if (squaresOfTotal === 0) return Number.NaN;
  return squares === 0 ? 0 : (products / squares) * (products / squaresOfTotal);
}

function normalised(determinations: readonly number[]): number[] {
  const sum = determinations.reduce((all, one) => all + one, 0);
  return determinations.map((one) => one / sum);
}
