import { PER_CENT } from '../figures/figures';
import { readFigure } from '../figures/read-figure';
import { withoutUnit } from '../figures/without-unit';
import type { KnownMetric } from '../known-metrics';
import { isNotReached } from '../names/not-reached';
import { readPeriod } from '../period/read-period';
import type { Matched } from './match-columns';
import { toldColumn } from './told-names';

/** The metric that an example names where the plan pays on none. */
const EXAMPLE = 'revenue';

/** A number that is rather a figure than a year, the number of a period or a spreadsheet's day. */
const short = /^\d{1,5}(?:\.\d+)?$/;

/** What the cells of a column look like. */
type Looks = 'period' | 'figure' | 'text' | 'empty';

/**
 * Which column may hold each thing that no name tells, by the look of the first rows; to be confirmed. What is paid on is never taken to
 * be a quota, an attainment or a share.
 */
export function proposeMap(
  names: readonly string[],
  { lacking, places }: Matched,
  rows: readonly (readonly string[])[],
  metrics: readonly KnownMetric[],
): Record<string, string> {
  const used = new Set(places.values());
  const looks = names.map((_, place) => looksOf(rows.map((cells) => cells[place] ?? '')));
  const isReached = (at: number): boolean =>
    ![names[at] ?? '', ...rows.map((cells) => cells[at] ?? '')].some((text) => text.includes(PER_CENT)) &&
    !isNotReached(names[at] ?? '');
  const take = (look: Looks): number => {
    const place = looks.findIndex(
      (one, at) => one === look && !used.has(at) && names[at] !== '' && (look !== 'figure' || isReached(at)),
    );
    if (place >= 0) used.add(place);
    return place;
  };
  // Numbers may be people: what is left when time and figures have theirs.
  const found = {
    period: lacking.includes('period') ? take('period') : -1,
    text: lacking.includes('participant') ? take('text') : -1,
    metric: lacking.includes('metric') ? take('figure') : -1,
  };
  const participant = found.text < 0 && lacking.includes('participant') ? take('figure') : found.text;
  return Object.fromEntries(
    [
      ['participant', participant] as const,
      ['period', found.period] as const,
      [paidMetric(metrics), found.metric] as const,
    ].flatMap(([id, place]) => (place < 0 ? [] : [[id, toldColumn(place, names)]])),
  );
}

/** What the plan pays on first, else what most do. */
export function paidMetric(metrics: readonly KnownMetric[]): string {
  return metrics.find(({ paid }) => paid)?.id ?? EXAMPLE;
}

/** What all that a few cells hold looks like. */
export function looksOf(cells: readonly string[]): Looks {
  const held = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (held.length === 0) return 'empty';
  if (held.every((cell) => !short.test(cell) && readPeriod(cell) !== null)) return 'period';
  return held.every(isFigure) ? 'figure' : 'text';
}

export function isFigure(cell: string): boolean {
  const parts = withoutUnit(cell.trim());
  return parts !== null && readFigure(parts.bare, undefined) !== null;
}
