import type { ObservationColumns } from '../model/plan-data';
import type { KnownMetric } from './known-metrics';
import { isTotalName } from './names/total-names';
import { type Sum, sumsBeside } from './sums-beside';

type Value = string | number;

/** A total is one of at least so many others, in at least so many periods. */
const FEWEST_OTHERS = 3;
const FEWEST_PERIODS = 2;

/** Rounding of the figures that were added: a share of the sum, and some cents. */
const RELATIVE = 1e-6;
const ABSOLUTE = 0.05;

/** The rows of one name in one team: in how many periods they are a sum, and in how many one of enough others. */
type Total = { name: Value; rows: number[]; matching: Set<Value>; proven: Set<Value> };

/**
 * The rows of participants that are no person but the total of others, by their name and by their figures: of all others, of those in
 * their team, or of those that stand above them. Where a name is proven so, its rows in a team of fewer are totals as well.
 */
export function totalRows(observations: ObservationColumns, known: readonly KnownMetric[]): number[] {
  const { participant, period, team, metrics } = observations;
  const named = new Set(Array.from(participant).filter(once()).filter(isTotalName));
  if (named.size === 0) return [];
  const isTotal = (row: number): boolean => named.has(participant[row]!);
  const added = Object.entries(metrics).flatMap(([id, column]) =>
    known.find((one) => one.id === id)?.addsUp && column ? [column] : [],
  );
  const totals = new Map<string, Total>();
  for (let row = 0; row < participant.length; row++) {
    if (!isTotal(row)) continue;
    const name = participant[row]!;
    const key = JSON.stringify([name, team?.[row] ?? null]);
    const total = totals.get(key) ?? { name, rows: [], matching: new Set(), proven: new Set() };
    totals.set(key, total);
    total.rows.push(row);
  }
  for (const column of added) {
    const beside = sumsBeside(column, observations, isTotal);
    for (const { rows, matching, proven } of totals.values())
      for (const row of rows)
        for (const sum of beside.get(row) ?? []) {
          if (!isNear(column[row], sum)) continue;
          matching.add(period[row]!);
          if (sum.count >= FEWEST_OTHERS) proven.add(period[row]!);
        }
  }
  const all = [...totals.values()];
  const provenNames = new Set(
    all.filter(({ proven }) => proven.size >= FEWEST_PERIODS).map(({ name }) => name),
  );
  return all
    .filter(({ name, matching }) => provenNames.has(name) && matching.size >= FEWEST_PERIODS)
    .flatMap(({ rows }) => rows)
    .sort((one, other) => one - other);
}

/** Lets each name through the first time it comes. */
function once(): (name: Value) => boolean {
  const seen = new Set<Value>();
  return (name) => !seen.has(name) && seen.add(name) !== undefined;
}

function isNear(value: number | null | undefined, { sum }: Sum): boolean {
  return (
    typeof value === 'number' && sum !== 0 && Math.abs(value - sum) <= ABSOLUTE + RELATIVE * Math.abs(sum)
  );
}
