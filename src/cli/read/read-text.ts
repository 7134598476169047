import { fileProblem, InputProblems } from '../problem';
import type { Words } from '../words/words';
import { Decoder, type Encoding } from './decoder';
import { piecesOf } from './pieces';
import { systemProblem } from './system-problem';

/** Of a file that starts otherwise no more than a piece is read. */
const startOfJson = /^\ufeff?\s*(?:[[{]|\/[/*]|$)/;

/** What a file of text holds, and what was guessed. */
export type TextFile = { text: string; notes: string[] };

/** Reads a file that should hold JSON of at most so many bytes, in whatever encoding. */
export function readJsonText(path: string, mostBytes: number, words: Words): TextFile {
  return readText(path, mostBytes, words, startOfJson);
}

/** Reads a file of text; of one that starts otherwise than it should no more than a piece. */
export function readText(path: string, mostBytes: number, words: Words, start = /^/): TextFile {
  const decoder = new Decoder();
  const texts: string[] = [];
  let bytesSoFar = 0;
  try {
    for (const { bytes } of piecesOf(path)) {
      bytesSoFar += bytes.length;
      if (bytesSoFar > mostBytes) throw fileProblem(path, words.tooLarge(mostBytes / 1e6));
      const text = decoder.push(bytes);
      if (texts.length === 0 && !start.test(text)) throw fileProblem(path, words.noJson);
      texts.push(text);
    }
    texts.push(decoder.end());
  } catch (error) {
    throw error instanceof InputProblems ? error : systemProblem(error, path, words);
  }
  const text = texts.join('').replace(/^\ufeff/, '');
  if (text.trim() === '') throw fileProblem(path, words.emptyJson);
  return { text, notes: encodingNotes(decoder.encoding, words) };
}

/** Says how the bytes of a file were taken, where that was a guess. */
export function encodingNotes(encoding: Encoding, words: Words): string[] {
  return encoding === 'utf-8' ? [] : [words.encoding(encoding)];
}
