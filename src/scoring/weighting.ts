import { defaultOptions } from '../model/audit-options';
import { IncentiveAuditError } from '../model/error';
import { figureProblem } from '../model/figure-bounds';
import type { IndexDefinition, PillarDefinition } from '../model/index-definition';
import { suggestions } from '../model/nearest';
import { unknownOption } from '../model/problems/containers';
import { weightsAll0 } from '../model/problems/indices';
import { type Issue, problem, said } from '../model/problems/problem';
import { kind, numberAtLeast } from '../model/problems/values';
import { requireObject } from '../model/require-input';
import { snapshot } from '../model/snapshot';
import { type WithoutNull, withoutNull } from '../model/without-null';
import { readKeyedNumbers } from './keyed-numbers';

/** What a caller knows of the weights inside the pillars. */
export type WeightingOptions = {
  /** How many times heavier one component of a pillar may be than another; default 4. Without effect where weights are given. */
  weightRatio?: number | null | undefined;
  /** By local component id, at least 0, one for every component; only proportions within a pillar count. */
  weights?: Record<string, number> | null | undefined;
};

/** How components weigh: as the nominal weights say where the ratio is 1; above it those are equal, and none weighs more than `ratio` times another. */
export type Weighting = { ratio: number; nominal: (pillar: PillarDefinition) => number[] };

/** Given weights, taken as known, or equal ones, known up to the ratio. Throws `'invalid-options'`. */
export function resolveWeighting(index: IndexDefinition, given: WeightingOptions | null): Weighting {
  const { options, issues } = readOptions(given, ['weightRatio', 'weights']);
  const weights = options.weights === undefined ? undefined : readWeights(index, options.weights, issues);
  throwIfAny(issues);
  if (weights === undefined) {
    return { ratio: ratioOf(options), nominal: (pillar) => pillar.components.map(() => 1) };
  }
  return { ratio: 1, nominal: (pillar) => proportions(pillar, weights) };
}

/** The ratio given, or the default. Throws `'invalid-options'`. */
export function resolveRatio(given: Pick<WeightingOptions, 'weightRatio'> | null): number {
  const { options, issues } = readOptions(given, ['weightRatio']);
  throwIfAny(issues);
  return ratioOf(options);
}

function readOptions(
  given: WeightingOptions | null,
  known: string[],
): { options: WithoutNull<WeightingOptions>; issues: Issue[] } {
  const copy = snapshot(given ?? {});
  requireObject(copy, 'invalid-options', [], kind, { kinds: ['object'] });
  const options: WithoutNull<WeightingOptions> = withoutNull(copy);
  const suggest = suggestions();
  const issues = Object.keys(copy)
    .filter((name) => !known.includes(name))
    .map((name) => problem([name], unknownOption, { nearest: suggest(name, known) }));
  const wrong = figureProblem(ratioOf(options), said(numberAtLeast, { least: 1 }), (ratio) => ratio >= 1);
  if (wrong !== null) issues.push({ path: ['weightRatio'], ...wrong });
  return { options, issues };
}

function ratioOf({ weightRatio = defaultOptions.weightRatio }: WithoutNull<WeightingOptions>): number {
  return weightRatio;
}

function readWeights(
  index: IndexDefinition,
  given: Record<string, number>,
  issues: Issue[],
): ReadonlyMap<string, number> {
  const components = index.pillars.flatMap((pillar) => pillar.components);
  const read = readKeyedNumbers(given, {
    maxima: new Map(components.map(({ id }) => [id, Number.POSITIVE_INFINITY])),
    complete: true,
    what: 'component',
    path: ['weights'],
  });
  for (const issue of read.issues) issues.push(issue);
  for (const pillar of index.pillars) {
    if (pillar.components.every(({ id }) => read.numbers.get(id) === 0)) {
      issues.push(problem(['weights'], weightsAll0, { pillar: pillar.id }));
    }
  }
  return read.numbers;
}

/** As shares of the heaviest, so that sums stay finite however large the weights are. */
function proportions(pillar: PillarDefinition, weights: ReadonlyMap<string, number>): number[] {
  const own = pillar.components.map(({ id }) => weights.get(id) ?? 0);
  const heaviest = Math.max(...own);
  return own.map((weight) => weight / heaviest);
}

function throwIfAny(issues: Issue[]): void {
  if (issues.length > 0) throw new IncentiveAuditError('invalid-options', issues);
}
