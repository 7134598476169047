import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '../../..');

/** The calls and the library as one file, which starts at once and runs at full speed; its path. */
export async function bundle() {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  // Where git does not look, and packages are found.
  const outfile = join(root, 'coverage/fuzz/worker.mjs');
  await build({
    entryPoints: [join(root, 'tests/fuzz/worker.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    sourcemap: 'inline',
    define: { __VERSION__: JSON.stringify(version) },
    alias: { 'incentive-audit': join(root, 'src/index.ts') },
    external: ['fast-check'],
    plugins: [examplesStay],
  });
  return outfile;
}

/** The examples are read from the folder beside their module. */
const examplesStay = {
  name: 'examples stay where they are',
  setup: ({ onResolve }) =>
    onResolve({ filter: /examples\/load\.mjs$/ }, () => ({
      path: join(root, 'examples/load.mjs'),
      external: true,
    })),
};
