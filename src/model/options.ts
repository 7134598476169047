import type { IndexDefinition } from './index-definition';
import type { MetricDefinition } from './metric';
import type { RuleId } from './report';

/** What a caller may set; what is absent or `null` has its default, as {@link defaultOptions} names it. */
export type EvaluationOptions = {
  /** Of sampled tests, a whole number; the same seed gives the same report. Default 1. */
  seed?: number | null | undefined;
  /** Of intervals and decisions, 0.5 to 0.9999. Default 0.95. */
  confidence?: number | null | undefined;
  /** Smallest correlation worth paying for, 0 to below 1. Default 0.3: less is under a tenth of the variance of results. */
  minimumValidity?: number | null | undefined;
  /** How many times heavier one component of a pillar may be than another, at least 1. Default 4. */
  weightRatio?: number | null | undefined;
  /** Smaller groups are suppressed; at least 5. Default 10. */
  minimumGroupSize?: number | null | undefined;
  /** Draws of a sampled test, 1 to 20,000. Default 2000. */
  resamples?: number | null | undefined;
  /** Whether a better plan is proposed where the plan is not to be kept. Default true. */
  betterPlan?: boolean | null | undefined;
  /**
   * Metrics and indices that the plan may name without describing them: a house's own, or one of its tools'. An entry of the plan's
   * `metrics` with the same id goes before, and a metric that it does not name is none of its goals. Default: none beside the built-in ones.
   */
  catalogue?: readonly (MetricDefinition | IndexDefinition)[] | null | undefined;
  /** Which rules run; those left out are in neither findings nor verdict. Default: every rule, `except` none. */
  rules?:
    | { only?: readonly RuleId[] | null | undefined; except?: readonly RuleId[] | null | undefined }
    | null
    | undefined;
  /** Called after each rule with the share of rules done. What it throws is the caller's own, and ends the audit as it is. Default: none. */
  onProgress?: ((done: { rule: RuleId; fraction: number }) => void) | null | undefined;
  /** Polled between rules and inside resampling loops; an `AbortSignal` fits. Default: none. */
  signal?: { readonly aborted: boolean } | null | undefined;
};
