import type { Catalogue } from '../catalogue';
import { objectOf } from '../problems/containers';
import { foundAt, foundOf } from '../problems/found';
import { kind } from '../problems/values';
import { type CellsByName, NamedCells } from './cells-by-name';
import type { DataIssues } from './data-issues';
import { isRecord } from './is-record';
import type { RawColumns } from './raw-columns';

const optional = ['targets', 'attributes'] as const;

/** Turns rows into columns whose cells are still unread. */
export function fromRows(rows: readonly unknown[], catalogue: Catalogue, issues: DataIssues): RawColumns {
  const places: number[] = [];
  const participant: unknown[] = [];
  const period: unknown[] = [];
  const licence: unknown[] = [];
  let team: unknown[] | null = null;
  const cells = new NamedCells<unknown[]>(catalogue);
  const { metrics, targets, attributes } = cells;
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
    if (row.team !== undefined && row.team !== null) {
      team ??= new Array(rows.length);
      team[at] = row.team;
    }
    if (isRecord(row.metrics)) addCells(metrics, at, row.metrics, rows.length);
    else
      issues.add(['observations', place, 'metrics'], objectOf, {
        of: 'metrics',
        found: foundAt(row.metrics),
      });
    for (const of of optional) {
      const given = row[of];
      if (given === undefined || given === null) continue;
      if (isRecord(given)) addCells(cells[of], at, given, rows.length);
      else issues.add(['observations', place, of], objectOf, { of, found: foundAt(given) });
    }
  }
  const placeOf = (row: number): number => places[row] ?? row;
  cells.check((row) => ['observations', placeOf(row), 'targets'], issues);
  return {
    rows: places.length,
    participant,
    period,
    licence,
    team,
    metrics: metrics.columns,
    unknownMetrics: new Set(metrics.left.keys()),
    targets: targets.columns,
    attributes: attributes.columns,
    nanIsMissing: false,
    cellPath: (keys, row) => ['observations', placeOf(row), ...keys],
    attributePath: (row) => ['observations', placeOf(row), 'attributes'],
    rowPath: (row) => ['observations', placeOf(row)],
  };
}

function addCells(
  to: CellsByName<unknown[]>,
  row: number,
  cells: Record<string, unknown>,
  rows: number,
): void {
  const { columns } = to;
  for (const name of Object.keys(cells)) {
    let column = columns.get(name);
    if (column === undefined) {
      if (cells[name] === undefined) continue;
      column = to.put(name, row, () => new Array(rows)) ?? undefined;
      if (column === undefined) continue;
    }
    column[row] = cells[name];
  }
}
