import { fileProblem, InputProblems } from '../problem';
import type { Words } from '../words/words';
import type { Read } from './read';
import { readJson } from './read-json';
import { readText } from './read-text';
import { scoreInPage } from './saved-page';

/** Captures of some hundred people over years. */
const MOST_BYTES = 50e6;

const LINES = /\.(?:jsonl|ndjson)$/i;
const PAGE = /\.html?$/i;

/** Whether a file by its name holds pages of the score as programs and browsers keep them. */
export function isCaptureFile(path: string): boolean {
  return LINES.test(path) || PAGE.test(path);
}

/** What a file of JSON, of a line of JSON for each capture, or a saved page holds. */
export function readCaptureFile(path: string, kind: 'page' | 'data', words: Words): Read<unknown> {
  if (LINES.test(path)) return readLines(path, words);
  return PAGE.test(path) ? readPage(path, words) : readJson(path, kind, words);
}

function readLines(path: string, words: Words): Read<unknown[]> {
  const { text, notes } = readText(path, MOST_BYTES, words);
  const lines = text.split(/\r\n?|\n/).map((line, at) => ({ line, number: at + 1 }));
  const held = lines.filter(({ line }) => line.trim() !== '');
  const value = held.map(({ line, number }) => {
    try {
      return JSON.parse(line) as unknown;
    } catch {
      const message = words.jsonSlips.other;
      throw new InputProblems([{ file: path, line: number, column: null, message }]);
    }
  });
  const locate: Read<unknown>['locate'] = (paths) =>
    paths.map(([at]) => ({ line: held[Number(at)]?.number ?? null, column: null }));
  return { file: path, value, notes, locate };
}

function readPage(path: string, words: Words): Read<unknown> {
  const { text, notes } = readText(path, MOST_BYTES, words);
  const json = scoreInPage(text);
  if (json === null) throw fileProblem(path, words.noScoreInPage);
  try {
    const locate: Read<unknown>['locate'] = (paths) => paths.map(() => ({ line: null, column: null }));
    return { file: path, value: JSON.parse(json) as unknown, notes, locate };
  } catch {
    throw fileProblem(path, words.noScoreInPage);
  }
}
