import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const file = join(import.meta.dirname, 'results.json');

/** What the last study found, a cell each. */
export function readResults() {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** One line a cell, so that a change of one shows as one. */
export function writeResults(results) {
  writeFileSync(file, `[\n${results.map((cell) => JSON.stringify(cell)).join(',\n')}\n]\n`);
}
