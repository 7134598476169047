import { readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

export default defineConfig({
  entry: { index: 'src/index.ts', schema: 'src/schema/index.ts', report: 'src/report/index.ts' },
  format: ['esm', 'cjs'],
  // TypeScript 6 deprecates the `baseUrl` that tsup sets for its declaration build.
  dts: { compilerOptions: { ignoreDeprecations: '6.0' } },
  // Zod's entry loads over a hundred files, most of them languages: bundled, only what is used is loaded. Its types stay Zod's.
  noExternal: ['zod'],
  define: { __VERSION__: JSON.stringify(version) },
  target: 'es2022',
  clean: true,
  treeshake: true,
});
