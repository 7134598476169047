import type { RuleId } from './report';

/** What a caller may set; what is absent or `null` has its default. */
export type EvaluationOptions = {
  /** Of sampled tests; the same seed gives the same report. */
  seed?: number | null | undefined;
  /** Of intervals and decisions, 0.5 to 0.9999. */
  confidence?: number | null | undefined;
  /** Smallest correlation worth paying for. */
  minimumValidity?: number | null | undefined;
  /** How many times heavier one component of a pillar may be than another. */
  weightRatio?: number | null | undefined;
  /** Smaller groups are suppressed. */
  minimumGroupSize?: number | null | undefined;
  /** Draws of a sampled test, 1 to 20,000. */
  resamples?: number | null | undefined;
  /** Whether a better plan is proposed where the plan is not to be kept; default true. */
  betterPlan?: boolean | null | undefined;
  /** Which rules run; those left out are in neither findings nor verdict. */
  rules?:
    | { only?: readonly RuleId[] | null | undefined; except?: readonly RuleId[] | null | undefined }
    | null
    | undefined;
  /** Called after each rule with the share of rules done. What it throws is the caller's own, and ends the audit as it is. */
  onProgress?: ((done: { rule: RuleId; fraction: number }) => void) | null | undefined;
  /** Polled between rules and inside resampling loops; an `AbortSignal` fits. */
  signal?: { readonly aborted: boolean } | null | undefined;
};
