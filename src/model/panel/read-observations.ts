import type { Catalogue } from '../catalogue';
import { IncentiveAuditError } from '../error';
import type { MetricId } from '../metric';
import { unreadable } from '../problems/containers';
import { rowTwice } from '../problems/data';
import type { Issue } from '../problems/problem';
import type { UnknownColumn } from '../report';
import { canonicalOrder } from './canonical-order';
import type { CodedColumn } from './code-labels';
import { DataIssues } from './data-issues';
import { readLicences } from './licence-cells';
import { readCells } from './metric-cells';
import type { Panel, PeriodForm } from './panel';
import { codeParticipants } from './participants';
import { codePeriods } from './periods';
import { type RawColumns, rawColumns } from './raw-columns';
import { unknownColumns } from './unknown-columns';

/** Every cell read, rows in the caller's order. */
type Table = {
  raw: RawColumns;
  participant: CodedColumn<string | number>;
  period: CodedColumn<number> & { form: PeriodForm };
  licence: Int8Array | null;
  columns: Map<MetricId, Float64Array>;
  missing: number;
  unknown: UnknownColumn[];
};

/**
 * Reads observations, rows or columns alike, into a panel in canonical order.
 *
 * The catalogue decides which metrics are known; unknown ones are left out and counted. The input is never changed, and no
 * part of it is looked at again: what a caller does with it later changes nothing. Time grows with the rows.
 *
 * @param observations - What a caller gave as `observations`.
 * @throws IncentiveAuditError `invalid-data` with every problem, never quoting a participant or a cell; nothing else,
 * whatever the input.
 */
export function readObservations(observations: unknown, catalogue: Catalogue): Panel {
  const { panel, issues } = parseObservations(observations, catalogue);
  if (panel === null) throw new IncentiveAuditError('invalid-data', issues);
  return panel;
}

/** {@link readObservations} for callers who have problems of their own to add: without a panel there are issues. */
export function parseObservations(
  observations: unknown,
  catalogue: Catalogue,
): { panel: Panel | null; issues: Issue[] } {
  const issues = new DataIssues();
  const table = readTable(observations, catalogue, issues);
  const panel = table === null || issues.full ? null : arrange(table, issues);
  return { panel: issues.list.length === 0 ? panel : null, issues: issues.list };
}

/** The only step that touches the caller's objects, so the only one in which anything can throw. */
function readTable(observations: unknown, catalogue: Catalogue, issues: DataIssues): Table | null {
  try {
    const raw = rawColumns(observations, catalogue, issues);
    if (raw === null) return null;
    const participant = raw.participant && codeParticipants(raw, raw.participant, issues);
    const period = raw.period && codePeriods(raw, raw.period, issues);
    const licence = raw.licence && readLicences(raw, raw.licence, issues);
    const columns = new Map<MetricId, Float64Array>();
    let missing = 0;
    for (const id of [...raw.metrics.keys()].sort()) {
      const [metric, values] = [catalogue.get(id), raw.metrics.get(id)];
      if (metric === undefined || values === undefined) continue;
      const cells = readCells(raw, metric, values, issues);
      columns.set(id, cells.column);
      missing += cells.missing;
    }
    const unread = [...catalogue.keys()].filter((id) => !columns.has(id));
    const unknown = unknownColumns(raw.unknownMetrics, unread);
    return participant && period && { raw, participant, period, licence, columns, missing, unknown };
  } catch {
    issues.add(['observations'], unreadable);
    return null;
  }
}

function arrange(table: Table, issues: DataIssues): Panel {
  const { raw, participant, period, licence, columns, missing, unknown } = table;
  const participants = participant.labels.length;
  const order = canonicalOrder(participant.codes, participants, period.codes, period.labels.length);
  const sorted = {
    participant: reordered(participant.codes, order, Int32Array),
    period: reordered(period.codes, order, Int32Array),
  };
  for (const row of repeatedRows(sorted, order)) {
    issues.add(raw.rowPath(row), rowTwice);
  }
  return {
    participants,
    periods: period.labels.length,
    rows: raw.rows,
    ...sorted,
    form: period.form,
    period: labelled(sorted.period, Int32Array.from(period.labels)),
    licence: licence && reordered(licence, order, Int8Array),
    columns: new Map([...columns].map(([id, column]) => [id, reordered(column, order, Float64Array)])),
    excluded: [
      { reason: 'missing-value' as const, count: missing },
      { reason: 'single-row-participant' as const, count: singleRows(sorted.participant) },
      {
        reason: 'unknown-metric' as const,
        count: raw.unknownMetrics.size,
        ...(unknown.length > 0 && { columns: unknown }),
      },
    ].filter(({ count }) => count > 0),
  };
}

function reordered<Column extends Float64Array | Int32Array | Int8Array>(
  column: Column,
  order: Int32Array | null,
  Room: new (rows: number) => Column,
): Column {
  if (order === null) return column;
  const result = new Room(order.length);
  for (let i = 0; i < order.length; i++) result[i] = column[order[i]!]!;
  return result;
}

/** What stands for each code; 0 for the code of a problem. */
function labelled(codes: Int32Array, labels: Int32Array): Int32Array {
  const result = new Int32Array(codes.length);
  for (let i = 0; i < codes.length; i++) result[i] = labels[codes[i]!] ?? 0;
  return result;
}

/** The rows, by their place in the input, whose participant and period an earlier row has. */
function repeatedRows(
  { participant, period }: { participant: Int32Array; period: Int32Array },
  order: Int32Array | null,
): number[] {
  const repeated: number[] = [];
  for (let i = 1; i < participant.length; i++) {
    const same = participant[i] === participant[i - 1] && period[i] === period[i - 1];
    if (same && participant[i]! >= 0 && period[i]! >= 0) repeated.push(order?.[i] ?? i);
  }
  return repeated.sort((a, b) => a - b);
}

function singleRows(participant: Int32Array): number {
  let count = 0;
  for (let i = 0; i < participant.length; i++) {
    if (participant[i] !== participant[i - 1] && participant[i] !== participant[i + 1]) count++;
  }
  return count;
}
