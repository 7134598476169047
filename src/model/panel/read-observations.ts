import type { Catalogue } from '../catalogue';
import { IncentiveAuditError } from '../error';
import type { UnknownColumn } from '../exclusion';
import type { MetricId } from '../metric';
import { unreadable } from '../problems/containers';
import { rowTwice } from '../problems/data';
import type { Issue } from '../problems/problem';
import { readAttribute } from './attribute-cells';
import { canonicalOrder } from './canonical-order';
import type { CodedColumn } from './code-labels';
import { DataIssues } from './data-issues';
import { datesAsSpans } from './dates-as-spans';
import { withoutFailedCaptures } from './failed-captures';
import { readLicences } from './licence-cells';
import { mapColumns, type RowColumn } from './map-columns';
import { readCells } from './metric-cells';
import type { AttributeColumn, Panel } from './panel';
import { codePseudonyms } from './participants';
import { type CodedPeriods, codePeriods } from './periods';
import type { RawColumns } from './raw-columns';
import { rawColumns } from './read-raw';
import { unknownColumns } from './unknown-columns';

/** Every cell read, rows in the caller's order. */
type Table = {
  raw: RawColumns;
  participant: CodedColumn<string | number>;
  period: CodedPeriods;
  licence: Int8Array | null;
  team: CodedColumn<string | number> | null;
  columns: Map<MetricId, Float64Array>;
  targets: Map<MetricId, Float64Array>;
  attributes: Map<string, AttributeColumn>;
  missing: number;
  failed: { count: number; of: number };
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

/**
 * {@link readObservations} for callers who have problems of their own to add: without a panel there are issues.
 *
 * @param yearStarts - The month in which the plan's year begins, of which periods such as `'FY2026-Q2'` are.
 */
export function parseObservations(
  observations: unknown,
  catalogue: Catalogue,
  yearStarts: number | null = null,
): { panel: Panel | null; issues: Issue[] } {
  const issues = new DataIssues();
  const table = readTable(observations, catalogue, issues, yearStarts);
  const panel = table === null || issues.full ? null : arrange(table, issues);
  return { panel: issues.list.length === 0 ? panel : null, issues: issues.list };
}

/** The only step that touches the caller's objects, so the only one in which anything can throw. */
function readTable(
  observations: unknown,
  catalogue: Catalogue,
  issues: DataIssues,
  yearStarts: number | null,
): Table | null {
  try {
    const raw = rawColumns(observations, catalogue, issues);
    if (raw === null) return null;
    const participant = raw.participant && codePseudonyms(raw, 'participant', raw.participant, issues);
    const period = raw.period && codePeriods(raw, raw.period, issues, yearStarts);
    const licence = raw.licence && readLicences(raw, raw.licence, issues);
    const team = raw.team && codePseudonyms(raw, 'team', raw.team, issues);
    const { columns, missing } = readMetrics(raw, 'metrics', catalogue, issues);
    const failed = withoutFailedCaptures(columns, catalogue);
    const { columns: targets } = readMetrics(raw, 'targets', catalogue, issues);
    const attributes = new Map<string, AttributeColumn>();
    for (const name of [...raw.attributes.keys()].sort()) {
      const column = readAttribute(raw, raw.attributes.get(name) ?? [], issues);
      if (column !== null) attributes.set(name, column);
    }
    const unread = [...catalogue.keys()].filter((id) => !columns.has(id));
    const unknown = unknownColumns(raw.unknownMetrics, unread);
    const read = { raw, licence, team, columns, targets, attributes, missing, failed, unknown };
    return participant && period && { ...read, participant, period };
  } catch {
    issues.add(['observations'], unreadable);
    return null;
  }
}

/** The figures of metrics, or own quotas, by id. */
function readMetrics(
  raw: RawColumns,
  key: 'metrics' | 'targets',
  catalogue: Catalogue,
  issues: DataIssues,
): { columns: Map<MetricId, Float64Array>; missing: number } {
  const columns = new Map<MetricId, Float64Array>();
  let missing = 0;
  for (const id of [...raw[key].keys()].sort()) {
    const [metric, values] = [catalogue.get(id), raw[key].get(id)];
    if (metric === undefined || values === undefined) continue;
    const cells = readCells(raw, key, metric, values, issues);
    columns.set(id, cells.column);
    missing += cells.missing;
  }
  return { columns, missing };
}

function arrange(table: Table, issues: DataIssues): Panel {
  const { raw, participant, period, team, missing, failed, unknown } = table;
  const participants = participant.labels.length;
  const order = canonicalOrder(participant.codes, participants, period.codes, period.labels.length);
  const sorted = {
    participant: reordered(participant.codes, order, Int32Array),
    ...mapColumns(
      { ...table, period: period.codes, team: team?.labels.length ? team.codes : null },
      (column, Room) => reordered(column, order, Room),
    ),
  };
  for (const row of repeatedRows(sorted, order)) {
    issues.add(raw.rowPath(row), rowTwice);
  }
  return {
    participants,
    rows: raw.rows,
    ...sorted,
    ...readTime(period, sorted),
    teams: team?.labels.length ?? 0,
    irregular: new Set(),
    excluded: [
      { reason: 'missing-value' as const, count: missing },
      { reason: 'failed-capture' as const, ...failed },
      { reason: 'single-row-participant' as const, count: singleRows(sorted.participant) },
      {
        reason: 'unknown-metric' as const,
        count: raw.unknownMetrics.size,
        ...(unknown.length > 0 && { columns: unknown }),
      },
    ].filter(({ count }) => count > 0),
  };
}

function reordered<Column extends RowColumn>(
  column: Column,
  order: Int32Array | null,
  Room: new (rows: number) => Column,
): Column {
  if (order === null) return column;
  const result = new Room(order.length);
  for (let i = 0; i < order.length; i++) result[i] = column[order[i]!]!;
  return result;
}

/** The serial number of each row's period; dates that stand for a longer span are of it. */
function readTime(
  { form, labels, fiscal }: Table['period'],
  { participant, period: codes }: Pick<Panel, 'participant' | 'period'>,
): Pick<Panel, 'form' | 'period' | 'periods' | 'datesReadAs' | 'fiscal'> {
  const period = labelled(codes, Int32Array.from(labels));
  const spans = form === 'day' ? datesAsSpans(labels, { participant, day: period }) : null;
  if (spans === null) return { form, period, periods: labels.length, datesReadAs: null, fiscal };
  const serials = Int32Array.from(labels, spans.serialOf);
  return {
    form: spans.form,
    period: labelled(codes, serials),
    periods: new Set(serials).size,
    datesReadAs: spans.form,
    fiscal,
  };
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
