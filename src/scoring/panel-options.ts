import { CONFIDENCE_RANGE, defaultOptions, LEAST_CONFIDENCE, MOST_CONFIDENCE } from '../model/audit-options';
import { IncentiveAuditError, type Issue } from '../model/error';
import { isFigure } from '../model/figure-bounds';
import type { IndexDefinition } from '../model/index-definition';
import { suggestions } from '../model/nearest';
import { requireObject } from '../model/require-input';
import { isSignal } from '../model/signal';
import { snapshot } from '../model/snapshot';
import { withoutNull } from '../model/without-null';
import { type IndexScale, indexScaleIssues } from './index-scale';

/** What functions that read observations of an index may be told; each names those it takes. */
export type PanelOptions = {
  /** How raw values earn points; without it, components must be attainments, 0..1. */
  scale?: IndexScale | null | undefined;
  /** Coverage of intervals, 0.5 to 0.9999; default 0.95. */
  confidence?: number | null | undefined;
  /** How many times heavier one component of a pillar may be than another; default 4. */
  weightRatio?: number | null | undefined;
  /** Whole number from which samples are drawn; default 1. */
  seed?: number | null | undefined;
  /** Told how far the work is, 0..1. What it throws is the caller's own, and ends the work as it is. */
  onProgress?: ((done: { fraction: number }) => void) | null | undefined;
  /** Polled in the course of the work, which stops with an error `'aborted'`; an `AbortSignal` fits. */
  signal?: { readonly aborted: boolean } | null | undefined;
};

/** The options with every default filled in. */
export type CheckedPanelOptions = {
  [Name in keyof PanelOptions]: Exclude<PanelOptions[Name], null>;
} & { confidence: number; weightRatio: number; seed: number };

const allowed: {
  [Name in Exclude<keyof PanelOptions, 'scale'>]: { must: string; holds: (given: unknown) => boolean };
} = {
  confidence: {
    must: CONFIDENCE_RANGE,
    holds: (given) => typeof given === 'number' && given >= LEAST_CONFIDENCE && given <= MOST_CONFIDENCE,
  },
  weightRatio: {
    must: 'must be a number of at least 1',
    holds: (given) => isFigure(given) && given >= 1,
  },
  seed: { must: 'must be a whole number', holds: (given) => Number.isSafeInteger(given) },
  onProgress: { must: 'must be a function', holds: (given) => typeof given === 'function' },
  signal: {
    must: 'must be an AbortSignal or the like',
    holds: isSignal,
  },
};

/** Checks the options that a function takes and fills in the defaults. Throws `'invalid-options'` with every problem. */
export function checkPanelOptions(
  index: IndexDefinition,
  input: PanelOptions | null,
  known: readonly (keyof PanelOptions)[],
): CheckedPanelOptions {
  const options = snapshot(input ?? {}, 1);
  requireObject(options, 'invalid-options', [], 'an object');
  // Signals and functions stay the caller's own: a copy of an AbortSignal would never be aborted.
  if ('scale' in options) options.scale = snapshot(options.scale);
  const suggest = suggestions();
  const given = Object.entries(options);
  const issues = given.flatMap(([name, value]): Issue[] => {
    const option = known.find((one) => one === name);
    if (option === undefined) return [{ path: [name], message: `is no option${suggest(name, known)}` }];
    if (value === null) return [];
    if (option === 'scale') return indexScaleIssues(index, value as IndexScale);
    return allowed[option].holds(value) ? [] : [{ path: [name], message: allowed[option].must }];
  });
  if (issues.length > 0) throw new IncentiveAuditError('invalid-options', issues);
  const { confidence, weightRatio, seed } = defaultOptions;
  return { confidence, weightRatio, seed, ...withoutNull(options) };
}
