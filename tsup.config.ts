import { readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

export default defineConfig({
  entry: { index: 'src/index.ts', schema: 'src/schema/index.ts', report: 'src/report/index.ts' },
  format: ['esm', 'cjs'],
  // TypeScript 6 deprecates the `baseUrl` that tsup sets for its declaration build.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  // Bundled, only what is used of them is loaded: Zod's entry loads over a hundred files, most of them languages. Its types stay Zod's.
  noExternal: ['zod', 'simple-statistics'],
  define: { __VERSION__: JSON.stringify(version) },
  target: 'es2022',
  clean: true,
  treeshake: true,
  // Marks of what is pure do not survive minifying here: applications would load 60 kB for `{ scorePillars }` instead of 2.
  minify: false,
});
