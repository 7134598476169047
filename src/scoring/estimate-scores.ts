import { IncentiveAuditError } from '../model/error';
import { settled } from '../model/figure-bounds';
import type { IndexDefinition } from '../model/index-definition';
import { MOST_ROWS } from '../model/input-bounds';
import { suggestions } from '../model/nearest';
import { DataIssues } from '../model/panel/data-issues';
import { columnsByComponent, unreadable } from '../model/problems/containers';
import { columnsLength, tooManyRows } from '../model/problems/data';
import { foundOf } from '../model/problems/found';
import { unknownPartOf } from '../model/problems/unknown-part-of';
import { kind, numberRange } from '../model/problems/values';
import { readIndex } from '../model/read-index';
import { isRecord, requireObject } from '../model/require-input';
import { read, snapshot } from '../model/snapshot';
import { isList } from '../model/wording';
import { pillarPoints } from './pillar-points';
import { resolveWeighting, type WeightingOptions } from './weighting';

/** Scores as far as their components tell, one entry a row. */
export type EstimatedScores = {
  /** Points at equal (or given) weights; NaN where nothing that weighs was observed of some pillar. */
  value: Float64Array;
  /** The lowest points there can be. */
  low: Float64Array;
  /** The highest points there can be. */
  high: Float64Array;
  /** The share of the weight that was observed, 0..1. */
  observedShare: Float64Array;
};

/** Attainments by local component id, one entry a row; NaN and `null` are not observed. */
export type AttainmentColumns = Record<string, ArrayLike<number | null> | undefined>;

/**
 * {@link estimateScore} for many rows at once, column by column: the same figures without an object a row.
 *
 * A million rows of 27 components take about a second (`npm run bench`).
 *
 * @param index - The index, for instance `linkedInSsi`.
 * @param attainments - Columns of one length, a `Float64Array` is read as it is.
 * @param options - What is known of the weights.
 * @returns Columns as long as those given; empty without any.
 * @throws IncentiveAuditError `'invalid-index'` and `'invalid-options'` as `estimateScore`; `'invalid-data'` for a column of no component or another
 * length, and for attainments outside 0..1, each with its row.
 *
 * @example
 * ```ts
 * const connections = [1, 0.5, null];
 * const scores = estimateScores(linkedInSsi, { connections });
 * Array.from(scores.low); // => [1.92, 0.96, 0.00]
 * scores.high[2]; // => 100
 * scores.value[0]; // => Number.NaN
 * ```
 */
export function estimateScores(
  index: IndexDefinition,
  attainments: AttainmentColumns,
  options: WeightingOptions | null = {},
): EstimatedScores {
  const checked = readIndex(index);
  const weighting = resolveWeighting(checked, options);
  const { columns, rows } = readColumns(checked, attainments);
  const scores = {
    value: new Float64Array(rows),
    low: new Float64Array(rows),
    high: new Float64Array(rows),
    observedShare: new Float64Array(rows),
  };
  const whole = checked.pillars.reduce((sum, { maximum }) => sum + maximum, 0);
  for (const pillar of checked.pillars) {
    const own = pillar.components.map(({ id }) => columns.get(id) ?? null);
    addPillar(scores, own, pillarPoints(pillar, weighting), pillar.maximum / whole);
  }
  return scores;
}

/** Adds the points of a pillar to every row. */
function addPillar(
  { value, low, high, observedShare }: EstimatedScores,
  columns: readonly (Float64Array | null)[],
  pointsOf: ReturnType<typeof pillarPoints>,
  share: number,
): void {
  const attained = new Float64Array(columns.length);
  const points = { value: 0, low: 0, high: 0, observedShare: 0 };
  for (let row = 0; row < value.length; row++) {
    for (let k = 0; k < attained.length; k++) attained[k] = columns[k]?.[row] ?? Number.NaN;
    pointsOf(attained, points);
    value[row]! += points.value;
    low[row]! += points.low;
    high[row]! += points.high;
    observedShare[row]! += share * points.observedShare;
  }
}

function readColumns(
  index: IndexDefinition,
  given: AttainmentColumns,
): { columns: Map<string, Float64Array>; rows: number } {
  const attainments = snapshot(given, 1);
  requireObject(attainments, 'invalid-data', [], columnsByComponent, {});
  const known = new Set(index.pillars.flatMap(({ components }) => components.map(({ id }) => id)));
  const suggest = suggestions();
  const issues = new DataIssues([]);
  const columns = new Map<string, Float64Array>();
  let rows: number | null = null;
  for (const [at, [id, list]] of Object.entries(attainments).entries()) {
    const length = lengthOf(list);
    if (!known.has(id)) issues.put(unknownPartOf([], id, at, 'component', suggest(id, known)));
    else if (length === null) issues.add([id], kind, { kinds: ['list'], found: foundOf(list) });
    else if (length > MOST_ROWS) issues.add([id], tooManyRows, { most: MOST_ROWS, count: length });
    else if (rows !== null && length !== rows) {
      issues.add([id], columnsLength, { rows, count: length });
    } else {
      rows = length;
      columns.set(id, readColumn(id, list as ArrayLike<unknown>, length, issues));
    }
  }
  if (issues.list.length > 0) throw new IncentiveAuditError('invalid-data', issues.list);
  return { columns, rows: rows ?? 0 };
}

/**
 * How many entries a list, a typed array, or an object that holds as many as it says has; `null` where it is none of these: a bare
 * length would be rows made of nothing.
 */
function lengthOf(given: unknown): number | null {
  const length = read(given as object, 'length');
  if (typeof length !== 'number' || !Number.isInteger(length) || length < 0) return null;
  if (isList(given) || (ArrayBuffer.isView(given) && !(given instanceof DataView))) return length;
  const entries = snapshot(given, 1);
  return isRecord(entries) && length <= Object.keys(entries).length ? length : null;
}

/** A column of our own, each cell looked at once. */
function readColumn(id: string, given: ArrayLike<unknown>, rows: number, issues: DataIssues): Float64Array {
  const column = new Float64Array(rows);
  let row = 0;
  try {
    for (; row < rows && !issues.full; row++) {
      const cell = given[row] ?? Number.NaN;
      if (typeof cell !== 'number' || cell < 0 || cell > 1) {
        issues.add([id, row], numberRange, { from: 0, to: 1 });
      } else column[row] = settled(cell);
    }
  } catch {
    issues.add([id, row], unreadable);
  }
  return column;
}
