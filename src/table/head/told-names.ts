import { isPlainName } from '../names/plain-name';
import { letterOf } from './letter-of';

/** Of columns, and of a name's characters. */
const MOST_TOLD = 20;
const LONGEST_TOLD = 80;

/** As many of the names as are told, none of them too long. */
export function told(names: readonly string[]): string[] {
  return names.slice(0, MOST_TOLD).map((name) => name.slice(0, LONGEST_TOLD));
}

/** Columns as they may be told of: by name where the name is surely nobody's, else by the letter a spreadsheet gives them. */
export type ToldColumns = { names: string[]; letters: string[]; more: number };

/** How these columns may be told of. */
export function toldColumns(places: readonly number[], names: readonly string[]): ToldColumns {
  const shown = places.slice(0, MOST_TOLD);
  return {
    names: told(shown.map((place) => names[place] ?? '').filter(isPlainName)),
    letters: shown.filter((place) => !isPlainName(names[place] ?? '')).map(letterOf),
    more: places.length - shown.length,
  };
}

/** A column as it may be told of in a `map`: by its letter where another one bears its name. */
export function toldColumn(place: number, names: readonly string[]): string {
  const name = names[place] ?? '';
  const isOne = names.filter((other) => other === name).length === 1;
  return name !== '' && isOne && isPlainName(name) ? name.slice(0, LONGEST_TOLD) : letterOf(place);
}
