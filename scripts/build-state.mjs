import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Whether dist is missing or older than anything it is made from. */
export function isBuildStale() {
  const built = Math.min(...['index.d.cts', 'command.js'].map(timeOf));
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).map((path) =>
    join('src', path),
  );
  return [
    'package.json',
    'tsup.config.ts',
    'tsup.schema.config.ts',
    'tsup.command.config.ts',
    'tsconfig.json',
    ...sources,
  ].some((path) => statSync(join(root, path)).mtimeMs > built);
}

/** Builds where that is due, and shows what the build complains of; whether there is a build of the sources now. */
export function buildIfStale() {
  if (!isBuildStale()) return true;
  const { status } = spawnSync('npm run --silent build', {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: true,
  });
  return status === 0;
}

function timeOf(file) {
  return statSync(join(root, 'dist', file), { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
