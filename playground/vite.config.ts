import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vite';

const root = join(import.meta.dirname, '..');
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };

export default defineConfig({
  root: import.meta.dirname,
  // Relative, so that the page works in any folder of any file server.
  base: './',
  define: { __VERSION__: JSON.stringify(version) },
  resolve: {
    alias: {
      // A tenth of React's weight, and all that this page needs of it.
      'react/jsx-runtime': 'preact/jsx-runtime',
      'react-dom/client': 'preact/compat/client',
      react: 'preact/compat',
      'incentive-audit/locales/en': join(root, 'src/locales/en/index.ts'),
      'incentive-audit/locales/fr': join(root, 'src/locales/fr/index.ts'),
      'incentive-audit/report': join(root, 'src/report/index.ts'),
      'incentive-audit/cases': join(root, 'src/cases/index.ts'),
      'incentive-audit/table': join(root, 'src/table/index.ts'),
      'incentive-audit/metrics': join(root, 'src/metrics/index.ts'),
      'incentive-audit': join(root, 'src/index.ts'),
    },
  },
  build: {
    outDir: join(root, 'site/playground'),
    emptyOutDir: true,
    target: 'es2022',
    // The polyfill would fetch, which the page forbids itself.
    modulePreload: { polyfill: false },
    // Vega is large, and loaded only when charts are looked at.
    chunkSizeWarningLimit: 1500,
  },
});
