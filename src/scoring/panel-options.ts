import { CONFIDENCE_RANGE, defaultOptions, LEAST_CONFIDENCE, MOST_CONFIDENCE } from '../model/audit-options';
import { IncentiveAuditError, type Issue } from '../model/error';
import type { IndexDefinition } from '../model/index-definition';
import { suggestions } from '../model/nearest';
import { requireIndex, requireObject } from '../model/require-input';
import { type IndexScale, indexScaleIssues } from './index-scale';

/** What functions that read observations of an index may be told; each names those it takes. */
export type PanelOptions = {
  /** How raw values earn points; without it, components must be attainments, 0..1. */
  scale?: IndexScale | undefined;
  /** Coverage of intervals, 0.5 to 0.9999; default 0.95. */
  confidence?: number | undefined;
  /** How many times heavier one component of a pillar may be than another; default 4. */
  weightRatio?: number | undefined;
  /** Whole number from which samples are drawn; default 1. */
  seed?: number | undefined;
  /** Told how far the work is, 0..1. */
  onProgress?: ((done: { fraction: number }) => void) | undefined;
  /** Polled in the course of the work, which stops with an error `'aborted'`; an `AbortSignal` fits. */
  signal?: { readonly aborted: boolean } | undefined;
};

/** The options with every default filled in. */
export type CheckedPanelOptions = PanelOptions & { confidence: number; weightRatio: number; seed: number };

const allowed: {
  [Name in Exclude<keyof PanelOptions, 'scale'>]: { must: string; holds: (given: unknown) => boolean };
} = {
  confidence: {
    must: CONFIDENCE_RANGE,
    holds: (given) => typeof given === 'number' && given >= LEAST_CONFIDENCE && given <= MOST_CONFIDENCE,
  },
  weightRatio: {
    must: 'must be a number of at least 1',
    holds: (given) => Number.isFinite(given) && (given as number) >= 1,
  },
  seed: { must: 'must be a whole number', holds: (given) => Number.isSafeInteger(given) },
  onProgress: { must: 'must be a function', holds: (given) => typeof given === 'function' },
  signal: {
    must: 'must be an AbortSignal or the like',
    holds: (given) => typeof given === 'object' && given !== null && 'aborted' in given,
  },
};

/** Checks the options that a function takes and fills in the defaults. Throws `'invalid-index'`, or `'invalid-options'` with every problem. */
export function checkPanelOptions(
  index: IndexDefinition,
  options: PanelOptions,
  known: readonly (keyof PanelOptions)[],
): CheckedPanelOptions {
  requireIndex(index);
  requireObject(options, 'invalid-options', [], 'an object');
  const suggest = suggestions();
  const given = Object.entries(options).filter(([, value]) => value !== undefined);
  const issues = given.flatMap(([name, value]): Issue[] => {
    const option = known.find((one) => one === name);
    if (option === undefined) return [{ path: [name], message: `is no option${suggest(name, known)}` }];
    if (option === 'scale') return indexScaleIssues(index, value as IndexScale);
    return allowed[option].holds(value) ? [] : [{ path: [name], message: allowed[option].must }];
  });
  if (issues.length > 0) throw new IncentiveAuditError('invalid-options', issues);
  const { confidence, weightRatio, seed } = defaultOptions;
  return { confidence, weightRatio, seed, ...Object.fromEntries(given) };
}
