import { studentTUpperTail } from '../source.mjs';

/** Pearson's correlation of rows that differ in nothing else. */
export function correlation(x, y) {
  const [meanX, meanY] = [mean(x), mean(y)];
  let [xx, yy, xy] = [0, 0, 0];
  for (let row = 0; row < x.length; row++) {
    const [dx, dy] = [x[row] - meanX, y[row] - meanY];
    xx += dx * dx;
    yy += dy * dy;
    xy += dx * dy;
  }
  return xy / Math.sqrt(xx * yy);
}

/** Two-sided p of a correlation. */
export function correlationPValue(r, df) {
  return 2 * studentTUpperTail(Math.abs(r) * Math.sqrt(df / (1 - r * r)), df);
}

/** Repeated-measures correlation (Bakdash & Marusich 2017; Bland & Altman 1995): participants' means out, one slope. */
export function repeatedMeasures(participant, x, y) {
  const groups = new Set(participant).size;
  const r = correlation(withoutMeans(participant, x), withoutMeans(participant, y));
  return { r, pValue: correlationPValue(r, x.length - groups - 1) };
}

/** The share of shuffles of results within participants whose correlation is at least as large. */
export function shuffledPValue(participant, x, y, uniform, shuffles = 99) {
  const seen = Math.abs(correlation(x, y));
  const rows = new Map();
  for (const [row, code] of participant.entries()) rows.set(code, [...(rows.get(code) ?? []), row]);
  let asLarge = 1;
  const shuffled = [...y];
  for (let shuffle = 0; shuffle < shuffles; shuffle++) {
    for (const own of rows.values()) permute(shuffled, own, uniform);
    if (Math.abs(correlation(x, shuffled)) >= seen) asLarge++;
  }
  return asLarge / (shuffles + 1);
}

function permute(values, places, uniform) {
  for (let left = places.length - 1; left > 0; left--) {
    const other = Math.floor(uniform() * (left + 1));
    const [a, b] = [places[left], places[other]];
    [values[a], values[b]] = [values[b], values[a]];
  }
}

function withoutMeans(codes, values) {
  const sums = new Map();
  for (const [row, code] of codes.entries()) {
    const { sum, count } = sums.get(code) ?? { sum: 0, count: 0 };
    sums.set(code, { sum: sum + values[row], count: count + 1 });
  }
  return values.map((value, row) => value - sums.get(codes[row]).sum / sums.get(codes[row]).count);
}

export function mean(values) {
  let sum = 0;
  for (const value of values) sum += value;
  return sum / values.length;
}
