import { dot } from '../../descriptive/dot';
import type { PanelIndex } from '../index/panel-index';

/**
 * Solves for the period effects of a panel whose participant means are removed.
 *
 * With n(t) rows in period t, and c(g) the 0/1 vector of the periods in which participant g has one of n(g) rows,
 * the effects u solve A u = b, A = diag(n) − Σ c(g) c(g)′ / n(g), b = sums of the columns' deviations by period
 * (the normal equations with participants eliminated). Participants `from` up to, but not, `to` are left out of A.
 *
 * @param sums - b, summing to 0 over each connected part but for rounding; on return what is left of it, b − A u.
 * @param effects - Receives u, of which only differences within a connected part mean anything.
 * @param tolerance - Largest norm of what may be left.
 */
export type PeriodSolver = (
  sums: Float64Array,
  effects: Float64Array,
  from: number,
  to: number,
  tolerance: number,
) => void;

/**
 * Makes the solver of a panel's period effects.
 *
 * Balanced panels have the closed form u = b / participants; others use conjugate gradients preconditioned by n
 * (Hestenes & Stiefel 1952), which need no special case for a singular A and end after as many steps as
 * A has distinct eigenvalues: few, as attendance is nearly complete in most panels.
 *
 * @param index - An indexed panel.
 * @returns The solver; it holds scratch memory, so one call at a time.
 */
export function createPeriodSolver(index: PanelIndex): PeriodSolver {
  return index.balanced ? closedForm(index) : conjugateGradients(index);
}

function closedForm(index: PanelIndex): PeriodSolver {
  const participants = index.participants.length;
  return (sums, effects, from, to) => {
    const share = 1 / Math.max(1, participants - (to - from));
    for (let t = 0; t < sums.length; t++) {
      effects[t] = sums[t]! * share;
      sums[t] = 0;
    }
  };
}

/** Steps per period before giving up: rounding may cost a poorly connected panel some more than one. */
const STEPS_PER_PERIOD = 10;

function conjugateGradients(index: PanelIndex): PeriodSolver {
  const { starts, period, attendance } = index;
  const participants = index.participants.length;
  const periods = attendance.length;
  const multiply = periods * periods <= period.length ? denseProduct(index) : sweptProduct(index);
  const remaining = new Float64Array(periods);
  const direction = new Float64Array(periods);
  const image = new Float64Array(periods);

  return (sums, effects, from, to, tolerance) => {
    removePartMeans(sums, index.part);
    remaining.set(attendance);
    for (let i = starts[from]!; i < starts[to]!; i++) remaining[period[i]!]! -= 1;
    for (let t = 0; t < periods; t++) if (remaining[t] === 0) sums[t] = 0;
    effects.fill(0);
    direction.fill(0);
    let previous = 1;
    for (let step = 0; step < STEPS_PER_PERIOD * periods; step++) {
      if (dot(sums, sums) <= tolerance * tolerance) return;
      let current = 0;
      for (let t = 0; t < periods; t++) {
        if (remaining[t] !== 0) current += (sums[t]! * sums[t]!) / remaining[t]!;
      }
      for (let t = 0; t < periods; t++) {
        const preconditioned = remaining[t] === 0 ? 0 : sums[t]! / remaining[t]!;
        direction[t] = preconditioned + (current / previous) * direction[t]!;
      }
      previous = current;
      multiply(direction, image, from, to, participants);
      const curvature = dot(direction, image);
      if (!(curvature > 0)) return;
      const length = current / curvature;
      for (let t = 0; t < periods; t++) {
        effects[t]! += length * direction[t]!;
        sums[t]! -= length * image[t]!;
      }
    }
  };
}

/** No effects explain a sum over a connected part: it is rounding, and would keep the steps from ending. */
function removePartMeans(sums: Float64Array, part: Int32Array): void {
  const total = new Float64Array(part.length);
  const size = new Float64Array(part.length);
  for (let t = 0; t < part.length; t++) {
    total[part[t]!]! += sums[t]!;
    size[part[t]!]! += 1;
  }
  for (let t = 0; t < part.length; t++) sums[t]! -= total[part[t]!]! / size[part[t]!]!;
}

type Product = (u: Float64Array, image: Float64Array, from: number, to: number, participants: number) => void;

/** A u from the rows: cheap when a panel has more periods than participants. */
function sweptProduct(index: PanelIndex): Product {
  return (u, image, from, to, participants) => {
    image.fill(0);
    sweep(index, 0, from, 1, u, image);
    sweep(index, to, participants, 1, u, image);
  };
}

/** A u from A itself, less the part of the participants left out. */
function denseProduct(index: PanelIndex): Product {
  const { starts, period, attendance } = index;
  const periods = attendance.length;
  const matrix = new Float64Array(periods * periods);
  for (let t = 0; t < periods; t++) matrix[t * periods + t] = attendance[t]!;
  for (let g = 0; g + 1 < starts.length; g++) {
    const start = starts[g]!;
    const end = starts[g + 1]!;
    const share = 1 / (end - start);
    for (let i = start; i < end; i++) {
      const row = period[i]! * periods;
      for (let j = start; j < end; j++) matrix[row + period[j]!]! -= share;
    }
  }
  return (u, image, from, to) => {
    for (let t = 0; t < periods; t++) {
      let sum = 0;
      const row = t * periods;
      for (let s = 0; s < periods; s++) sum += matrix[row + s]! * u[s]!;
      image[t] = sum;
    }
    sweep(index, from, to, -1, u, image);
  };
}

/** Adds `sign` × (u less its mean over the participant's periods), participants `from` up to `to`, to `image`. */
function sweep(
  index: PanelIndex,
  from: number,
  to: number,
  sign: number,
  u: Float64Array,
  image: Float64Array,
): void {
  const { starts, period } = index;
  for (let g = from; g < to; g++) {
    const start = starts[g]!;
    const end = starts[g + 1]!;
    let sum = 0;
    for (let i = start; i < end; i++) sum += u[period[i]!]!;
    const mean = sum / (end - start);
    for (let i = start; i < end; i++) image[period[i]!]! += sign * (u[period[i]!]! - mean);
  }
}
