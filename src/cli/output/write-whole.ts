import { randomUUID } from 'node:crypto';
import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  linkSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';

const PERMISSIONS = 0o7777;

/**
 * Writes a file as a whole or not at all: what it replaces stays as it was until all is on the disk.
 *
 * @param over - Whether it may replace what is there; what may is followed through links, and passes its permissions on.
 * @throws What the system says: `EEXIST`, `ENOSPC` and the like.
 */
export function writeWhole(path: string, text: string, over: boolean): void {
  const before = over ? statSync(path, { throwIfNoEntry: false }) : undefined;
  if (before?.isFile() === false) {
    // A printer or a pipe is written to, and must not be replaced by a file.
    writeFileSync(path, text);
    return;
  }
  const target = before === undefined ? path : realpathSync(path);
  // To replace a file needs no permission to write to it.
  if (before !== undefined) accessSync(target, constants.W_OK);
  const temporary = join(dirname(target), `.incentive-audit-${randomUUID()}`);
  try {
    writeNew(temporary, text, before);
    if (over) renameSync(temporary, target);
    else nameNew(temporary, target);
  } finally {
    rmSync(temporary, { force: true });
  }
}

function writeNew(path: string, text: string, before: Stats | undefined): void {
  const file = openSync(path, 'wx', before?.mode);
  try {
    writeFileSync(file, text);
    if (before !== undefined) fchmodSync(file, before.mode & PERMISSIONS);
    // Some systems say only now that the disk is full.
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** Gives a finished file its name, unless something came there meanwhile. */
function nameNew(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
  } catch (error) {
    if ((error as { code?: string }).code === 'EEXIST') throw error;
    // On memory sticks a file has one name only: this one is taken first, then replaced.
    closeSync(openSync(path, 'wx'));
    renameSync(temporary, path);
  }
}
