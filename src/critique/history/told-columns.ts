import { hasValue } from '../../model/panel/aggregate';
import type { NumberedPeriods } from '../../stats/panel/index/panel-index';

/** A participant's rows of one plan period: from `starts[k]` up to `starts[k + 1]`. */
export type Spells = { starts: Int32Array; planPeriod: Int32Array; attendance: Float64Array };

/** A column of what is averaged over whatever is known of a plan period, in the plan periods in which `least` have something. */
export function knownByMany(
  column: Float64Array,
  { starts, planPeriod, attendance }: Spells,
  least: number,
): Float64Array {
  const knowing = new Float64Array(attendance.length);
  const isKnown = (spell: number): boolean => hasValue(column, starts[spell]!, starts[spell + 1]!);
  for (let spell = 0; spell < planPeriod.length; spell++)
    knowing[planPeriod[spell]!]! += Number(isKnown(spell));
  const told = column.slice();
  for (let spell = 0; spell < planPeriod.length; spell++) {
    if (knowing[planPeriod[spell]!]! < least) told.fill(Number.NaN, starts[spell]!, starts[spell + 1]!);
  }
  return told;
}

/** Columns with `NaN` wherever one of them lacks a value in a participant's plan period, or too few have one. */
export function toldTogether(
  columns: readonly Float64Array[],
  periods: NumberedPeriods,
  { starts, planPeriod, attendance }: Spells,
  least: number,
): Float64Array[] {
  const lacking = new Uint8Array(periods.period.length);
  const told = columns.map((column) => askedOf(column, periods, least, lacking));
  const knowing = new Float64Array(attendance.length);
  for (let spell = 0; spell < planPeriod.length; spell++) {
    // In the first row stands whether any lacks a value.
    const [first, end] = [starts[spell]!, starts[spell + 1]!];
    for (let row = first + 1; row < end; row++) lacking[first]! |= lacking[row]!;
    knowing[planPeriod[spell]!]! += 1 - lacking[first]!;
  }
  for (let spell = 0; spell < planPeriod.length; spell++) {
    const [first, end] = [starts[spell]!, starts[spell + 1]!];
    if (lacking[first] === 0 && knowing[planPeriod[spell]!]! >= least) continue;
    for (const column of told) for (let row = first; row < end; row++) column[row] = Number.NaN;
  }
  return told;
}

/** Columns with `NaN` in the rows in which one of them lacks a value, or too few have one. */
export function toldByRow(
  columns: readonly Float64Array[],
  periods: NumberedPeriods,
  least: number,
): Float64Array[] {
  const lacking = new Uint8Array(periods.period.length);
  const told = columns.map((column) => askedOf(column, periods, least, lacking));
  for (const column of told)
    for (let row = 0; row < column.length; row++) if (lacking[row] === 1) column[row] = Number.NaN;
  return told;
}

/**
 * A column with `NaN` in the periods in which its value is asked of nobody: in the others `least` have one, or all of fewer.
 *
 * @param lacking - Set to 1 in rows of whom it is asked and who have none.
 */
function askedOf(
  column: Float64Array,
  { period, attendance }: NumberedPeriods,
  least: number,
  lacking: Uint8Array,
): Float64Array {
  const known = new Float64Array(attendance.length);
  for (let row = 0; row < column.length; row++) if (!Number.isNaN(column[row]!)) known[period[row]!]! += 1;
  const asked = Uint8Array.from(known, (count, at) =>
    Number(count > 0 && count >= Math.min(least, attendance[at]!)),
  );
  const values = new Float64Array(column.length);
  for (let row = 0; row < column.length; row++) {
    const isAsked = asked[period[row]!] === 1;
    values[row] = isAsked ? column[row]! : Number.NaN;
    if (isAsked && Number.isNaN(column[row]!)) lacking[row] = 1;
  }
  return values;
}
