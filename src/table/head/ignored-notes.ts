import type { Words } from '../words/words';
import { toldColumns } from './told-names';

/** Says which columns are not used. */
export function ignoredNotes(
  names: readonly string[],
  places: ReadonlyMap<string, number>,
  words: Words,
): string[] {
  const used = new Set(places.values());
  const ignored = [...names.keys()].filter((place) => names[place] !== '' && !used.has(place));
  return ignored.length === 0 ? [] : [words.ignored(toldColumns(ignored, names))];
}
