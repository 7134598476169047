import type { ObservationColumns } from '../../model/plan-data';
import type { Findings } from '../findings';
import type { KnownMetric } from '../known-metrics';
import type { Stage } from '../stage';
import type { ObservedRows } from '../table';
import type { Words } from '../words/words';
import { closedDeals } from './closed-deals';
import { monthsBetween } from './months-between';
import { spanOf } from './span-of';

/** A participant in a month: what the deals came to, and the row of the first one. */
type Sum = { participant: string | number; period: string | number; first: number; figures: Figure[] };
type Attributes = NonNullable<ObservationColumns['attributes']>;
/** `isLacking`: a deal that counts has no figure. */
type Figure = { sum: number; count: number; isLacking: boolean };

/**
 * Sums deals to participant and month, won ones only where stages are given. Between the first and the last deal that a participant won
 * or lost a month without one that was won is a month of 0, not a missing one.
 */
export function sumDeals(
  { observations, lines }: ObservedRows,
  stages: readonly Stage[] | null,
  known: readonly KnownMetric[],
  words: Words,
  findings: Findings,
): ObservedRows {
  const { participant, period, licence, team, metrics, attributes } = observations;
  const columns = Object.entries(metrics).map(([id, column]) => ({
    id,
    column: column ?? [],
    addsUp: known.find((one) => one.id === id)?.addsUp ?? false,
  }));
  const sums = new Map<string | number, Map<string | number, Sum>>();
  const sumAt = (person: string | number, span: string | number, first: number): Sum => {
    const own = sums.get(person) ?? new Map<string | number, Sum>();
    sums.set(person, own);
    const figures = columns.map(() => ({ sum: 0, count: 0, isLacking: false }));
    const found = own.get(span) ?? { participant: person, period: span, first, figures };
    own.set(span, found);
    return found;
  };
  const isClosed = closedDeals(period, stages);
  let [won, lacking, open] = [0, 0, 0];
  for (let row = 0; row < participant.length; row++) {
    if (!isClosed(row)) {
      open++;
      continue;
    }
    const { figures } = sumAt(participant[row]!, spanOf(period[row]!), row);
    if (stages !== null && stages[row] !== 'won') continue;
    won++;
    let isLacking = false;
    for (const [at, { column, addsUp }] of columns.entries()) {
      const value = column[row] ?? Number.NaN;
      if (Number.isNaN(value)) {
        isLacking ||= addsUp;
        figures[at]!.isLacking = true;
        continue;
      }
      figures[at]!.sum += value;
      figures[at]!.count++;
    }
    if (isLacking) lacking++;
  }
  for (const [person, own] of sums)
    for (const month of monthsBetween([...own.keys()]))
      sumAt(person, month, own.values().next().value!.first);
  const all = [...sums.values()].flatMap((own) => [...own.values()]);
  findings.notes.push(
    words.dealsSummed({ deals: participant.length, won: stages === null ? null : won, rows: all.length }),
  );
  if (open > 0) findings.notes.push(words.openDeals(open));
  if (lacking > 0) findings.notes.push(words.lackingFigures(lacking));
  return {
    observations: {
      participant: all.map((sum) => sum.participant),
      period: all.map((sum) => sum.period),
      ...(team && { team: all.map(({ first }) => team[first] ?? null) }),
      ...(licence && { licence: all.map(({ first }) => licence[first] ?? null) }),
      ...(attributes && { attributes: ofPeople(attributes, participant, all) }),
      metrics: Object.fromEntries(
        columns.map(({ id, addsUp }, at) => [
          id,
          Float64Array.from(all, ({ figures }) => figureOf(figures[at]!, addsUp)),
        ]),
      ),
    },
    lines: Int32Array.from(all, ({ first }) => lines[first]!),
  };
}

/** What the deals of a participant say alike is theirs; what they differ in is their customers'. */
function ofPeople(
  attributes: Attributes,
  participant: ArrayLike<string | number>,
  sums: readonly Sum[],
): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, column]) => {
      const own = new Map<string | number, string | number | null>();
      for (let row = 0; row < participant.length; row++) {
        const [person, said] = [participant[row]!, column?.[row] ?? null];
        own.set(person, own.has(person) && own.get(person) !== said ? null : said);
      }
      return [name, sums.map((sum) => own.get(sum.participant) ?? null)];
    }),
  );
}

/**
 * Counts and amounts are summed, 0 without a deal and missing where a deal has none; anything else is averaged and missing without one.
 */
function figureOf({ sum, count, isLacking }: Figure, addsUp: boolean): number {
  if (addsUp) return isLacking ? Number.NaN : sum;
  return count === 0 ? Number.NaN : sum / count;
}
