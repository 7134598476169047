import { deviance, stirlingError } from './saddle-point';

/** Terms after which series and continued fraction are given up; they need about √shape. */
const MOST_TERMS = 100_000;

/** ln of xᵃ e⁻ˣ / Γ(a), the density of ln x, in Loader's saddle-point form. */
function logDensity(x: number, shape: number): number {
  return 0.5 * Math.log(shape / (2 * Math.PI)) - stirlingError(shape) - deviance(shape, x);
}

/** P(a, x) over the density of ln x: series of positive terms (DLMF 8.7.1), for x below the mean. */
function lowerOverDensity(x: number, shape: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let k = 1; k < MOST_TERMS && term > sum * Number.EPSILON * 0.25; k++) {
    term *= x / (shape + k);
    sum += term;
  }
  return sum;
}

/** Q(a, x) over the density of ln x: continued fraction (DLMF 8.9.2) by Lentz's method, for x above the mean. */
function upperOverDensity(x: number, shape: number): number {
  let base = x + 1 - shape;
  let c = Number.POSITIVE_INFINITY;
  let d = 1 / base;
  let fraction = d;
  for (let k = 1; k < MOST_TERMS; k++) {
    const numerator = k * (shape - k);
    base += 2;
    d = 1 / (base + numerator * d);
    c = base + numerator / c;
    const factor = d * c;
    fraction *= factor;
    if (Math.abs(factor - 1) < Number.EPSILON) break;
  }
  return fraction;
}

/** Both tails of a gamma distribution with unit scale. */
function tails(x: number, shape: number): { readonly lower: number; readonly upper: number } {
  const inside = Math.min(Math.max(x, 0), Number.MAX_VALUE);
  if (!(shape > 0 && shape < Number.POSITIVE_INFINITY && inside >= 0))
    return { lower: Number.NaN, upper: Number.NaN };
  const density = Math.exp(logDensity(inside, shape));
  if (density === 0) return inside < shape ? { lower: 0, upper: 1 } : { lower: 1, upper: 0 };
  if (inside < shape) {
    const lower = density * lowerOverDensity(inside, shape);
    return { lower, upper: 1 - lower };
  }
  const upper = density * upperOverDensity(inside, shape);
  return { lower: 1 - upper, upper };
}

/**
 * Gamma distribution with unit scale: probability of a value up to `x`, the regularised incomplete gamma function P.
 *
 * Series below the mean, continued fraction above it, behind Loader's saddle-point prefactor (2000). A chi-square
 * value has the probability of its half with half its degrees of freedom as shape.
 *
 * @param x - Any number; 0 and below give 0.
 * @param shape - Above 0.
 * @returns Probability, 0..1, relative error below 1e-12; NaN for NaN or a shape not above 0 and finite.
 */
export function gammaCdf(x: number, shape: number): number {
  return tails(x, shape).lower;
}

/**
 * Gamma distribution with unit scale: probability of a value above `x`; exact also where 1 − {@link gammaCdf} is 0.
 *
 * @param x - Any number; 0 and below give 1.
 * @param shape - Above 0.
 * @returns As {@link gammaCdf}.
 */
export function gammaUpperTail(x: number, shape: number): number {
  return tails(x, shape).upper;
}
