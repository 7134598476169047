import type { IndexDefinition } from '../model/index-definition';
import type { Panel } from '../model/panel/panel';
import { readIndex } from '../model/read-index';
import { WHOLE_TEAM } from '../model/whole-team';
import { createGenerator } from '../stats/descriptive/random';
import { jackknifeInterval } from '../stats/intervals/jackknife';
import type { ShareInterval } from '../stats/regression/influence';
import { type Observations, readScaledPanel } from './index-panel';
import { type ScaleUsed, scaleUsed, toAttainments } from './index-scale';
import { type OrderCertainty, orderCertainty } from './order-certainty';
import { type CheckedPanelOptions, checkPanelOptions, type PanelOptions } from './panel-options';
import { meansOfParticipants } from './participant-means';
import type { PillarColumns } from './pillar-columns';

/** Up to this many participants every pair is compared: two million pairs. */
const MOST_COMPARED = 2000;

/** How far a ranking by an index is the data's, and not that of weights nobody knows. */
export type RankCertainty = {
  /**
   * Share of pairs, 0..1, that no allowed weighting puts the other way round; exact, or with the interval of a sample. `null` where
   * `reason` says why.
   */
  share: ShareInterval | null;
  /** From the highest score at equal weights to the lowest: between which ranks no allowed weighting can move it. */
  positions: { best: number; worst: number }[];
  /** With a value of every observed component. */
  participants: number;
  /** Those of them that were compared; fewer above 2,000. */
  compared: number;
  /** With values of some observed components only: no part of the ranking. */
  incomplete: number;
  /** Components without a column, which the ranking leaves out. */
  unobserved: string[];
  weightRatio: number;
  scale: ScaleUsed;
  reason: 'missing-components' | 'too-few-participants' | null;
};

/**
 * How much of a ranking of participants stands whatever the weights inside the pillars are.
 *
 * For a prize, a table or a bonus that goes by rank: two people whose order turns with weights that the publisher keeps secret
 * are not ranked by their work. Participants' mean attainments are compared pair by pair: the lowest difference of two
 * scores over every weighting in which no component of a pillar weighs more than `weightRatio` times another is exact (see
 * `estimateScore`); the pair's order is certain when that is not negative. Ranks count how many others are above, or below, under
 * every weighting; a tie shares the better rank. No participant is named.
 *
 * Takes O(pairs × components). Above 2,000 participants 2,000 are drawn: `share` then has a jackknife interval, and `positions` are
 * ranks among those drawn.
 *
 * @param index - The index, for instance `linkedInSsi`.
 * @param observations - Rows or columns with components as attainments 0..1, or raw with a `scale`, by full id.
 * @param options - `weightRatio` (default 4), `scale`, `confidence` and `seed` of a sample.
 * @returns Below 6 participants neither a share nor positions.
 * @throws IncentiveAuditError `'invalid-index'`; `'invalid-options'`; `'invalid-data'`, also for components outside 0..1 without a scale.
 *
 * @example
 * ```ts
 * const observations = [0.9, 0.8, 0.6, 0.5, 0.4, 0.2].map((level, participant) => ({
 *   participant,
 *   period: 1,
 *   metrics: {
 *     'linkedin-ssi/relationships/connections': level,
 *     'linkedin-ssi/relationships/acceptance-rate': participant === 1 ? 1 : level,
 *   },
 * }));
 * const { share, positions } = rankCertainty(linkedInSsi, observations);
 * share?.value; // => 0.933
 * positions[0]; // => { best: 1, worst: 2 }
 * positions[5]; // => { best: 6, worst: 6 }
 * ```
 */
export function rankCertainty(
  index: IndexDefinition,
  observations: Observations,
  options: Pick<PanelOptions, 'weightRatio' | 'scale' | 'confidence' | 'seed'> | null = {},
): RankCertainty {
  const read = readIndex(index);
  const checked = checkPanelOptions(read, options, ['weightRatio', 'scale', 'confidence', 'seed']);
  const { panel, pillars } = readScaledPanel(read, observations, checked.scale);
  return rankCertaintyOf(toAttainments(pillars, checked.scale), panel, checked);
}

/** {@link rankCertainty} of attainments that have been read. */
export function rankCertaintyOf(
  pillars: readonly PillarColumns[],
  panel: Pick<Panel, 'participant' | 'participants'>,
  { weightRatio, confidence, seed, scale }: Omit<CheckedPanelOptions, 'onProgress' | 'signal'>,
): RankCertainty {
  const components = pillars.flatMap((pillar) => pillar.components);
  const means = pillars
    .map(({ maximum, components }) => ({
      maximum,
      columns: components.flatMap(({ values }) => (values ? [meansOfParticipants(values, panel)] : [])),
    }))
    .filter(({ columns }) => columns.length > 0);
  const columns = means.flatMap((pillar) => pillar.columns);
  const everyone = Array.from({ length: panel.participants }, (_, g) => g);
  const complete = everyone.filter(
    (g) => columns.length > 0 && columns.every((column) => !Number.isNaN(column[g]!)),
  );
  const some = everyone.filter((g) => columns.some((column) => !Number.isNaN(column[g]!)));
  const chosen = sample(complete, seed);
  const ranking = {
    share: null,
    positions: [],
    participants: complete.length,
    compared: 0,
    incomplete: some.length - complete.length,
    unobserved: components.flatMap(({ id, values }) => (values === null ? [id] : [])),
    weightRatio,
    scale: scaleUsed(scale),
  };
  if (columns.length === 0) return { ...ranking, reason: 'missing-components' };
  if (complete.length < WHOLE_TEAM) return { ...ranking, reason: 'too-few-participants' };
  const certainty = orderCertainty(
    means.map(({ maximum, columns }) => ({
      maximum,
      columns: columns.map((column) => Float64Array.from(chosen, (g) => column[g]!)),
    })),
    weightRatio,
  );
  return {
    ...ranking,
    share: shareOfPairs(certainty, complete.length, confidence),
    positions: Array.from(certainty.order, (at) => ({
      best: 1 + certainty.above[at]!,
      worst: chosen.length - certainty.below[at]!,
    })),
    compared: chosen.length,
    reason: null,
  };
}

/** At most 2,000 of the participants, each as likely, in their order (Fisher & Yates 1938). */
function sample(participants: readonly number[], seed: number): number[] {
  if (participants.length <= MOST_COMPARED) return [...participants];
  const next = createGenerator(seed);
  const pool = [...participants];
  for (let k = 0; k < MOST_COMPARED; k++) {
    const from = k + Math.floor(next() * (pool.length - k));
    [pool[k], pool[from]] = [pool[from]!, pool[k]!];
  }
  return pool.slice(0, MOST_COMPARED).sort((a, b) => a - b);
}

/** Share of pairs kept, with the delete-one jackknife of a sample without replacement (finite population correction). */
function shareOfPairs({ kept }: OrderCertainty, population: number, confidence: number): ShareInterval {
  const count = kept.length;
  const total = kept.reduce((sum, own) => sum + own, 0);
  const value = total / (count * (count - 1));
  if (count === population) return { value, low: value, high: value };
  const deletions = Float64Array.from(kept, (own) => (total - 2 * own) / ((count - 1) * (count - 2)));
  const { low, high } = jackknifeInterval(value, deletions, confidence, 'two-sided');
  const correction = Math.sqrt(1 - count / population);
  return {
    value,
    low: Math.max(0, value - correction * (value - low)),
    high: Math.min(1, value + correction * (high - value)),
  };
}
