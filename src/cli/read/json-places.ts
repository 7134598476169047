import type { Issue } from 'incentive-audit';
import { type JSONPath, visit } from 'jsonc-parser';
import type { Place } from './read';

/** Where each path stands in a JSON text: at its key or entry, or where what should hold it stands. */
export function jsonPlaces(text: string, paths: readonly Issue['path'][]): Place[] {
  const wanted = new Map<string, Place | null>(
    paths.flatMap((path) => path.map((_, at) => [keyOf(path.slice(0, at + 1)), null] as const)),
  );
  /** Whether there may be something wanted within. */
  const see = (path: JSONPath, line: number, column: number): boolean => {
    if (path.length === 0) return true;
    const key = keyOf(path);
    const place = wanted.get(key);
    // A key stands before its value.
    if (place === null) wanted.set(key, { line: line + 1, column: column + 1 });
    return place !== undefined;
  };
  try {
    visit(text, {
      onObjectProperty: (key, _offset, _length, line, column, pathTo) => {
        see([...pathTo(), key], line, column);
      },
      onObjectBegin: (_offset, _length, line, column, pathTo) => see(pathTo(), line, column),
      // What is skipped ends only for those who ask.
      onObjectEnd: () => {},
      onArrayEnd: () => {},
      onArrayBegin: (_offset, _length, line, column, pathTo) => see(pathTo(), line, column),
      onLiteralValue: (_value, _offset, _length, line, column, pathTo) => {
        see(pathTo(), line, column);
      },
    });
  } catch (error) {
    // Too deeply nested to be a history: what was seen before stands where it is.
    if (!(error instanceof RangeError)) throw error;
  }
  return paths.map((path) => nearestPlace(path, wanted));
}

function nearestPlace(path: Issue['path'], places: ReadonlyMap<string, Place | null>): Place {
  for (let length = path.length; length > 0; length--) {
    const place = places.get(keyOf(path.slice(0, length)));
    if (place) return place;
  }
  return { line: null, column: null };
}

function keyOf(path: readonly (string | number)[]): string {
  return JSON.stringify(path);
}
