import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { defineConfig, type Options } from 'tsup';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** What CommonJS packages in an ES module still call. */
const banner = `#!/usr/bin/env node
import { createRequire as requireFrom } from 'node:module';
const require = requireFrom(import.meta.url);`;

/** Entries of the library, which lies built beside the command: sources from the root, without extensions. */
const beside: Readonly<Record<string, string>> = {
  'src/index': './index.js',
  'src/report/index': './report.js',
  'src/table/index': './table.js',
  'src/cases/index': './cases.js',
  'src/metrics/index': './metrics.js',
  'src/locales/en/index': './locales/en.js',
  'src/locales/fr/index': './locales/fr.js',
};

/** Loads these from where they are built, so that the package holds the library once. */
const libraryBeside: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'library-beside',
  setup(build) {
    build.onResolve({ filter: /^(incentive-audit|\.\.?\/)/ }, async ({ path, pluginData, ...asked }) => {
      if (pluginData === libraryBeside) return undefined;
      const found = await build.resolve(path, { ...asked, pluginData: libraryBeside });
      const source = relative('.', found.path).replaceAll('\\', '/').replace(/\.ts$/, '');
      const built = beside[source];
      return built === undefined ? found : { path: built, external: true };
    });
  },
};

/** The command: a file with all it needs beside the library, so that it starts fast and the package depends on nothing more. */
export default defineConfig({
  esbuildPlugins: [libraryBeside],
  entry: { command: 'src/cli/main.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node20',
  noExternal: [/./],
  banner: { js: banner },
  define: { __VERSION__: JSON.stringify(version) },
  esbuildOptions(options) {
    options.alias = {
      'incentive-audit': './src/index.ts',
      'incentive-audit/report': './src/report/index.ts',
      'incentive-audit/cases': './src/cases/index.ts',
    };
    options.legalComments = 'none';
  },
  minify: true,
  treeshake: true,
  // What reads workbooks is loaded where there is one.
  splitting: true,
});
