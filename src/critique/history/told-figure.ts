/** A chart needs no more digits than this, and what is left of a subtraction of rounded means is noise. */
const TOLD_DIGITS = 3;

/** A mean, a sum of pay, or a count of values, as a report tells it. */
export function toldFigure(value: number): number {
  return Number(value.toPrecision(TOLD_DIGITS)) || 0;
}
