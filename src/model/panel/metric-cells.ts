import type { Metric } from '../catalogue';
import { settled } from '../figure-bounds';
import { metricRange, rangeProblem } from '../metric-range';
import { foundOf } from '../problems/found';
import { type Said, said } from '../problems/problem';
import { kind, numberAtLeast } from '../problems/values';
import type { DataIssues } from './data-issues';
import type { RawColumns } from './raw-columns';

/** Reads a metric's cells, or own quotas of it, which are at least 0, as numbers of their own, `NaN` where missing. */
export function readCells(
  raw: RawColumns,
  key: 'metrics' | 'targets',
  metric: Metric,
  values: ArrayLike<unknown>,
  issues: DataIssues,
): { column: Float64Array; missing: number } {
  const { low: lowest, high } = metricRange(metric);
  const low = key === 'targets' ? 0 : lowest;
  const column = new Float64Array(raw.rows);
  let missing = 0;
  for (let row = 0; row < raw.rows && !issues.full; row++) {
    const given = values[row];
    const value = typeof given === 'bigint' ? Number(given) : given;
    if (typeof value === 'number' && value >= low && value <= high) {
      column[row] = settled(value);
    } else if (isMissing(value, raw.nanIsMissing)) {
      column[row] = Number.NaN;
      missing++;
    } else {
      issues.put({ path: raw.cellPath([key, metric.id], row), ...problemOf(value, metric, low) });
    }
  }
  return { column, missing };
}

function isMissing(value: unknown, nanIsMissing: boolean): boolean {
  return value === null || value === undefined || (nanIsMissing && Number.isNaN(value));
}

function problemOf(value: unknown, metric: Metric, low: number): Said {
  if (typeof value !== 'number' || !Number.isFinite(value)) {
    return said(kind, { kinds: ['number', 'null'], found: foundOf(value) });
  }
  const isBelowQuotas = value < low && low > metricRange(metric).low;
  return isBelowQuotas ? said(numberAtLeast, { least: low }) : rangeProblem(metric, value);
}
