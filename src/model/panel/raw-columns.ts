import type { Catalogue } from '../catalogue';
import { MOST_ROWS } from '../input-bounds';
import type { MetricId } from '../metric';
import { objectOf } from '../problems/containers';
import { columnLength, noRows, observations as observationsSentence, tooManyRows } from '../problems/data';
import { foundAt, foundOf } from '../problems/found';
import { type Issue, type Said, said } from '../problems/problem';
import { kind } from '../problems/values';
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
  issues.add(['observations'], observationsSentence, { found: foundOf(observations) });
  return null;
}

function fromRows(rows: readonly unknown[], catalogue: Catalogue, issues: DataIssues): RawColumns | null {
  if (rows.length === 0) return withoutRows(issues);
  const problem = listProblem(rows);
  if (problem !== null) {
    issues.put({ path: ['observations'], ...problem });
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
      issues.add(['observations', place], kind, { kinds: ['object'], found: foundOf(row) });
      continue;
    }
    const at = places.push(place) - 1;
    participant.push(row.participant);
    period.push(row.period);
    licence.push(row.licence);
    const cells = row.metrics;
    if (!isRecord(cells)) {
      issues.add(['observations', place, 'metrics'], objectOf, { of: 'metrics', found: foundAt(cells) });
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
    issues.put({ path: ['observations', ...path], ...problem });
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
    issues.add(['observations', 'metrics'], objectOf, { of: 'metrics', found: foundAt(columns.metrics) });
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
  issues.add(['observations'], noRows);
  return null;
}

function listProblem(values: unknown): Said | null {
  const length: unknown =
    typeof values === 'object' && values !== null && 'length' in values ? values.length : -1;
  if (typeof length !== 'number' || !Number.isInteger(length) || length < 0)
    return said(kind, { kinds: ['list'], found: foundAt(values) });
  return length > MOST_ROWS ? said(tooManyRows, { most: MOST_ROWS, count: length }) : null;
}

function lengthProblem(values: unknown, rows: number | null): Said | null {
  const { length } = values as ArrayLike<unknown>;
  return rows === null || length === rows ? null : said(columnLength, { rows, count: length });
}
