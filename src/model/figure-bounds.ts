import type { Found } from './problems/found-value';
import { type Said, said } from './problems/problem';
import { figure as figureSentence } from './problems/values';

/** Larger figures are refused: squares and sums of squares of a million of them stay far below the largest double. */
export const LARGEST_FIGURE = 1e15;

/** No report holds a larger one: products of a few figures, and sums of a million of these, stay far below it. */
export const LARGEST_RESULT = 1e100;

/** Figures closer to 0 are 0: no plan or history measures so finely, and quotients of smaller ones overflow. */
export const SMALLEST_FIGURE = 1e-15;

/** Between what a figure must lie. */
export function figureRange(): { from: number; to: number } {
  return { from: -LARGEST_FIGURE, to: LARGEST_FIGURE };
}

/** Whether a value is a number that can be reckoned with. */
export function isFigure(value: unknown): value is number {
  return typeof value === 'number' && Math.abs(value) <= LARGEST_FIGURE;
}

/** The figure itself, or 0 where it is closer to 0 than is measured; never −0. */
export function settled(figure: number): number {
  return Math.abs(figure) < SMALLEST_FIGURE ? 0 : figure;
}

/** What is wrong with a figure that a caller gives, or `null`. */
export function figureProblem(
  given: unknown,
  must: Said,
  fits: (figure: number) => boolean = () => true,
  found?: Found,
): Said | null {
  if (!isNumber(given) || !fits(given)) return must;
  return isFigure(given) ? null : said(figureSentence, { ...figureRange(), ...(found && { found }) });
}

function isNumber(given: unknown): given is number {
  return Number.isFinite(given);
}

/** Whether a figure is above 0; closer to it is 0. */
export function isAbove0(figure: number): boolean {
  return settled(figure) > 0;
}
