import type { ObservationColumns } from '../model/plan-data';
import { dealsOf, hasSeveral, judgeDeals, judgeRepeatedDeals } from './deals/deals';
import { sumDeals } from './deals/sum-deals';
import type { Findings } from './findings';
import type { Head } from './head/find-head';
import { longTable } from './head/head-problems';
import { judgeColumns } from './judge-columns';
import { noteMostlyMissing } from './mostly-missing';
import { isQuota } from './names/quota-names';
import { judgeQuotas, leaveOutDealQuotas } from './own-quotas';
import type { ObservedRows, TableOptions } from './table';
import type { TableColumns } from './table-columns';
import { toldLines } from './told-lines';
import { totalRows } from './total-rows';
import type { Words } from './words/words';

type Attributes = NonNullable<ObservationColumns['attributes']>;

/** What the whole of a table tells: rows that are totals or single deals. */
export function settleTable(
  columns: TableColumns,
  head: Head,
  options: TableOptions,
  words: Words,
  findings: Findings,
): ObservedRows & { used: ReadonlyMap<string, number> } {
  const read = (): ObservedRows => ({
    observations: columns.observations(),
    lines: columns.lines.values(),
  });
  if (columns.figureNames.areSeveral(options.metrics, () => hasSeveral(read()))) {
    findings.replace(longTable(columns.figureNames.name, words));
    return { ...read(), used: head.matched.places };
  }
  columns.settleAttributes();
  judgeQuotas(columns, head, options, words, findings);
  judgeColumns(columns, words, findings);
  const used = new Map(head.matched.places);
  let rows = read();
  const deals = dealsOf(columns, head, rows, options);
  const areDeals = deals.areShown || options.deals === true;
  if (!areDeals || !deals.hasStages) used.delete('stage');
  judgeCurrencies(columns, areDeals && deals.hasStages, words, findings);
  if (areDeals && options.deals) {
    leaveOutDealQuotas(columns, head, words, findings);
    rows = read();
  }
  for (const id of head.matched.places.keys())
    if (isQuota(id) && !columns.quotas().includes(id)) used.delete(id);
  const team = used.get('team');
  if (team !== undefined && columns.hasNoTeam) findings.notes.push(words.noTeam(head.names[team] ?? ''));
  if (!used.has('participant')) judgeOnePerson(rows, words, findings);
  if (findings.problems.length > 0) return { ...rows, used };

  if (areDeals) judgeRepeatedDeals(columns, rows, deals.hasStages, words, findings);
  const totals = options.keepTotals ? [] : totalRows(rows.observations, options.metrics);
  const stages = columns.stages.values();
  if (totals.length > 0) {
    findings.notes.push(words.totals(toldLines(totals.map((row) => rows.lines[row]!))));
    const left = without(totals, rows.lines.length);
    for (let at = 0; at < left.length; at++) if (stages.length > 0) stages[at] = stages[left[at]!]!;
    stages.length = Math.min(stages.length, left.length);
    rows = select(rows, left);
  }
  if (areDeals) {
    if (judgeDeals(deals, options, words, findings) && findings.problems.length === 0)
      rows = sumDeals(rows, deals.hasStages ? stages : null, options.metrics, words, findings);
  } else noteMostlyMissing(rows, head, options, words, findings);
  return { ...rows, used };
}

/** Amounts of two currencies have no sum. */
function judgeCurrencies(
  { currencies }: TableColumns,
  wonOnly: boolean,
  words: Words,
  findings: Findings,
): void {
  const several = currencies.several(wonOnly);
  if (several === null) return;
  const message = words.twoCurrencies(several.codes);
  findings.add({ code: 'two-units', message, line: several.line, column: currencies.name });
}

/** A table that does not say whose rows it holds is one person's, where no period has two. */
function judgeOnePerson({ observations }: ObservedRows, words: Words, findings: Findings): void {
  const periods = Array.from(observations.period);
  if (new Set(periods).size === periods.length) findings.notes.push(words.onePerson);
  else findings.add({ code: 'unknown-columns', message: words.nobodyNamed, remedy: 'map' });
}

function without(left: readonly number[], count: number): Int32Array {
  const out = new Set(left);
  return Int32Array.from({ length: count }, (_, row) => row).filter((row) => !out.has(row));
}

/** The rows with these numbers, in their order. */
function select({ observations, lines }: ObservedRows, rows: Int32Array): ObservedRows {
  const pick = <Value>(column: ArrayLike<Value>): Value[] => Array.from(rows, (row) => column[row]!);
  const figures = (column: ArrayLike<number | null>): Float64Array =>
    Float64Array.from(rows, (row) => column[row] ?? Number.NaN);
  const perMetric = (columns: ObservationColumns['metrics']): ObservationColumns['metrics'] =>
    Object.fromEntries(Object.entries(columns).map(([id, column]) => [id, figures(column ?? [])]));
  const perName = (columns: Attributes): Attributes =>
    Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, pick(column ?? [])]));
  return {
    observations: {
      participant: pick(observations.participant),
      period: pick(observations.period),
      ...(observations.licence && { licence: pick(observations.licence) }),
      ...(observations.team && { team: pick(observations.team) }),
      metrics: perMetric(observations.metrics),
      ...(observations.targets && { targets: perMetric(observations.targets) }),
      ...(observations.attributes && { attributes: perName(observations.attributes) }),
    },
    lines: Int32Array.from(pick(lines)),
  };
}
