/** A sum or a mean as a report tells it, in three digits: what is left of a subtraction of such figures is noise. */
export function told(value: number): number {
  return Number(value.toPrecision(3));
}
