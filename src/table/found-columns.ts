import { letterOf } from './head/letter-of';
import type { FoundColumn } from './table';

/** The columns of a table, each with what it is taken for. */
export function foundColumns(names: readonly string[], places: ReadonlyMap<string, number>): FoundColumn[] {
  const holds = new Map([...places].map(([id, place]) => [place, id]));
  return names.map((name, place) => ({ name, letter: letterOf(place), holds: holds.get(place) ?? null }));
}
