import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { allMetrics } from '../../src/metrics/index';

/** What one metric may add to an application, minified and compressed. */
const MOST_BYTES = 600;

async function sizeOf(contents: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: join(import.meta.dirname, '../..') },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    write: false,
  });
  return brotliCompressSync(outputFiles[0]?.contents ?? '').length;
}

test('whoever imports one metric loads no other', async () => {
  const names = allMetrics.map(({ id }) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()));
  const sizes = await Promise.all(
    names.map(async (name) => [await sizeOf(`export { ${name} } from './src/metrics/index'`), name] as const),
  );
  expect(sizes.filter(([bytes]) => bytes > MOST_BYTES)).toEqual([]);
  expect(Math.min(...sizes.map(([bytes]) => bytes))).toBeGreaterThan(MOST_BYTES / 2);
});

test('an audit loads none of them', async () => {
  const { outputFiles } = await build({
    stdin: { contents: `export * from './src/index'`, resolveDir: join(import.meta.dirname, '../..') },
    bundle: true,
    define: { __VERSION__: '"0"' },
    format: 'esm',
    write: false,
  });
  expect(outputFiles[0]?.text).not.toContain('meetings-booked');
});
