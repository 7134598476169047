/** The sample standard deviation of the values that are known; NaN is missing, and the answer below two values. */
export function standardDeviation(values: Float64Array): number {
  let n = 0;
  let mean = 0;
  let squares = 0;
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!;
    if (Number.isNaN(value)) continue;
    // Welford's update: stable, and in one pass.
    const deviation = value - mean;
    mean += deviation / ++n;
    squares += deviation * (value - mean);
  }
  return n < 2 ? Number.NaN : Math.sqrt(squares / (n - 1));
}
