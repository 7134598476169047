/** Generates every committed file that is generated, and fails if that changed any: it was out of date. */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const notCommitted = new Set(['.git', 'node_modules', 'dist', 'coverage', 'site', '.snippets']);

const before = committedFiles();
const generation = spawnSync(process.execPath, [join(import.meta.dirname, 'generate.mjs')], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (generation.status !== 0) process.exit(1);
const after = committedFiles();

const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
  (path) => before.get(path) !== after.get(path),
);
if (changed.length > 0) {
  console.error(
    `These were out of date and are new now; look at them and commit them:\n  ${changed.join('\n  ')}`,
  );
  process.exitCode = 1;
}

function committedFiles(folder = '') {
  const entries = readdirSync(join(root, folder), { withFileTypes: true }).filter(
    ({ name }) => !notCommitted.has(name),
  );
  return new Map(
    entries.flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory()
        ? [...committedFiles(path)]
        : [[path, readFileSync(join(root, path), 'latin1')]];
    }),
  );
}
