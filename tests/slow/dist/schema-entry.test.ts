import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import manifest from '../../../package.json';
import { requireBuild } from '../../require-build';
import { bundle } from './bundle';
import { schemaConsumer } from './consumer-sources';
import { type InstalledPackage, installPackage } from './installed-package';

const MINUTES = 60_000;
const require = createRequire(import.meta.url);

requireBuild();

test('nothing has to be installed, and who wants the schemas brings a Zod of the fourth version', () => {
  expect(manifest).not.toHaveProperty('dependencies');
  expect(manifest.peerDependencies).toEqual({ zod: '^4.0.0' });
  expect(manifest.peerDependenciesMeta).toEqual({ zod: { optional: true } });
  expect(require('zod-4.0/package.json').version).toBe('4.0.0');
  expect(require('zod/package.json').version).toMatch(/^4\./);
});

describe.each(['zod-4.0', 'zod'])('beside %s', (zod) => {
  let installed: InstalledPackage;
  beforeAll(async () => {
    installed = await installPackage(zod);
  }, 2 * MINUTES);
  afterAll(() => installed?.remove());

  test('the schemas are extended, and keep their own words', async () => {
    const named = ['main', 'schema', 'z'].map((name, at) => {
      const from = ['incentive-audit', 'incentive-audit/schema', 'zod/mini'][at];
      return [`import * as ${name} from '${from}';`, `const ${name} = require('${from}');`];
    });
    installed.write('esm.mjs', `${named.map(([esm]) => esm).join('\n')}${schemaConsumer}`);
    installed.write('cjs.cjs', `${named.map(([, cjs]) => cjs).join('\n')}${schemaConsumer}`);
    const imported = JSON.parse(await installed.node('esm.mjs'));
    expect(JSON.parse(await installed.node('cjs.cjs'))).toEqual(imported);
    expect(imported).toEqual({
      names: [
        'incentivePlanReportSchema',
        'incentivePlanSchema',
        'indexDefinitionSchema',
        'planComparisonSchema',
        'planDataSchema',
      ],
      right: true,
      wrong: [
        'name: must be text that is not empty',
        'measures: must be a list of 1 to 20 measures',
        'currency: must be an ISO 4217 code of three capitals, as in "EUR"',
        'headcount: has unknown keys: "gold"',
        'costCentre: too short',
        ': has unknown keys: "odd"',
        'observations: must be a list of observations or an object of columns',
      ],
      fields: ['name'],
      checked: 'not ours',
      report: true,
    });
  });

  test('a bundle holds the host’s Zod once, and what is used of it', async () => {
    const { packages } = await bundle(
      installed.folder,
      `export { incentivePlanSchema } from 'incentive-audit/schema'; export { string } from 'zod/mini';`,
    );
    expect(packages).toEqual(['incentive-audit', 'zod']);
  });
});
