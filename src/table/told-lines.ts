/** Lines that are named where rows were left out. */
const MOST_LINES = 10;

/** The first lines of many, and how many more. */
export type ToldLines = { lines: number[]; more: number };

/** Lines as they are told of. */
export function toldLines(lines: readonly number[]): ToldLines {
  return { lines: lines.slice(0, MOST_LINES), more: Math.max(0, lines.length - MOST_LINES) };
}
