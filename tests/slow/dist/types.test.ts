import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requireBuild } from '../../require-build';
import { alone, besideZod, besideZodInNode, strictest, withoutCommonJs } from './consumer-sources';
import { type InstalledPackage, installPackage } from './installed-package';

const MINUTES = 60_000;
const require = createRequire(import.meta.url);

const compilers = {
  '5.0': 'typescript-5.0',
  '5.4': 'typescript-5.4',
  '5.9': 'typescript-5.9',
  '6.0': 'typescript',
  '7.0': 'typescript-7',
};
type Version = keyof typeof compilers;

/** How modules are found; `node10` is what TypeScript called `node` before it knew `exports`. */
const resolutions = {
  node10: { module: 'commonjs', moduleResolution: 'node10', esModuleInterop: true },
  node16: { module: 'node16', moduleResolution: 'node16' },
  nodenext: { module: 'nodenext', moduleResolution: 'nodenext' },
  bundler: { module: 'esnext', moduleResolution: 'bundler' },
};
type Resolution = keyof typeof resolutions;

// TypeScript 6 deprecates node10, and 7 has it no more.
const pairs = (Object.keys(compilers) as Version[]).flatMap((version) =>
  (Object.keys(resolutions) as Resolution[])
    .filter((resolution) => !(version === '7.0' && resolution === 'node10'))
    .map((resolution) => ({ version, resolution })),
);
const isNode = (resolution: Resolution): boolean => resolution === 'node16' || resolution === 'nodenext';

requireBuild();
let project = 0;

/** What a compiler says of these files, with the strictest settings and neither the DOM nor Node's types. */
async function compile(
  { write, node }: InstalledPackage,
  files: Record<string, string>,
  version: Version,
  resolution: Resolution,
  more: object = {},
): Promise<string> {
  for (const [file, source] of Object.entries(files)) write(file, source);
  const deprecated = version === '6.0' && resolution === 'node10' ? { ignoreDeprecations: '6.0' } : {};
  const settings = { ...strictest, ...resolutions[resolution], ...deprecated, ...more };
  const config = { compilerOptions: settings, files: Object.keys(files) };
  const path = write(`tsconfig.${++project}.json`, JSON.stringify(config));
  const manifest = require.resolve(`${compilers[version]}/package.json`);
  expect(require(manifest).version).toMatch(`${version}.`);
  return node(manifest.replace('package.json', 'bin/tsc'), '--project', path);
}

describe('alone', () => {
  let installed: InstalledPackage;
  beforeAll(async () => {
    installed = await installPackage();
  }, 2 * MINUTES);
  afterAll(() => installed?.remove());

  test.each(pairs)('TypeScript $version compiles with $resolution', async ({ version, resolution }) => {
    const files = isNode(resolution) ? alone : withoutCommonJs;
    expect(await compile(installed, files, version, resolution)).toBe('');
  });
});

// How the package's types are found is told above: here each version once, each way once, and the oldest Zod once.
describe.each([
  {
    zod: 'zod',
    some: pairs.filter(({ version, resolution }) =>
      version === '5.9' ? resolution !== 'nodenext' : resolution === 'node16',
    ),
  },
  {
    zod: 'zod-4.0',
    some: pairs.filter(({ version, resolution }) => version === '6.0' && resolution === 'nodenext'),
  },
])('beside $zod', ({ zod, some }) => {
  let installed: InstalledPackage;
  beforeAll(async () => {
    installed = await installPackage(zod);
  }, 2 * MINUTES);
  afterAll(() => installed?.remove());

  test.each(some)(
    'TypeScript $version extends a schema with $resolution',
    async ({ version, resolution }) => {
      const files = isNode(resolution) ? besideZodInNode : besideZod;
      // Zod's declarations name NoInfer, which came with TypeScript 5.4.
      const more = version === '5.0' ? { skipLibCheck: true } : {};
      expect(await compile(installed, files, version, resolution, more)).toBe('');
    },
  );
});
