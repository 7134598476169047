import { figureProblem, isFigure, settled } from '../model/figure-bounds';
import { suggestions } from '../model/nearest';
import { missing, numbersBy } from '../model/problems/containers';
import { type Issue, problem, type Said, said } from '../model/problems/problem';
import { unknownPartOf } from '../model/problems/unknown-part-of';
import { numberAtLeast, numberRange } from '../model/problems/values';
import { isRecord } from '../model/require-input';
import { snapshot } from '../model/snapshot';

/** What numbers keyed by local ids have to be. */
export type KeyedNumbers = {
  /** The highest each may be, by id; none may be below 0. */
  maxima: ReadonlyMap<string, number>;
  /** Whether every id needs a number, or a missing one (`null`, `undefined`) means not known. */
  complete: boolean;
  /** What an id names. */
  what: 'pillar' | 'component';
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
    return { numbers, issues: [problem(path, numbersBy, { by: what })] };
  }
  const suggest = suggestions();
  const issues: Issue[] = [];
  for (const [id, maximum] of maxima) {
    const number = Object.hasOwn(given, id) ? given[id] : undefined;
    if (number === undefined || number === null) {
      if (complete) issues.push(problem([...path, id], missing));
    } else {
      const fits = isFigure(number) && number >= 0 && number <= maximum;
      if (fits) numbers.set(id, settled(number));
      else issues.push({ path: [...path, id], ...problemOf(number, maximum) });
    }
  }
  for (const [at, id] of Object.keys(given).entries()) {
    if (!maxima.has(id)) issues.push(unknownPartOf(path, id, at, what, suggest(id, maxima.keys())));
  }
  return { numbers, issues };
}

function problemOf(given: unknown, maximum: number): Said {
  const must = Number.isFinite(maximum)
    ? said(numberRange, { from: 0, to: maximum })
    : said(numberAtLeast, { least: 0 });
  return figureProblem(given, must, (figure) => figure >= 0 && figure <= maximum) ?? must;
}
