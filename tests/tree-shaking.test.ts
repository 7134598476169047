import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

/** There is no mark for arithmetic; it costs a few bytes. */
const ARITHMETIC = /^var [\w$]+ = [\w\s.*/+-]+;$/;

/** Keeps esbuild from dropping whole files: the entries of the package are one file each, so statements decide. */
const filesHaveSideEffects: Plugin = {
  name: 'files-have-side-effects',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^\./ }, async ({ path, resolveDir, kind, pluginData }) => {
      if (pluginData === 'resolving') return;
      const resolved = await resolve(path, { resolveDir, kind, pluginData: 'resolving' });
      return { path: resolved.path, sideEffects: true };
    });
  },
};

test.each(['index', 'report/index', 'schema/index', 'cases/index'])(
  'importing src/%s.ts runs nothing',
  async (entry) => {
    const { outputFiles } = await build({
      stdin: { contents: `import './src/${entry}';`, resolveDir: root },
      bundle: true,
      format: 'esm',
      target: 'es2022',
      external: ['zod', 'simple-statistics'],
      define: { __VERSION__: '""' },
      plugins: [filesHaveSideEffects],
      minifySyntax: true,
      write: false,
    });
    expect(keptStatements(outputFiles[0]?.text ?? '')).toEqual([]);
  },
);

/**
 * What a bundler keeps, each with its file. A mark or another form lets it go: `/* @__PURE__ *\/` before a call, no destructuring,
 * spreading or reading of a property outside functions.
 */
function keptStatements(code: string): string[] {
  let file = '';
  return code.split('\n').flatMap((line) => {
    if (line.startsWith('// ')) file = line.slice(3);
    const isKept = /^(var|let|const|[\w$]+[.(])/.test(line) && !ARITHMETIC.test(line);
    return isKept ? [`${file}: ${line}`] : [];
  });
}
