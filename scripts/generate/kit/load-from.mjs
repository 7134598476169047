import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '../../..');

/** What modules of src export, which the package does not: `contents` is a module of `export … from` lines. */
export async function loadFrom(folder, contents) {
  const { outputFiles } = await build({
    stdin: { contents, loader: 'ts', resolveDir: join(root, folder) },
    bundle: true,
    write: false,
    format: 'esm',
    // No page shows it.
    define: { __VERSION__: '""' },
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
}
