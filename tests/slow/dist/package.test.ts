import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requireBuild } from '../../require-build';
import { bundle } from './bundle';
import { runtimeConsumer } from './consumer-sources';
import { type InstalledPackage, installPackage } from './installed-package';

const MINUTES = 60_000;
const require = createRequire(import.meta.url);

requireBuild();
let installed: InstalledPackage;
beforeAll(async () => {
  installed = await installPackage();
}, 2 * MINUTES);
afterAll(() => installed?.remove());

test('holds what a user needs and nothing else', () => {
  const parts = new Set(installed.packed.map((path) => path.split('/')[0]));
  const documents = ['CHANGELOG.md', 'LICENSE', 'README.md', 'THIRD-PARTY-NOTICES.md'];
  expect([...parts].sort()).toEqual([...documents, 'dist', 'docs', 'package.json', 'schemas']);
  const guides = installed.packed.filter(
    (path) => path.startsWith('docs/') && !path.startsWith('docs/rules/'),
  );
  expect(guides.every((path) => /^docs\/(fr\/)?[\w-]+\.md$/.test(path))).toBe(true);
});

test('is installed alone, and is small', () => {
  expect(readdirSync(join(installed.folder, 'node_modules')).filter((name) => name[0] !== '.')).toEqual([
    'incentive-audit',
  ]);
  expect(installed.size.tarball).toBeLessThanOrEqual(1_180_000);
  expect(installed.size.unpacked).toBeLessThanOrEqual(4_300_000);
});

describe('at run time, with no other package', () => {
  type Seen = {
    names: string[][];
    report: { findings: { help: string }[] };
    markdown: string;
    table: unknown;
    caught: unknown;
  };
  let imported: Seen;
  let required: Seen;
  beforeAll(async () => {
    installed.write(
      'esm.mjs',
      `import * as main from 'incentive-audit';
       import * as rendering from 'incentive-audit/report';
       import * as tables from 'incentive-audit/table';
       import * as corpus from 'incentive-audit/cases';
       import * as metrics from 'incentive-audit/metrics';
       ${runtimeConsumer}`,
    );
    installed.write(
      'cjs.cjs',
      `const main = require('incentive-audit');
       const rendering = require('incentive-audit/report');
       const tables = require('incentive-audit/table');
       const corpus = require('incentive-audit/cases');
       const metrics = require('incentive-audit/metrics');
       ${runtimeConsumer}`,
    );
    imported = JSON.parse(await installed.node('esm.mjs'));
    required = JSON.parse(await installed.node('cjs.cjs'));
  }, MINUTES);

  test('import gives every entry', () => {
    const [main, rendering, tables, corpus, metrics] = imported.names;
    expect(main).toContain('evaluateIncentivePlan');
    expect(rendering).toContain('renderMarkdown');
    expect(tables).toEqual(['readTable']);
    expect(corpus).toContain('precedentsFor');
    expect(metrics).toEqual(expect.arrayContaining(['allMetrics', 'findMetric', 'meetingsBooked']));
    expect(imported.table).toMatchObject({ problems: [], lines: { 0: 2 } });
  });

  test('require gives the same names, report and errors as import', () => {
    expect(required).toEqual(imported);
    expect(imported.caught).toEqual({ known: true, code: 'invalid-plan' });
  });

  test('the schemas ask for Zod, in Node’s own words', async () => {
    const [esm, cjs] = ["import('incentive-audit/schema')", "require('incentive-audit/schema')"];
    await expect(installed.node('--input-type=module', '-e', esm)).rejects.toThrow(
      /ERR_MODULE_NOT_FOUND|Cannot find package 'zod' imported from/,
    );
    await expect(installed.node('--input-type=commonjs', '-e', cjs)).rejects.toThrow(
      "Cannot find module 'zod/mini'",
    );
  });

  test('the page of every rule is in the package', () => {
    const missing = imported.report.findings
      .map(({ help }) => help)
      .filter((help) => !installed.packed.includes(help));
    expect(missing).toEqual([]);
  });

  test.each(['plan', 'data', 'index', 'report'])('%s.schema.json is found and sound', async (name) => {
    const path = await installed.node('-p', `require.resolve('incentive-audit/${name}.schema.json')`);
    const validate = new Ajv2020({ strict: true, allowUnionTypes: true, formats: { date: true } }).compile(
      require(path.trim()),
    );
    expect(validate('not an object')).toBe(false);
  });
});

describe('bundled for the browser', () => {
  test('what uses one function carries neither Zod nor statistics', async () => {
    const { code, packages } = await bundle(
      installed.folder,
      `export { scorePillars } from 'incentive-audit';`,
    );
    expect(packages).toEqual(['incentive-audit']);
    expect(code).not.toMatch(/zod/i);
  });

  test.each([
    'incentive-audit',
    'incentive-audit/report',
    'incentive-audit/table',
    'incentive-audit/cases',
    'incentive-audit/metrics',
  ])('%s makes no code from strings and speaks none of Zod’s languages', async (entry) => {
    const { code } = await bundle(installed.folder, `export * from '${entry}';`);
    expect(code).not.toMatch(/\b(Function|eval)\b/);
    expect(code).not.toContain('Invalid input: expected');
  });
});
