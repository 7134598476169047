import type { IndexDefinition } from '../model/index-definition';
import { readIndex } from '../model/read-index';
import { stopIfAborted } from '../model/signal';
import { type CalibratedPillar, calibratePillar } from './calibrate-pillar';
import { type Observations, readScaledPanel } from './index-panel';
import { type ScaleUsed, scaleUsed, toAttainments } from './index-scale';
import { checkPanelOptions, type PanelOptions } from './panel-options';

/** What a team's own data say of the weights of an index. */
export type CalibratedWeights = {
  scale: ScaleUsed;
  /** By local pillar id. */
  pillars: Record<string, CalibratedPillar>;
};

/**
 * What a team's own history says about weights that the publisher keeps secret.
 *
 * For a team that recorded both the components and the pillar scores it was shown: which weights inside each pillar explain the
 * scores best. Least squares with weights of at least 0 (Lawson & Hanson 1974) on all rows in which nothing of the pillar is missing,
 * then made shares. Intervals leave out each participant in turn (above 200, each of 200 blocks), so rows of one participant
 * may depend on each other. Weights are given only where the components predict participants the fit has not seen better
 * than the mean of the others does (one-sided t over participants, at `confidence`): from noise come no weights. Components
 * without a column are met by a constant.
 *
 * In simulation, with noise of half a point and 60 participants × 12 periods, planted weights come back within 0.01 on average,
 * and intervals of 95 % hold 94–97 % of them; with scores of pure noise fewer than 1 % of intervals leave out the equal weight.
 * A trend that scores and components share without belonging together cannot be told from a weight. Weights hold for the scale given;
 * with another one others fit, and `error.fitted` far above what the publisher rounds says that the scale or the list of components
 * is not the publisher's.
 *
 * @param index - The index, for instance `linkedInSsi`.
 * @param observations - Rows or columns with pillars in points and components as attainments 0..1, or raw with a `scale`, by
 * full id (`linkedin-ssi/insights/shares`). Missing values leave the row out of that pillar.
 * @param options - `scale`, `confidence`, `onProgress` (0..1, after each participant left out), `signal`.
 * @returns Per pillar, weights with intervals, or the reason why there are none; what cannot be told apart; how well it fits.
 * @throws IncentiveAuditError `'invalid-index'`; `'invalid-options'`; `'invalid-data'`, also for components outside 0..1 without a scale; `'aborted'`.
 *
 * @example
 * ```ts
 * const label = { en: 'Account health' };
 * const state = { label, captures: 'activity', nature: 'state', producedBy: 'both', automatable: false, licence: 'free' } as const;
 * const index = defineIndex({
 *   id: 'health',
 *   label,
 *   maximum: 10,
 *   pillars: [
 *     { id: 'use', label, maximum: 10, components: [{ ...state, id: 'logins' }, { ...state, id: 'seats' }] },
 *   ],
 * });
 * const observations = Array.from({ length: 24 }, (_, i) => {
 *   const [logins, seats] = [(i % 5) / 4, (i % 7) / 6];
 *   return {
 *     participant: Math.floor(i / 3),
 *     period: i % 3,
 *     metrics: {
 *       'health/use': 10 * (0.75 * logins + 0.25 * seats),
 *       'health/use/logins': logins,
 *       'health/use/seats': seats,
 *     },
 *   };
 * });
 * const { weights, reason } = calibrateWeights(index, observations).pillars.use ?? {};
 * weights?.logins?.value; // => 0.750
 * reason; // => null
 * ```
 */
export function calibrateWeights(
  index: IndexDefinition,
  observations: Observations,
  options: Pick<PanelOptions, 'scale' | 'confidence' | 'onProgress' | 'signal'> | null = {},
): CalibratedWeights {
  const known = ['scale', 'confidence', 'onProgress', 'signal'] as const;
  const checked = readIndex(index);
  const { scale, confidence, onProgress, signal } = checkPanelOptions(checked, options, known);
  const { panel, pillars } = readScaledPanel(checked, observations, scale);
  const calibrated = toAttainments(pillars, scale).map((pillar, at) => {
    const advance = (done: number): void => {
      stopIfAborted(signal);
      onProgress?.({ fraction: (at + done) / pillars.length });
    };
    advance(0);
    return [pillar.id, calibratePillar(pillar, panel.participant, confidence, advance)] as const;
  });
  onProgress?.({ fraction: 1 });
  return { scale: scaleUsed(scale), pillars: Object.fromEntries(calibrated) };
}
