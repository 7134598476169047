import type { Catalogue } from '../catalogue';
import type { Issue } from '../error';
import { MOST_ROWS } from '../input-bounds';
import type { MetricId } from '../metric';
import { kindOf } from '../wording';
import type { DataIssues } from './data-issues';

/** Observations as columns in the caller's order, their cells unread. A column that is no list is `null`, and reported. */
export type RawColumns = {
  rows: number;
  participant: ArrayLike<unknown> | null;
  period: ArrayLike<unknown> | null;
  licence: ArrayLike<unknown> | null;
  /** The known metrics. */
  metrics: Map<MetricId, ArrayLike<unknown>>;
  /** The names of columns that no metric is known for. */
  unknownMetrics: ReadonlySet<string>;
  /** Columns write missing as `NaN`; in a row it is a mistake. */
  nanIsMissing: boolean;
  /** Where a cell stands in the caller's data. */
  cellPath: (keys: readonly string[], row: number) => Issue['path'];
  /** Where a whole row stands in the caller's data. */
  rowPath: (row: number) => Issue['path'];
};

/** Whether a value is an object with keys, be it without a prototype, but no list. */
function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Turns rows or columns into columns whose cells are still unread; `null` when there is nothing to read. */
export function rawColumns(
  observations: unknown,
  catalogue: Catalogue,
  issues: DataIssues,
): RawColumns | null {
  if (Array.isArray(observations)) return fromRows(observations, catalogue, issues);
  if (isRecord(observations)) return fromColumns(observations, catalogue, issues);
  issues.add(
    ['observations'],
    `must be a list of rows or an object of columns; it is ${kindOf(observations)}`,
  );
  return null;
}

function fromRows(rows: readonly unknown[], catalogue: Catalogue, issues: DataIssues): RawColumns | null {
  if (rows.length === 0) return withoutRows(issues);
  const problem = listProblem(rows);
  if (problem !== null) {
    issues.add(['observations'], problem);
    return null;
  }
  const places: number[] = [];
  const participant: unknown[] = [];
  const period: unknown[] = [];
  const licence: unknown[] = [];
  const metrics = new Map<MetricId, unknown[]>();
  const unknownMetrics = new Set<string>();
  for (let place = 0; place < rows.length && !issues.full; place++) {
    const row = rows[place];
    if (!isRecord(row)) {
      issues.add(['observations', place], `must be an object; it is ${kindOf(row)}`);
      continue;
    }
    const at = places.push(place) - 1;
    participant.push(row.participant);
    period.push(row.period);
    licence.push(row.licence);
    const cells = row.metrics;
    if (!isRecord(cells)) {
      issues.add(['observations', place, 'metrics'], objectProblem(cells));
      continue;
    }
    for (const id of Object.keys(cells)) {
      let column = metrics.get(id);
      if (column === undefined) {
        if (cells[id] === undefined) continue;
        if (!catalogue.has(id)) {
          unknownMetrics.add(id);
          continue;
        }
        column = new Array(rows.length);
        metrics.set(id, column);
      }
      column[at] = cells[id];
    }
  }
  return {
    rows: places.length,
    participant,
    period,
    licence,
    metrics,
    unknownMetrics,
    nanIsMissing: false,
    cellPath: (keys, row) => ['observations', places[row] ?? row, ...keys],
    rowPath: (row) => ['observations', places[row] ?? row],
  };
}

function fromColumns(
  columns: Record<string, unknown>,
  catalogue: Catalogue,
  issues: DataIssues,
): RawColumns | null {
  let rows: number | null = null;
  const list = (values: unknown, path: readonly string[]): ArrayLike<unknown> | null => {
    const problem = listProblem(values) ?? lengthProblem(values, rows);
    if (problem === null) return values as ArrayLike<unknown>;
    issues.add(['observations', ...path], problem);
    return null;
  };
  const participant = list(columns.participant, ['participant']);
  rows = participant?.length ?? null;
  const period = list(columns.period, ['period']);
  rows ??= period?.length ?? null;
  const licence =
    columns.licence === undefined || columns.licence === null ? null : list(columns.licence, ['licence']);
  const metrics = new Map<MetricId, ArrayLike<unknown>>();
  const unknownMetrics = new Set<string>();
  if (!isRecord(columns.metrics)) {
    issues.add(['observations', 'metrics'], objectProblem(columns.metrics));
  } else {
    for (const id of Object.keys(columns.metrics)) {
      const values = columns.metrics[id];
      if (values === undefined || values === null) continue;
      if (!catalogue.has(id)) {
        unknownMetrics.add(id);
        continue;
      }
      const column = list(values, ['metrics', id]);
      if (column !== null) metrics.set(id, column);
    }
  }
  if (rows === 0) return withoutRows(issues);
  return {
    rows: rows ?? 0,
    participant,
    period,
    licence,
    metrics,
    unknownMetrics,
    nanIsMissing: true,
    cellPath: (keys, row) => ['observations', ...keys, row],
    rowPath: (row) => ['observations', 'period', row],
  };
}

function withoutRows(issues: DataIssues): null {
  issues.add(['observations'], 'holds no rows');
  return null;
}

function objectProblem(value: unknown): string {
  const problem = 'must be an object of metrics';
  return value === undefined ? `is missing; it ${problem}` : `${problem}; it is ${kindOf(value)}`;
}

function listProblem(values: unknown): string | null {
  if (values === undefined) return 'is missing; it must be a list';
  const length: unknown =
    typeof values === 'object' && values !== null && 'length' in values ? values.length : -1;
  if (!Number.isInteger(length) || (length as number) < 0) return `must be a list; it is ${kindOf(values)}`;
  return (length as number) > MOST_ROWS ? `must have at most ${MOST_ROWS} rows; it has ${length}` : null;
}

function lengthProblem(values: unknown, rows: number | null): string | null {
  const { length } = values as ArrayLike<unknown>;
  return rows === null || length === rows
    ? null
    : `must have an entry for each row, ${rows}; it has ${length}`;
}
