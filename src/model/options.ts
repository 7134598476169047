import type { RuleId } from './report';

/** What a caller may set; every default is named in `defaultOptions`. */
export type EvaluationOptions = {
  /** Of sampled tests; the same seed gives the same report. */
  seed?: number | undefined;
  /** Of intervals and decisions, 0.5 to 0.9999. */
  confidence?: number | undefined;
  /** Smallest correlation worth paying for. */
  minimumValidity?: number | undefined;
  /** How many times heavier one component of a pillar may be than another. */
  weightRatio?: number | undefined;
  /** Smaller groups are suppressed. */
  minimumGroupSize?: number | undefined;
  /** Draws of a sampled test, 1 to 20,000. */
  resamples?: number | undefined;
  /** Whether a better plan is proposed where the plan is not to be kept; default true. */
  betterPlan?: boolean | undefined;
  /** Which rules run; those left out are in neither findings nor verdict. */
  rules?: { only?: RuleId[] | undefined; except?: RuleId[] | undefined } | undefined;
  /** Called after each rule with the share of rules done. What it throws is the caller's own, and ends the audit as it is. */
  onProgress?: ((done: { rule: RuleId; fraction: number }) => void) | undefined;
  /** Polled between rules and inside resampling loops; an `AbortSignal` fits. */
  signal?: { readonly aborted: boolean } | undefined;
};
