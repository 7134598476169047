import { dot } from '../descriptive/dot';
import { lengthOf } from '../descriptive/length';
import { nonNegativeLeastSquares } from '../regression/nnls';

/** Activities as vectors: what one more unit of each adds, and how steeply its cost rises. */
export interface Activities {
  /** What a unit of each activity adds to value, in one unit of value. */
  readonly value: Float64Array;
  /**
   * Diagonal of C, above 0, where a of each activity cost ½ Σ cₖaₖ². For figures per unit of an activity that takes h hours c is
   * h²: then it does not matter in which units an activity is counted.
   */
  readonly costs: Float64Array;
}

/**
 * Cosine of the angle between what adds value and what is paid, in the inverse-cost metric: f′C⁻¹g / (|f||g|).
 *
 * Whoever is paid b·g′a and bears ½a′Ca chooses a = bC⁻¹g; at the best b the surplus is cos²θ of what paying for value itself would
 * bring (Baker 2002, Journal of Human Resources 37, 728–751; Feltham & Xie 1994).
 *
 * @param activities - What adds value, and costs.
 * @param measure - What a unit of each activity adds to the measure paid on.
 * @returns −1..1; `null` when nothing adds to value, or nothing to the measure.
 */
export function congruence({ value, costs }: Activities, measure: Float64Array): number | null {
  const f = direction(overRootCost(value, costs));
  const g = direction(overRootCost(measure, costs));
  return f === null || g === null ? null : Math.min(1, Math.max(-1, dot(f, g)));
}

/** Share of the attainable value: cos²θ, and 0 where pay pulls away from value, since then the best is to pay nothing. */
export function attainableShare(cosine: number | null): number {
  return cosine === null || cosine < 0 ? 0 : cosine * cosine;
}

/**
 * The most that any weighting of some measures attains: R² of value on the measures with coefficients of at least 0, in the
 * inverse-cost metric.
 *
 * @param activities - What adds value, and costs.
 * @param measures - One vector a measure.
 * @returns 0..1; 0 when nothing adds to value.
 */
export function congruenceCeiling({ value, costs }: Activities, measures: readonly Float64Array[]): number {
  const f = direction(overRootCost(value, costs));
  if (f === null) return 0;
  const { residualNorm } = nonNegativeLeastSquares(
    measures.map((measure) => overRootCost(measure, costs)),
    f,
  );
  return Math.max(0, 1 - residualNorm * residualNorm);
}

/**
 * Weights of the measures that pull where value is: (G′C⁻¹G + λI)⁻¹G′C⁻¹f, none below 0.
 *
 * The least squares of √C⁻¹(f − Gw) and √λ·w together, solved by QR of the rows of both, never by the normal equations.
 *
 * @param activities - What adds value, and costs.
 * @param measures - One vector a measure, in units in which weights are to be compared.
 * @param ridge - λ as a fraction of the mean of the diagonal of G′C⁻¹G, at least 0. Above 0, measures that say the same share
 * their weight; at 0 one of several solutions is given.
 * @returns One weight a measure, not normalised; all 0 when none pulls where value is.
 */
export function congruentWeights(
  { value, costs }: Activities,
  measures: readonly Float64Array[],
  ridge: number,
): Float64Array {
  const columns = measures.map((measure) => overRootCost(measure, costs));
  const lengths = Float64Array.from(columns, (column) => lengthOf(column));
  const root = lengthOf(lengths) * Math.sqrt(ridge / columns.length);
  const penalised = columns.map((column, at) => {
    const rows = new Float64Array(costs.length + columns.length);
    rows.set(column);
    rows[costs.length + at] = root;
    return rows;
  });
  const target = new Float64Array(costs.length + columns.length);
  target.set(overRootCost(value, costs));
  return nonNegativeLeastSquares(penalised, target).coefficients;
}

function overRootCost(vector: Float64Array, costs: Float64Array): Float64Array {
  return vector.map((element, at) => element / Math.sqrt(costs[at]!));
}

function direction(vector: Float64Array): Float64Array | null {
  const length = lengthOf(vector);
  return length === 0 ? null : vector.map((element) => element / length);
}
