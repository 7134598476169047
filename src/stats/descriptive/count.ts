/** How many are marked, by 1 where the others are 0. */
export function count(marks: Uint8Array): number {
  let marked = 0;
  for (let g = 0; g < marks.length; g++) marked += marks[g]!;
  return marked;
}
