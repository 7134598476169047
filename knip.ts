import type { KnipConfig } from 'knip';
import { markdownSnippets } from './tests/slow/docs/markdown-snippets';

const config: KnipConfig = {
  tsup: { config: ['tsup.config.ts', 'tsup.schema.config.ts', 'tsup.command.config.ts'] },
  entry: [
    'scripts/*.mjs',
    'tests/**/*.test-d.ts',
    'bench/{fresh-process.mjs,import-zod.mjs,tell-memory.cjs}',
    'calibration/worker.mjs',
    'tests/fuzz/{worker.ts,hanging-worker.mjs}',
    // Named to Stryker and to Vitest, by path.
    'vitest.mutation.config.ts',
    'scripts/trust/mutation/{sample-checker,fast-check,skip-simulations}.mjs',
    // Loaded by the modules that tests/slow/docs makes of snippets.
    'tests/slow/docs/{run-snippets,expect-shown}.mjs',
    'playground/{main.tsx,audit-worker.ts,vite.config.ts}',
    'README.md',
    'docs/**/*.md',
  ],
  project: [
    'docs/**/*.md',
    'src/**/*.ts',
    'tests/**/*.{ts,mjs}',
    'scripts/**/*.mjs',
    'bench/**/*.mjs',
    'calibration/**/*.mjs',
    'examples/**/*.mjs',
    'playground/**/*.{ts,tsx}',
  ],
  // Stands in for React in the playground, by an alias of its bundler; the typeface of pictures, read as files; named to Stryker.
  ignoreDependencies: ['preact', '@fontsource/arimo', '@stryker-mutator/vitest-runner'],
  // What a snippet of the documentation imports is used.
  compilers: {
    md: (text) =>
      markdownSnippets('', text)
        .map(({ code }) => code)
        .join('\n'),
  },
};

export default config;
