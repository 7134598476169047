import type { EvaluationOptions } from './options';
import type { OwnMetric } from './own-metric';
import type { WithoutNull } from './without-null';

/** The options with every default filled in. */
export type AuditOptions = {
  seed: number;
  confidence: number;
  minimumValidity: number;
  weightRatio: number;
  minimumGroupSize: number;
  resamples: number;
  betterPlan: boolean;
  /** Checked metrics that every plan may name; none where it is absent. */
  catalogue?: readonly OwnMetric[];
  /** Set by the engine where it asks again only for outcomes: figures that take long are then left out. */
  outcomesOnly?: boolean;
} & Pick<WithoutNull<EvaluationOptions>, 'rules' | 'onProgress' | 'signal'>;

/** Below one half a one-sided bound lies on the wrong side of its estimate: noise would be called certain. */
export const LEAST_CONFIDENCE = 0.5;

/** Closer to 1, and shared out among goals and delays, quantiles run out of digits. */
export const MOST_CONFIDENCE = 0.9999;

/** What a confidence has to be. */
export const CONFIDENCE_RANGE: { from: number; to: number } = { from: LEAST_CONFIDENCE, to: MOST_CONFIDENCE };

/** The options that have a default. */
export type DefaultOptions = Readonly<
  Omit<AuditOptions, 'outcomesOnly' | 'catalogue' | 'rules' | 'onProgress' | 'signal'>
>;

/**
 * What holds unless the caller says otherwise.
 *
 * For a settings page, or to show what was changed. Options that are not here are absent by default: every rule runs, nobody is told,
 * nothing stops the audit. Frozen: whoever wants other options hands them in.
 *
 * @example
 * ```ts
 * defaultOptions.confidence; // => 0.95
 * const plan = { name: 'Plan', period: 'quarter' as const, measures: [{ metric: 'revenue', weight: 1, target: 9 }] };
 * evaluateIncentivePlan(plan, null, { ...defaultOptions, confidence: 0.9 }).provenance.seed; // => 1
 * ```
 */
export const defaultOptions: DefaultOptions = /* @__PURE__ */ Object.freeze({
  seed: 1,
  confidence: 0.95,
  // Weaker correlations explain less than a tenth of the variance of results: too little to steer pay by.
  minimumValidity: 0.3,
  // An assumption, echoed in every report: no component of a pillar weighs more than four times another.
  weightRatio: 4,
  // LinkedIn withheld team figures below ten people in 2013, for privacy.
  minimumGroupSize: 10,
  resamples: 2000,
  betterPlan: true,
});
