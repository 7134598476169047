import { readFileSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/**
 * Zod keeps its settings on the global object, which is a side effect that no bundler drops: whoever loads one function would load it,
 * and a host that sets another language would change our messages. Bundled, it keeps settings of its own.
 */
const ownZodSettings: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'own-zod-settings',
  setup(build) {
    build.onLoad({ filter: /zod[\\/]v4[\\/]core[\\/]core\.js$/ }, ({ path }) => {
      const text = readFileSync(path, 'utf8');
      const contents = text
        .replace(/^\(_a = globalThis\)\.__zod_globalConfig .*;$/m, '')
        .replace('globalConfig = globalThis.__zod_globalConfig;', 'globalConfig = /* @__PURE__ */ Object();')
        .replaceAll('globalThis.__zod_globalConfig', 'globalConfig');
      if (contents.includes('__zod_globalConfig')) throw new Error('Zod keeps its settings elsewhere now');
      return { contents };
    });
  },
};

export default defineConfig({
  esbuildPlugins: [ownZodSettings],
  entry: {
    index: 'src/index.ts',
    report: 'src/report/index.ts',
    rules: 'src/critique/rules/index.ts',
    table: 'src/table/index.ts',
    cases: 'src/cases/index.ts',
    metrics: 'src/metrics/index.ts',
    'locales/en': 'src/locales/en/index.ts',
    'locales/fr': 'src/locales/fr/index.ts',
  },
  format: ['esm', 'cjs'],
  // TypeScript 6 deprecates the `baseUrl` that tsup sets for its declaration build.
  dts: {
    // One program for every entry, so that a plan is one type; tsup.schema.config.ts builds the code of `schema`.
    entry: {
      index: 'src/index.ts',
      report: 'src/report/index.ts',
      rules: 'src/critique/rules/index.ts',
      schema: 'src/schema/index.ts',
      table: 'src/table/index.ts',
      cases: 'src/cases/index.ts',
      metrics: 'src/metrics/index.ts',
      'locales/en': 'src/locales/en/index.ts',
      'locales/fr': 'src/locales/fr/index.ts',
    },
    compilerOptions: { ignoreDeprecations: '6.0' },
  },
  // Bundled, only what is used of them is loaded, and nothing has to be installed.
  noExternal: ['zod', 'simple-statistics', 'papaparse'],
  // Papa Parse would ask for Node’s streams where nobody says that it runs in a browser; no stream is read here.
  define: { __VERSION__: JSON.stringify(version), PAPA_BROWSER_CONTEXT: 'true' },
  target: 'es2022',
  clean: true,
  treeshake: true,
  // Shared by the entries in CommonJS, too: each alone would repeat most of the others.
  splitting: true,
  // Marks of what is pure do not survive minifying here: applications would load 60 kB for `{ scorePillars }` instead of 2.
  minify: false,
  esbuildOptions(options, { format }) {
    // No bundler drops parts of a CommonJS module, so nothing is lost; a tenth of the download is.
    options.minifyWhitespace = format === 'cjs';
    options.minifySyntax = format === 'cjs';
    options.minifyIdentifiers = format === 'cjs';
    // Node prints the line that an uncaught error was thrown from.
    options.lineLimit = 1000;
  },
});
