/** Six digits agree. */
const TOLERANCE = 5e-7;
/** Differences that are nothing but rounding are no figure: what is left of 12 digits. */
const ROUNDING = 1e-9;

/** How many figures, and differences of two and of three of them with coefficients of one, are somebody's own. */
export function countMatches(
  figures: Float64Array,
  secrets: Float64Array,
): { tried: number; direct: number; reckoned: number } {
  let [tried, direct, reckoned] = [0, 0, 0];
  const isSecret = (figure: number, scale: number): boolean =>
    figure > ROUNDING * scale && holds(secrets, figure);
  const size = figures.length;
  for (let a = 0; a < size; a++) {
    const first = figures[a]!;
    tried++;
    if (isSecret(Math.abs(first), 0)) direct++;
    for (let b = a + 1; b < size; b++) {
      const second = figures[b]!;
      tried += 2;
      for (const two of [first - second, first + second])
        if (isSecret(Math.abs(two), Math.abs(first))) reckoned++;
      for (let c = b + 1; c < size; c++) {
        const third = figures[c]!;
        tried += 4;
        for (const two of [first - second, first + second])
          for (const three of [two - third, two + third])
            if (isSecret(Math.abs(three), Math.abs(first))) reckoned++;
      }
    }
  }
  return { tried, direct, reckoned };
}

/** How many figures are somebody's own as they stand. */
export function countDirect(figures: Float64Array, secrets: Float64Array): number {
  return figures.reduce((count, figure) => count + (holds(secrets, figure) ? 1 : 0), 0);
}

/** Whether some of the ascending numbers agrees with one in six digits. */
function holds(ascending: Float64Array, one: number): boolean {
  let [low, high] = [0, ascending.length];
  const least = one * (1 - TOLERANCE);
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low < ascending.length && ascending[low]! <= one * (1 + TOLERANCE);
}
