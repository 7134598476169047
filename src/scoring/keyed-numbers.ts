import type { Issue } from '../model/error';
import { figureProblem, isFigure, settled } from '../model/figure-bounds';
import { suggestions } from '../model/nearest';
import { isRecord } from '../model/require-input';
import { snapshot } from '../model/snapshot';

/** What numbers keyed by local ids have to be. */
export type KeyedNumbers = {
  /** The highest each may be, by id; none may be below 0. */
  maxima: ReadonlyMap<string, number>;
  /** Whether every id needs a number, or a missing one (`null`, `undefined`) means not known. */
  complete: boolean;
  /** What an id names: `pillar`, `component`. */
  what: string;
  /** Where the numbers stand in what the caller gave. */
  path: string[];
};

/** The numbers by id, in the order of `maxima`, and everything that is wrong with them. */
export function readKeyedNumbers(
  input: Record<string, number | null | undefined>,
  { maxima, complete, what, path }: KeyedNumbers,
): { numbers: Map<string, number>; issues: Issue[] } {
  const numbers = new Map<string, number>();
  const given = snapshot(input, 1);
  if (!isRecord(given)) {
    return { numbers, issues: [{ path, message: `must be an object of numbers by ${what}` }] };
  }
  const suggest = suggestions();
  const issues: Issue[] = [];
  for (const [id, maximum] of maxima) {
    const number = Object.hasOwn(given, id) ? given[id] : undefined;
    if (number === undefined || number === null) {
      if (complete) issues.push({ path: [...path, id], message: 'is missing' });
    } else {
      const fits = isFigure(number) && number >= 0 && number <= maximum;
      if (fits) numbers.set(id, settled(number));
      else issues.push({ path: [...path, id], message: problemOf(number, maximum) });
    }
  }
  for (const id of Object.keys(given)) {
    if (maxima.has(id)) continue;
    issues.push({
      path: [...path, id],
      message: `is no ${what} of the index${suggest(id, maxima.keys())}`,
    });
  }
  return { numbers, issues };
}

function problemOf(given: unknown, maximum: number): string {
  const range = Number.isFinite(maximum) ? `from 0 to ${maximum}` : 'of at least 0';
  const must = `must be a number ${range}`;
  return figureProblem(given, must, (figure) => figure >= 0 && figure <= maximum) ?? must;
}
