import { CONFIDENCE_RANGE, defaultOptions, LEAST_CONFIDENCE, MOST_CONFIDENCE } from '../model/audit-options';
import { IncentiveAuditError } from '../model/error';
import { isFigure } from '../model/figure-bounds';
import type { IndexDefinition } from '../model/index-definition';
import { suggestions } from '../model/nearest';
import { unknownOption } from '../model/problems/containers';
import { type Issue, problem, type Said, said } from '../model/problems/problem';
import { kind, numberAtLeast, numberRange, signal, wholeNumber } from '../model/problems/values';
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
  [Name in Exclude<keyof PanelOptions, 'scale'>]: { problem: () => Said; holds: (given: unknown) => boolean };
} = {
  confidence: {
    problem: () => said(numberRange, CONFIDENCE_RANGE),
    holds: (given) => typeof given === 'number' && given >= LEAST_CONFIDENCE && given <= MOST_CONFIDENCE,
  },
  weightRatio: {
    problem: () => said(numberAtLeast, { least: 1 }),
    holds: (given) => isFigure(given) && given >= 1,
  },
  seed: { problem: () => said(wholeNumber), holds: (given) => Number.isSafeInteger(given) },
  onProgress: {
    problem: () => said(kind, { kinds: ['function'] }),
    holds: (given) => typeof given === 'function',
  },
  signal: {
    problem: () => said(signal),
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
  requireObject(options, 'invalid-options', [], kind, { kinds: ['object'] });
  // Signals and functions stay the caller's own: a copy of an AbortSignal would never be aborted.
  if ('scale' in options) options.scale = snapshot(options.scale);
  const suggest = suggestions();
  const given = Object.entries(options);
  const issues = given.flatMap(([name, value]): Issue[] => {
    const option = known.find((one) => one === name);
    if (option === undefined) return [problem([name], unknownOption, { nearest: suggest(name, known) })];
    if (value === null) return [];
    if (option === 'scale') return indexScaleIssues(index, value as IndexScale);
    return allowed[option].holds(value) ? [] : [{ path: [name], ...allowed[option].problem() }];
  });
  if (issues.length > 0) throw new IncentiveAuditError('invalid-options', issues);
  const { confidence, weightRatio, seed } = defaultOptions;
  return { confidence, weightRatio, seed, ...withoutNull(options) };
}
