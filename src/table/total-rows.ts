import type { ObservationColumns } from '../model/plan-data';
import { simplified } from '../model/simplified';
import type { KnownMetric } from './known-metrics';

/** What pivot tables and people call the row of a total. */
const totalNames: ReadonlySet<string> = /* @__PURE__ */ new Set([
  ...[
    'total',
    'totals',
    'grand total',
    'grand totals',
    'totaux generaux',
    'sub total',
    'subtotal',
    'total general',
    'totaux',
    'sum',
    'somme',
  ],
  ...['summe', 'gesamt', 'gesamtsumme', 'gesamtergebnis', 'overall', 'all', 'ensemble', 'sous total'],
  ...['team total', 'total team', 'total equipe', 'totale', 'suma', 'total geral', 'all reps', 'everyone'],
]);

/** A total is one of at least so many others, in at least so many periods. */
const FEWEST_OTHERS = 3;
const FEWEST_PERIODS = 2;

/** Rounding of the figures that were added: a share of the sum, and some cents. */
const RELATIVE = 1e-6;
const ABSOLUTE = 0.05;

/** The rows of participants that are no person but the total of others: by their name and by their figures. */
export function totalRows(
  { participant, period, metrics }: ObservationColumns,
  known: readonly KnownMetric[],
): number[] {
  const named = new Set(Array.from(participant).filter(once()).filter(isTotalName));
  const isNamed = (name: string | number): boolean => named.has(name);
  const rows: number[] = [];
  for (let row = 0; row < participant.length; row++) if (isNamed(participant[row]!)) rows.push(row);
  if (rows.length === 0) return [];
  const added = Object.entries(metrics).filter(([id]) => known.find((one) => one.id === id)?.addsUp);
  const periods = new Set(rows.map((row) => period[row]!));
  const sums = added.map(([, column]) => sumsOf(column ?? [], participant, period, isNamed, periods));
  const matching = new Map<string | number, Set<string | number>>();
  for (const row of rows) {
    const name = participant[row]!;
    const at = period[row]!;
    const isSum = added.some(([, column], metric) => {
      const others = sums[metric]!.get(at);
      const value = column?.[row];
      return others !== undefined && others.count >= FEWEST_OTHERS && isNear(value, others.sum);
    });
    if (isSum) matching.set(name, (matching.get(name) ?? new Set()).add(at));
  }
  return rows.filter((row) => (matching.get(participant[row]!)?.size ?? 0) >= FEWEST_PERIODS);
}

/** Lets each name through the first time it comes. */
function once(): (name: string | number) => boolean {
  const seen = new Set<string | number>();
  return (name) => !seen.has(name) && seen.add(name) !== undefined;
}

/** Whether a name is what people call a total. */
export function isTotalName(name: string | number): boolean {
  return totalNames.has(simplified(String(name)));
}

type Sum = { sum: number; count: number };

/** What all but the totals come to in each of these periods. */
function sumsOf(
  column: ArrayLike<number | null>,
  participant: ArrayLike<string | number>,
  period: ArrayLike<string | number>,
  isTotal: (name: string | number) => boolean,
  periods: ReadonlySet<string | number>,
): Map<string | number, Sum> {
  const sums = new Map<string | number, Sum>();
  for (let row = 0; row < participant.length; row++) {
    const value = column[row] ?? Number.NaN;
    if (!periods.has(period[row]!) || Number.isNaN(value) || isTotal(participant[row]!)) continue;
    const so = sums.get(period[row]!) ?? { sum: 0, count: 0 };
    sums.set(period[row]!, { sum: so.sum + value, count: so.count + 1 });
  }
  return sums;
}

function isNear(value: number | null | undefined, sum: number): boolean {
  return (
    typeof value === 'number' && sum !== 0 && Math.abs(value - sum) <= ABSOLUTE + RELATIVE * Math.abs(sum)
  );
}
