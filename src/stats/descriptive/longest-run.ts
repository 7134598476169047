/**
 * The longest run of consecutive periods with a value above zero.
 *
 * @param periods - Ascending; NaN and missing periods in `values` break a run, as zero does.
 * @returns Places in the arrays, the end excluded; the first of equals, empty where there is none.
 */
export function longestRun(
  periods: ArrayLike<number>,
  values: ArrayLike<number>,
): { readonly start: number; readonly end: number } {
  let longest = { start: 0, end: 0 };
  let start = 0;
  for (let at = 0; at < values.length; at++) {
    if (!(values[at]! > 0)) {
      start = at + 1;
      continue;
    }
    if (periods[at] !== periods[at - 1]! + 1) start = at;
    if (at + 1 - start > longest.end - longest.start) longest = { start, end: at + 1 };
  }
  return longest;
}
