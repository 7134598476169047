import { MOST_MISSING } from '../model/most-missing';
import type { Findings } from './findings';
import type { Head } from './head/find-head';
import type { ObservedRows, TableOptions } from './table';
import type { Words } from './words/words';

/** Says first of a column that the plan pays on, of any measured one where no plan is given, that most of its cells hold no figure. */
export function noteMostlyMissing(
  { observations: { metrics } }: ObservedRows,
  { names, matched }: Head,
  { metrics: known }: TableOptions,
  words: Words,
  findings: Findings,
): void {
  const paid = new Set(known.filter((one) => one.paid).map(({ id }) => id));
  const notes: string[] = [];
  for (const [id, column] of Object.entries(metrics)) {
    if (!column || (paid.size > 0 && !paid.has(id))) continue;
    let missing = 0;
    for (let row = 0; row < column.length; row++) if (Number.isNaN(column[row] ?? Number.NaN)) missing++;
    if (missing > MOST_MISSING * column.length)
      notes.push(words.mostlyMissing(names[matched.places.get(id) ?? -1] ?? id, missing, column.length));
  }
  findings.notes.unshift(...notes);
}
