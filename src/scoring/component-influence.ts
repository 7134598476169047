import type { IndexDefinition } from '../model/index-definition';
import { readIndex } from '../model/read-index';
import { influence, type ShareInterval } from '../stats/regression/influence';
import { type IndexPanel, type Observations, readIndexPanel } from './index-panel';
import { checkPanelOptions, type PanelOptions } from './panel-options';
import { meansOfCompleteRows } from './participant-means';
import type { PillarColumns } from './pillar-columns';
import { meanUnderUnknownWeights, type WeightedRange } from './unknown-weights';

/** What a pillar or a component is said to weigh, and how much it moves the total. Shares, 0..1. */
export type Influence = {
  /** A pillar's share of the maximum, or a component's at equal weights, with the exact range over all allowed ones. */
  nominal: WeightedRange;
  /** Squared correlation with the total, as a share of all of them, with its interval. */
  effective: ShareInterval;
};

/** Influences that sum to 1. */
export type InfluenceTable = {
  /** By local id; `null` where `reason` says why. */
  influences: Record<string, Influence> | null;
  /** With a row in which nothing is missing. */
  participants: number;
  /** Rows in which nothing is missing. */
  observations: number;
  reason: 'missing-columns' | 'too-few-participants' | 'no-variance' | null;
};

/** What moves the total of an index. */
export type ComponentInfluence = {
  /** Needs a column of every pillar. */
  pillars: InfluenceTable;
  /** Needs a column of every pillar, or of the total. Shares are among the components that have a column. */
  components: InfluenceTable;
  /** Components without a column. */
  unobserved: string[];
};

/** From this many participants on 95 % intervals hold 90 % and more. */
const FEWEST_PARTICIPANTS = 10;

/** A column that takes part, with what it is said to weigh. */
type Part = { id: string; values: Float64Array; nominal: WeightedRange };

/**
 * Whether pillars and components move the total as much as they are said to weigh.
 *
 * For a team that reads "four pillars of 25" as four equal parts: a pillar in which everybody scores alike moves nothing, and one
 * that goes with the others moves more than its quarter. Participants' means, one vote each; effective weights are squared
 * correlations with the total, normalised (Paruolo, Saisana & Saltelli 2013, their linear form), intervals by jackknife over
 * participants. The total is the sum of the pillars, or where one has no column, the total's own column. Raw values do; no
 * scale is needed. Rows in which one of the columns is missing are left out, for pillars and components apart.
 *
 * A component's nominal weight is its share at equal weights inside its pillar, and the range what it can be while no component
 * of a pillar weighs more than `weightRatio` times another.
 *
 * @param index - The index, for instance `linkedInSsi`.
 * @param observations - Rows or columns with pillars in points and components in any unit, by full id.
 * @param options - `confidence` of the intervals, `weightRatio`.
 * @returns Below 10 participants no influences; without variance of the total none either.
 * @throws IncentiveAuditError `'invalid-index'`, `'invalid-options'`, `'invalid-data'`.
 *
 * @example
 * ```ts
 * const observations = Array.from({ length: 20 }, (_, participant) => ({
 *   participant,
 *   period: '2026-Q1',
 *   metrics: {
 *     'linkedin-ssi/professional-brand': 5 + (participant % 4),
 *     'linkedin-ssi/right-people': 10,
 *     'linkedin-ssi/insights': 10,
 *     'linkedin-ssi/relationships': participant,
 *   },
 * }));
 * const { pillars } = componentInfluence(linkedInSsi, observations);
 * pillars.influences?.relationships?.nominal.value; // => 0.25
 * pillars.influences?.relationships?.effective.value; // => 0.88
 * pillars.influences?.insights?.effective.value; // => 0
 * ```
 */
export function componentInfluence(
  index: IndexDefinition,
  observations: Observations,
  options: Pick<PanelOptions, 'confidence' | 'weightRatio'> | null = {},
): ComponentInfluence {
  const checked = readIndex(index);
  const { confidence, weightRatio } = checkPanelOptions(checked, options, ['confidence', 'weightRatio']);
  const read = readIndexPanel(checked, observations);
  const components = read.pillars.flatMap((pillar) => pillar.components);
  return {
    pillars: pillarInfluence(read, confidence),
    components: tableOf(componentParts(read.pillars, weightRatio), read, confidence),
    unobserved: components.flatMap(({ id, values }) => (values === null ? [id] : [])),
  };
}

/** {@link componentInfluence} of the pillars alone. */
function pillarInfluence(read: IndexPanel, confidence: number): InfluenceTable {
  const whole = read.pillars.reduce((sum, { maximum }) => sum + maximum, 0);
  const parts = read.pillars.flatMap(({ id, points, maximum }) => {
    const share = maximum / whole;
    return points === null
      ? []
      : [{ id, values: points, nominal: { value: share, low: share, high: share } }];
  });
  return tableOf(parts.length === read.pillars.length ? parts : [], read, confidence);
}

function componentParts(pillars: readonly PillarColumns[], ratio: number): Part[] {
  const observed = pillars
    .map(({ maximum, components }) => ({
      maximum,
      columns: components.flatMap(({ id, values }) => (values === null ? [] : [{ id, values }])),
    }))
    .filter(({ columns }) => columns.length > 0);
  const whole = observed.reduce((sum, { maximum }) => sum + maximum, 0);
  return observed.flatMap(({ maximum, columns }) =>
    columns.map((column) => {
      const share = meanUnderUnknownWeights(
        columns.map(({ id }) => (id === column.id ? 1 : 0)),
        ratio,
      );
      const of = (weight: number): number => (weight * maximum) / whole;
      return { ...column, nominal: { value: of(share.value), low: of(share.low), high: of(share.high) } };
    }),
  );
}

/** Row by row: the sum of the pillars, as the publisher adds them, or the total's own column. */
function totalOf({ pillars, points }: IndexPanel): Float64Array | null {
  const columns = pillars.flatMap((pillar) => (pillar.points === null ? [] : [pillar.points]));
  if (columns.length < pillars.length) return points;
  return columns.reduce((sum, column) => sum.map((value, row) => value + column[row]!));
}

/** The influence of parts on the total, over participants' means. */
function tableOf(parts: readonly Part[], read: IndexPanel, confidence: number): InfluenceTable {
  const total = totalOf(read);
  if (parts.length === 0 || total === null) {
    return { influences: null, participants: 0, observations: 0, reason: 'missing-columns' };
  }
  const columns = [...parts.map(({ values }) => values), total];
  const { means, observations } = meansOfCompleteRows(columns, read.panel);
  const totals = means.pop()!;
  const counts = { participants: totals.length, observations };
  if (totals.length < FEWEST_PARTICIPANTS)
    return { influences: null, ...counts, reason: 'too-few-participants' };
  const effective = influence(means, totals, confidence);
  if (effective === null) return { influences: null, ...counts, reason: 'no-variance' };
  const named = parts.map(({ id, nominal }, at) => [id, { nominal, effective: effective[at]! }] as const);
  return { influences: Object.fromEntries(named), ...counts, reason: null };
}
