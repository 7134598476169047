import type { Metric } from '../catalogue';
import { settled } from '../figure-bounds';
import { metricRange, rangeProblem } from '../metric-range';
import { foundOf } from '../problems/found';
import { type Said, said } from '../problems/problem';
import { kind } from '../problems/values';
import type { DataIssues } from './data-issues';
import type { RawColumns } from './raw-columns';

/** Reads a metric's cells as numbers of their own, `NaN` where missing. */
export function readCells(
  raw: RawColumns,
  metric: Metric,
  values: ArrayLike<unknown>,
  issues: DataIssues,
): { column: Float64Array; missing: number } {
  const { low, high } = metricRange(metric);
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
      issues.put({ path: raw.cellPath(['metrics', metric.id], row), ...problemOf(value, metric) });
    }
  }
  return { column, missing };
}

function isMissing(value: unknown, nanIsMissing: boolean): boolean {
  return value === null || value === undefined || (nanIsMissing && Number.isNaN(value));
}

function problemOf(value: unknown, metric: Metric): Said {
  return typeof value === 'number' && Number.isFinite(value)
    ? rangeProblem(metric, value)
    : said(kind, { kinds: ['number', 'null'], found: foundOf(value) });
}
