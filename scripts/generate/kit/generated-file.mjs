import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const root = join(import.meta.dirname, '../../..');

/** Writes a generated file. With `--check` on the command line it is only compared, and a difference fails the script. */
export function writeGenerated(path, text) {
  const file = join(root, path);
  if (!process.argv.includes('--check')) {
    writeFileSync(file, text);
  } else if (readIfThere(file) !== text) {
    console.error(`${path} is out of date: run node ${relative(root, process.argv[1])}`);
    process.exitCode = 1;
  }
}

function readIfThere(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
