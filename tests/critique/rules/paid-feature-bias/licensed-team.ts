import type { Licence } from '../../../../src/model/licence';
import type { Observation } from '../../../../src/model/plan-data';

/** Rows with a licence: the first `free` participants named p0, p1, … have a free one, the others Sales Navigator. */
export function licensed(rows: readonly Observation[], free: number): Observation[] {
  return rows.map((row) => {
    const licence: Licence = Number(String(row.participant).slice(1)) < free ? 'free' : 'sales-navigator';
    return { ...row, licence };
  });
}
