import type { RuleId } from './report';

/** What a caller may set; every default is named in `defaultOptions`. */
export type EvaluationOptions = {
  seed?: number | undefined;
  confidence?: number | undefined;
  /** Smallest correlation worth paying for. */
  minimumValidity?: number | undefined;
  /** How many times heavier one component of a pillar may be than another. */
  weightRatio?: number | undefined;
  /** Smaller groups are suppressed. */
  minimumGroupSize?: number | undefined;
  resamples?: number | undefined;
  betterPlan?: boolean | undefined;
  rules?: { only?: RuleId[] | undefined; except?: RuleId[] | undefined } | undefined;
  onProgress?: ((done: { rule: RuleId; fraction: number }) => void) | undefined;
  /** Polled between rules and inside resampling loops; an `AbortSignal` fits. */
  signal?: { readonly aborted: boolean } | undefined;
};
