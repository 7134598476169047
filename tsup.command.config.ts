import { readFileSync } from 'node:fs';
import { defineConfig } from 'tsup';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** What CommonJS packages in an ES module still call. */
const banner = `#!/usr/bin/env node
import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);`;

/** The command: one file with all it needs, so that it starts fast and the package depends on nothing more. */
export default defineConfig({
  entry: { command: 'src/cli/main.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node20',
  noExternal: [/./],
  banner: { js: banner },
  define: { __VERSION__: JSON.stringify(version) },
  esbuildOptions(options) {
    // The library itself, not a second copy of it as it was built last.
    options.alias = {
      'incentive-audit': './src/index.ts',
      'incentive-audit/report': './src/report/index.ts',
    };
    options.legalComments = 'none';
  },
  minify: true,
  treeshake: true,
  splitting: false,
});
