import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Whether dist is missing or older than anything it is made from. */
export function isBuildStale() {
  const built = statSync(join(root, 'dist/index.d.cts'), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).map((path) =>
    join('src', path),
  );
  return ['package.json', 'tsup.config.ts', 'tsconfig.json', ...sources].some(
    (path) => statSync(join(root, path)).mtimeMs > built,
  );
}
