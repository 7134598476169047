import { againstCalendar } from './against-calendar';
import { type Ends, emptyMeans, firstMeans, setMeans } from './spell-means';
import type { LicensedTeam, Thirds } from './third-means';

/**
 * Means by thirds where some began or ceased to pay for a licence midway: the time before and the time after the change stand for one
 * each, by thirds of their own, and all figures are less the mean of those who did not change in the same period, so that a spell
 * is not held to be better for lying in better months.
 *
 * @param changes - By participant code the first row after the change, −1 for whoever did not change.
 * @returns `null` where too few did not change to know the calendar by.
 */
export function spellsByThirds(
  team: LicensedTeam,
  x: Float64Array,
  y: Float64Array,
  changes: Int32Array,
): Thirds | null {
  const { panel, numbered, pays } = team;
  const { participant, participants, rows, licence } = panel;
  const leveled = againstCalendar(team, x, y, changes);
  if (leveled === null || licence === null) return null;
  const { score, outcome, periods } = leveled;
  const found = emptyMeans(2 * participants);
  const starts = new Int32Array(participants + 1);
  const rowsOf: [number, number][] = [];
  const inPeriods = [0, 1].map(() => new Float64Array(numbered.codes.length));
  const entries = [0, 0];
  let [count, observations] = [0, 0];
  const take = (side: number, from: number, to: number): void => {
    const ends = thirdsOf(score, numbered.period, from, to);
    if (ends === null || !setMeans(found.score, count, score, outcome, numbered.period, from, to, ends))
      return;
    setMeans(found.outcome, count, outcome, score, numbered.period, from, to, ends);
    found.group[count++] = side;
    entries[side]!++;
    const known = knownRows(score, from, to);
    observations += known.length;
    for (const row of known) inPeriods[side]![numbered.period[row]!]! += 1 / known.length;
  };
  for (let start = 0, end = 0; start < rows; start = end) {
    const code = participant[start]!;
    while (end < rows && participant[end] === code) end++;
    const change = changes[code]!;
    const before = count;
    if (change < 0 && pays[code]! >= 0) take(pays[code]!, start, end);
    if (change >= 0) {
      const after = Math.sign(licence[change]!);
      take(1 - after, start, change);
      take(after, change, end);
    }
    if (count > before) starts[rowsOf.push([start, end])] = count;
  }
  const people = rowsOf.length;
  // How much more a period weighs in the mean of those who pay.
  const weights = inPeriods[1]!.map((sum, at) => sum / entries[1]! - inPeriods[0]![at]! / entries[0]!);
  const participantsMeans = {
    ...firstMeans(found, count),
    starts: starts.subarray(0, people + 1),
    drift: (from: number, to: number) => leveled.drift(weights, rowsOf.slice(from, to)),
  };
  return { participants: participantsMeans, people, periods, observations };
}

/** The thirds of the periods in which there is a value from `from` up to `to`; `null` with fewer than three. */
function thirdsOf(values: Float64Array, period: Int32Array, from: number, to: number): Ends | null {
  const known = knownRows(values, from, to);
  const third = Math.floor(known.length / 3);
  if (third === 0) return null;
  return { first: period[known[third - 1]!]!, last: period[known[known.length - third]!]! };
}

function knownRows(values: Float64Array, from: number, to: number): number[] {
  const known: number[] = [];
  for (let row = from; row < to; row++) if (!Number.isNaN(values[row]!)) known.push(row);
  return known;
}
