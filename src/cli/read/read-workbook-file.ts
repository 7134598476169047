import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { chooseSheet } from '../../table/workbook/choose-sheet';
import type { Sheet } from '../../table/workbook/read-workbook';
import { workbookWords } from '../../table/workbook/words';
import { workbookKind } from '../../table/workbook/workbook-kind';
import { fileProblem } from '../problem';
import type { Words } from '../words/words';
import { systemProblem } from './system-problem';

/** More than Excel opens gladly. */
const MOST_BYTES = 100e6;

/** What a kind of file is known by. */
const START = 8;

/** The rows of the sheet that is meant, where the file is a workbook; `null` where it is none. */
export async function readWorkbookFile(
  path: string,
  sheet: string | undefined,
  words: Words,
): Promise<Sheet['rows'] | null> {
  const bytes = workbookBytes(path, words);
  if (bytes === null) return null;
  // Loaded only where there is a workbook to read.
  const { readWorkbook } = await import('../../table/workbook/read-workbook');
  const workbook = await readWorkbook(bytes);
  const said = workbookWords(words.locale.tag);
  if ('fault' in workbook) throw fileProblem(path, said.faults[workbook.fault]);
  if (workbook.sheets.length === 0) throw fileProblem(path, said.empty);
  const chosen = chooseSheet(workbook.sheets, sheet);
  if ('sheet' in chosen) return chosen.sheet.rows;
  throw fileProblem(path, `${said.whichSheet(chosen.among)} ${words.sheetRemedy}`);
}

function workbookBytes(path: string, words: Words): Uint8Array | null {
  try {
    if (workbookKind(startOf(path)) === null) return null;
    if (statSync(path).size > MOST_BYTES) throw fileProblem(path, words.tooLarge(MOST_BYTES / 1e6));
    return readFileSync(path);
  } catch (error) {
    throw error instanceof Error && 'problems' in error ? error : systemProblem(error, path, words);
  }
}

function startOf(path: string): Uint8Array {
  // A pipe can be read only once, and holds no workbook.
  if (!statSync(path).isFile()) return new Uint8Array(0);
  const file = openSync(path, 'r');
  try {
    const start = new Uint8Array(START);
    readSync(file, start, 0, START, 0);
    return start;
  } finally {
    closeSync(file);
  }
}
