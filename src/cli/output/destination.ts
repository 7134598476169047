import { existsSync } from 'node:fs';
import { fileProblem } from '../problem';
import type { Shell } from '../shell';
import { sayLine } from './say';
import { writeWhole } from './write-whole';

/** Where a result goes: a file, or what is printed. */
export type Destination = { out?: string | undefined; force?: boolean | undefined };

/** Refuses, before any work, to write over what is there. */
export function checkDestination({ out, force }: Destination, { words }: Shell): void {
  if (out !== undefined && force !== true && existsSync(out)) throw fileProblem(out, words.fileIsThere);
}

/** Writes a result where it was asked for. */
export function deliver(text: string, { out, force }: Destination, shell: Shell): void {
  if (out === undefined) {
    shell.print(text);
    return;
  }
  try {
    writeWhole(out, text, force === true);
  } catch (error) {
    throw fileProblem(out, reasonOf((error as { code?: string }).code, shell));
  }
  sayLine(shell.words.written(out), shell);
}

function reasonOf(code: string | undefined, { words }: Shell): string {
  switch (code) {
    case 'EEXIST':
      return words.fileIsThere;
    case 'ENOENT':
    case 'ENOTDIR':
      return words.noFolder;
    case 'EISDIR':
      return words.isFolder;
    case 'ENOSPC':
    case 'EDQUOT':
      return words.diskFull;
    default:
      return words.notWritten(code ?? '?');
  }
}
