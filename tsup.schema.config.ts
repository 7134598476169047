import { defineConfig } from 'tsup';

/**
 * The schemas, on the Zod that whoever imports them has: only then can they be extended. Apart from the other entries, which hold a
 * Zod of their own.
 */
export default defineConfig({
  entry: { schema: 'src/schema/index.ts' },
  format: ['esm', 'cjs'],
  external: ['zod'],
  target: 'es2022',
  clean: false,
  treeshake: true,
  minify: false,
});
