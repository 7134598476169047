import type { PairedRows } from '../index/paired-rows';
import { indexPanel, type PanelIndex } from '../index/panel-index';
import { createPeriodSolver } from './period-effects';
import { removeMeans } from './two-way-residuals';

/** Changes of the participants who have rows in both halves of a panel. */
export interface HalfChanges {
  /** Their codes, ascending. */
  readonly participant: Int32Array;
  /** Change of x, in its unit. */
  readonly x: Float64Array;
  /** Change of y, in its unit. */
  readonly y: Float64Array;
  /** Participants left out because one half has no row of theirs. */
  readonly excluded: number;
}

/**
 * Each participant's mean in the second half of the periods less that in the first, period effects removed.
 *
 * The residuals of {@link twoWayResiduals} averaged by half: what everybody shares in a period changes nobody.
 * The first half is the earlier half of the periods that occur, with the middle one of an odd number.
 *
 * @param rows - Sorted by participant, then period.
 * @returns Changes around 0, one a participant; empty for fewer than two periods.
 */
export function halfChanges(rows: PairedRows): HalfChanges {
  const index = indexPanel(rows);
  const solve = createPeriodSolver(index);
  const firstOfSecondHalf = Math.ceil(index.attendance.length / 2);
  const halves = countHalves(index, firstOfSecondHalf);
  const inBoth = (_: unknown, g: number) => halves.first[g]! > 0 && halves.second[g]! > 0;
  const participant = index.participants.filter(inBoth);
  const change = (values: Float64Array): Float64Array => {
    const residuals = removeMeans(index, solve, values);
    return meanChanges(index, firstOfSecondHalf, halves, residuals).filter(inBoth);
  };
  return {
    participant,
    x: change(rows.x),
    y: change(rows.y),
    excluded: index.participants.length - participant.length,
  };
}

interface Halves {
  readonly first: Int32Array;
  readonly second: Int32Array;
}

function countHalves({ participants, starts, period }: PanelIndex, firstOfSecondHalf: number): Halves {
  const first = new Int32Array(participants.length);
  const second = new Int32Array(participants.length);
  for (let g = 0; g < participants.length; g++) {
    for (let i = starts[g]!; i < starts[g + 1]!; i++) {
      if (period[i]! < firstOfSecondHalf) first[g]! += 1;
      else second[g]! += 1;
    }
  }
  return { first, second };
}

function meanChanges(
  { participants, starts, period }: PanelIndex,
  firstOfSecondHalf: number,
  halves: Halves,
  residuals: Float64Array,
): Float64Array {
  const changes = new Float64Array(participants.length);
  for (let g = 0; g < participants.length; g++) {
    let before = 0;
    let after = 0;
    for (let i = starts[g]!; i < starts[g + 1]!; i++) {
      if (period[i]! < firstOfSecondHalf) before += residuals[i]!;
      else after += residuals[i]!;
    }
    changes[g] = after / halves.second[g]! - before / halves.first[g]!;
  }
  return changes;
}
