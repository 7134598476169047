import type { EvaluationOptions } from './options';

/** The options with every default filled in. */
export type AuditOptions = {
  seed: number;
  confidence: number;
  minimumValidity: number;
  weightRatio: number;
  minimumGroupSize: number;
  resamples: number;
  betterPlan: boolean;
  /** Set by the engine where it asks again only for outcomes: figures that take long are then left out. */
  outcomesOnly?: boolean;
} & Pick<EvaluationOptions, 'rules' | 'onProgress' | 'signal'>;

/** What holds unless the caller says otherwise. */
export const defaultOptions: AuditOptions = {
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
};
