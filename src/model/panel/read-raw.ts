import type { Catalogue } from '../catalogue';
import { MOST_ROWS } from '../input-bounds';
import { objectOf } from '../problems/containers';
import { columnLength, noRows, observations as observationsSentence, tooManyRows } from '../problems/data';
import { foundAt, foundOf } from '../problems/found';
import { type Said, said } from '../problems/problem';
import { kind } from '../problems/values';
import { NamedCells } from './cells-by-name';
import type { DataIssues } from './data-issues';
import { isRecord } from './is-record';
import type { RawColumns } from './raw-columns';
import { fromRows } from './raw-rows';

/** Turns rows or columns into columns whose cells are still unread; `null` when there is nothing to read. */
export function rawColumns(
  observations: unknown,
  catalogue: Catalogue,
  issues: DataIssues,
): RawColumns | null {
  if (Array.isArray(observations)) {
    if (observations.length === 0) return withoutRows(issues);
    const problem = listProblem(observations);
    if (problem === null) return fromRows(observations, catalogue, issues);
    issues.put({ path: ['observations'], ...problem });
    return null;
  }
  if (isRecord(observations)) return fromColumns(observations, catalogue, issues);
  issues.add(['observations'], observationsSentence, { found: foundOf(observations) });
  return null;
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
  const optional = (key: 'licence' | 'team'): ArrayLike<unknown> | null =>
    isAbsent(columns[key]) ? null : list(columns[key], [key]);
  const [licence, team] = [optional('licence'), optional('team')];
  const cells = new NamedCells<ArrayLike<unknown>>(catalogue);
  for (const of of ['metrics', 'targets', 'attributes'] as const) {
    const given = columns[of];
    if (of !== 'metrics' && isAbsent(given)) continue;
    if (!isRecord(given)) {
      issues.add(['observations', of], objectOf, { of, found: foundAt(given) });
      continue;
    }
    for (const name of Object.keys(given)) {
      if (isAbsent(given[name])) continue;
      cells[of].put(name, 0, () => list(given[name], of === 'attributes' ? [of] : [of, name]));
    }
  }
  cells.check(() => ['observations', 'targets'], issues);
  if (rows === 0) return withoutRows(issues);
  return {
    rows: rows ?? 0,
    participant,
    period,
    licence,
    team,
    metrics: cells.metrics.columns,
    unknownMetrics: new Set(cells.metrics.left.keys()),
    targets: cells.targets.columns,
    attributes: cells.attributes.columns,
    nanIsMissing: true,
    cellPath: (keys, row) => ['observations', ...keys, row],
    attributePath: () => ['observations', 'attributes'],
    rowPath: (row) => ['observations', 'period', row],
  };
}

function isAbsent(value: unknown): value is null | undefined {
  return value === undefined || value === null;
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
