import { createRequire } from 'node:module';
import { Ajv2020 } from 'ajv/dist/2020';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { requireBuild } from '../require-build';
import { bundle } from './bundle';
import { projects, runtimeConsumer, strictest } from './consumer-sources';
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

describe('at run time', () => {
  type Seen = {
    names: string[][];
    report: { findings: { help: string }[] };
    markdown: string;
    caught: unknown;
  };
  let imported: Seen;
  let required: Seen;
  beforeAll(async () => {
    const imports = ['incentive-audit', 'incentive-audit/schema', 'incentive-audit/report'];
    const [main, schema, rendering] = imports;
    installed.write(
      'esm.mjs',
      `import * as main from '${main}';
       import * as schema from '${schema}';
       import * as rendering from '${rendering}';
       ${runtimeConsumer}`,
    );
    installed.write(
      'cjs.cjs',
      `const main = require('${main}');
       const schema = require('${schema}');
       const rendering = require('${rendering}');
       ${runtimeConsumer}`,
    );
    imported = JSON.parse(await installed.node('esm.mjs'));
    required = JSON.parse(await installed.node('cjs.cjs'));
  }, MINUTES);

  test('import gives every entry', () => {
    const [main, schema, rendering] = imported.names;
    expect(main).toContain('evaluateIncentivePlan');
    expect(schema).toContain('incentivePlanSchema');
    expect(rendering).toContain('renderMarkdown');
  });

  test('require gives the same names, report and errors as import', () => {
    expect(required).toEqual(imported);
    expect(imported.caught).toEqual({ known: true, code: 'invalid-plan' });
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

describe('for TypeScript', () => {
  const compilers = {
    '5.4': 'typescript-5.4',
    '5.9': 'typescript-5.9',
    '6.0': 'typescript',
    '7.0': 'typescript-7',
  };
  const cases = Object.entries(compilers).flatMap(([version, compiler]) =>
    Object.entries(projects)
      .filter(([, project]) => !('compilers' in project) || project.compilers.includes(version))
      .map(([name, project]) => ({ version, compiler, name, project })),
  );

  test.each(cases)(
    '$version compiles $name without the DOM',
    async ({ version, compiler, name, project }) => {
      for (const [file, source] of Object.entries(project.files)) installed.write(file, source);
      const config = {
        compilerOptions: { ...strictest, ...project.settings },
        files: Object.keys(project.files),
      };
      const path = installed.write(`tsconfig.${name}.json`, JSON.stringify(config));
      const manifest = require.resolve(`${compiler}/package.json`);
      expect(require(manifest).version).toMatch(`${version}.`);
      expect(await installed.node(manifest.replace('package.json', 'bin/tsc'), '--project', path)).toBe('');
    },
  );
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

  test.each(['incentive-audit', 'incentive-audit/report', 'incentive-audit/schema'])(
    '%s makes no code from strings and speaks none of Zod’s languages',
    async (entry) => {
      const { code } = await bundle(installed.folder, `export * from '${entry}';`);
      expect(code).not.toMatch(/\b(Function|eval)\b/);
      expect(code).not.toContain('Invalid input: expected');
    },
  );
});
