import { InputProblems } from '../problem';
import type { Words } from '../words/words';
import { jsonPlaces } from './json-places';
import { jsonSlips } from './json-slips';
import type { Read } from './read';
import { readJsonText } from './read-text';

/** A plan or a page takes some kilobytes; a history of a million rows some hundred megabytes. */
const MOST_BYTES = { plan: 1e6, page: 1e6, data: 300e6 } as const;

/**
 * Reads a file of JSON: strictly, as every other program will read it.
 *
 * @throws {@link InputProblems} that name what JSON does not allow, with line and column.
 */
export function readJson(path: string, kind: keyof typeof MOST_BYTES, words: Words): Read<unknown> {
  const { text, notes } = readJsonText(path, MOST_BYTES[kind], words);
  const value = parsed(text);
  // A key given twice is an error that only people make, in files written by hand.
  const slips = value === undefined || kind === 'plan' ? jsonSlips(text) : [];
  if (value === undefined && slips.length === 0) slips.push({ slip: 'other', line: 1, column: 1 });
  if (slips.length > 0) {
    throw new InputProblems(
      slips.map(({ slip, line, column }) => ({ file: path, line, column, message: words.jsonSlips[slip] })),
    );
  }
  return { file: path, value, notes, locate: (paths) => jsonPlaces(text, paths) };
}

/** `undefined` where the text is no JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
