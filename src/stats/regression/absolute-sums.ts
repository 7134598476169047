/**
 * Sums over rows of |Σ coefficient × column|: of all rows, then without each block of them, where the coefficients are a little others.
 *
 * For a jackknife of distances. Most rows keep their sign whichever of the coefficients are taken: those are added up once a block,
 * and only the others are asked again by each deletion.
 *
 * @param columns - Values of a row, none below 0.
 * @param starts - The first row of each block, ascending from 0; empty where nothing is left out.
 * @param coefficients - Those of all rows, then those without each block; as many as there are columns.
 * @returns A sum for each of the coefficients.
 */
export function absoluteSums(
  columns: readonly Float64Array[],
  starts: Int32Array,
  coefficients: readonly (readonly number[])[],
): Float64Array {
  const rows = columns[0]?.length ?? 0;
  const bounds = [0, ...starts.subarray(1), rows];
  // Signs hang on proportions alone, and those differ least.
  const sizes = coefficients.map((own) => own.reduce((sum, one) => sum + Math.abs(one), 0));
  const parts = coefficients.map((own, deletion) => own.map((one) => one / sizes[deletion]!));
  const lowest = columns.map((_, j) => Math.min(...parts.map((own) => own[j]!)));
  const highest = columns.map((_, j) => Math.max(...parts.map((own) => own[j]!)));
  const turning: number[] = [];
  // Of each block a sum a column.
  const settled = new Float64Array((bounds.length - 1) * columns.length);
  for (let block = 0, at = 0; block + 1 < bounds.length; block++, at += columns.length) {
    for (let row = bounds[block]!; row < bounds[block + 1]!; row++) {
      const sign = weighted(columns, row, lowest) >= 0 ? 1 : weighted(columns, row, highest) <= 0 ? -1 : 0;
      if (sign === 0) turning.push(row);
      else for (let j = 0; j < columns.length; j++) settled[at + j]! += sign * columns[j]![row]!;
    }
  }
  return Float64Array.from(parts, (own, deletion) => {
    const left = deletion - 1;
    let sum = 0;
    for (let block = 0, at = 0; at < settled.length; block++, at += own.length) {
      if (block !== left) for (let j = 0; j < own.length; j++) sum += own[j]! * settled[at + j]!;
    }
    const [from, to] = deletion === 0 ? [0, 0] : [bounds[left]!, bounds[deletion]!];
    for (const row of turning) if (row < from || row >= to) sum += Math.abs(weighted(columns, row, own));
    return sum * sizes[deletion]!;
  });
}

function weighted(columns: readonly Float64Array[], row: number, coefficients: readonly number[]): number {
  let sum = 0;
  for (let j = 0; j < columns.length; j++) sum += coefficients[j]! * columns[j]![row]!;
  return sum;
}
