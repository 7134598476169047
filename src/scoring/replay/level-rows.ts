import type { CheckedMeasure } from '../../model/checked-plan';
import type { Panel } from '../../model/panel/panel';
import type { RowFigures } from './row-figures';

/** Rows of those a target is set for: participants, teams, or everybody as one. */
export type LevelRows = Pick<Panel, 'participants' | 'participant' | 'period' | 'form'> & RowFigures;

/**
 * The figures of a measure with one row for each of those its target is set for, and each period.
 *
 * @param figures - What stands in each member's row: of a team, or of everybody, the same in all of them.
 */
export function levelRows({ level }: CheckedMeasure, panel: Panel, figures: RowFigures): LevelRows {
  if (level === 'individual') return { ...panel, ...figures };
  const team = level === 'company' ? null : panel.team;
  const codeOf = (row: number): number => (team === null ? 0 : team[row]!);
  const firstRows = new Map<string, number>();
  for (let row = 0; row < panel.rows; row++) {
    const key = `${codeOf(row)} ${panel.period[row]}`;
    if (codeOf(row) >= 0 && !firstRows.has(key)) firstRows.set(key, row);
  }
  const rows = [...firstRows.values()].sort(
    (a, b) => codeOf(a) - codeOf(b) || panel.period[a]! - panel.period[b]!,
  );
  const of = (column: Float64Array): Float64Array => Float64Array.from(rows, (row) => column[row]!);
  return {
    participants: team === null ? 1 : panel.teams,
    participant: Int32Array.from(rows, codeOf),
    period: Int32Array.from(rows, (row) => panel.period[row]!),
    form: panel.form,
    value: of(figures.value),
    quota: figures.quota && of(figures.quota),
  };
}
