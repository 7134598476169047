import { defaultOptions } from '../model/audit-options';
import { IncentiveAuditError, type Issue } from '../model/error';
import type { IndexDefinition, PillarDefinition } from '../model/index-definition';
import { suggestions } from '../model/nearest';
import { requireIndex, requireObject } from '../model/require-input';
import { readKeyedNumbers } from './keyed-numbers';

/** What a caller knows of the weights inside the pillars. */
export type WeightingOptions = {
  /** How many times heavier one component of a pillar may be than another; default 4. Without effect where weights are given. */
  weightRatio?: number | undefined;
  /** By local component id, at least 0, one for every component; only proportions within a pillar count. */
  weights?: Record<string, number> | undefined;
};

/** How components weigh: as the nominal weights say where the ratio is 1; above it those are equal, and none weighs more than `ratio` times another. */
export type Weighting = { ratio: number; nominal: (pillar: PillarDefinition) => number[] };

/** Given weights, taken as known, or equal ones, known up to the ratio. Throws `'invalid-index'`, `'invalid-options'`. */
export function resolveWeighting(index: IndexDefinition, options: WeightingOptions): Weighting {
  requireIndex(index);
  const issues = optionIssues(options, ['weightRatio', 'weights']);
  const weights = options.weights === undefined ? undefined : readWeights(index, options.weights, issues);
  throwIfAny(issues);
  if (weights === undefined) {
    return { ratio: ratioOf(options), nominal: (pillar) => pillar.components.map(() => 1) };
  }
  return { ratio: 1, nominal: (pillar) => proportions(pillar, weights) };
}

/** The ratio given, or the default. Throws `'invalid-options'`. */
export function resolveRatio(options: Pick<WeightingOptions, 'weightRatio'>): number {
  throwIfAny(optionIssues(options, ['weightRatio']));
  return ratioOf(options);
}

function optionIssues(options: WeightingOptions, known: string[]): Issue[] {
  requireObject(options, 'invalid-options', [], 'an object');
  const suggest = suggestions();
  const issues = Object.keys(options)
    .filter((name) => !known.includes(name))
    .map((name): Issue => ({ path: [name], message: `is no option${suggest(name, known)}` }));
  const ratio = ratioOf(options);
  if (!Number.isFinite(ratio) || ratio < 1) {
    issues.push({ path: ['weightRatio'], message: 'must be a number of at least 1' });
  }
  return issues;
}

function ratioOf({ weightRatio = defaultOptions.weightRatio }: WeightingOptions): number {
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
  issues.push(...read.issues);
  for (const pillar of index.pillars) {
    if (pillar.components.every(({ id }) => read.numbers.get(id) === 0)) {
      issues.push({ path: ['weights'], message: `are all 0 in "${pillar.id}"` });
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
