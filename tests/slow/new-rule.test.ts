import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const copied = ['src', 'scripts', '.gitignore', 'biome.json', 'package.json'];
/** What the test of a rule is made with. */
const testing = [
  'tests/languages.ts',
  'tests/fuzz/promises/unchanged.ts',
  ...[
    'support.ts',
    'test-rule.ts',
    'test-rule/case.ts',
    'test-rule/expect-finding.ts',
    'test-rule/promises.ts',
  ].map((path) => `tests/critique/${path}`),
];
const configs = ['tsconfig.json', 'tsconfig.tests.json', 'vitest.config.ts'];
const ids = ['plan-design/clawback', 'quantitative-bias/top-heavy'];

let copy = '';

function run(command: string, ...args: string[]): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: copy, encoding: 'utf8' });
  return { status, output: `${stdout}${stderr}` };
}

const newRule = (...args: string[]) => run('node', 'scripts/new-rule/new-rule.mjs', ...args);

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'new-rule-'));
  for (const path of [...copied, ...testing, ...configs])
    cpSync(join(root, path), join(copy, path), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

describe('npm run new-rule', () => {
  it('writes everything a rule consists of', () => {
    for (const id of ids) expect(newRule(id)).toMatchObject({ status: 0 });
    const [id = ''] = ids;
    const paths = [
      'src/critique/rules/$/rule.ts',
      'src/critique/rules/$/en.ts',
      'src/critique/rules/$/fr.ts',
      'tests/critique/rules/$.test.ts',
      'docs/rules/$.md',
    ];
    for (const path of paths) expect(readFileSync(join(copy, path.replace('$', id)), 'utf8')).toContain('✎');
    const lists = [
      'model/rule-ids',
      'critique/rules/plan-design/variants',
      'locales/en/rules',
      'locales/fr/rules',
    ];
    for (const path of lists) {
      expect(readFileSync(join(copy, `src/${path}.ts`), 'utf8')).toContain(`'${id}'`);
    }
    const exported = readFileSync(join(copy, 'src/critique/rules/index.ts'), 'utf8');
    expect(exported).toMatch(/export \{[^}]*\bclawback\b[^}]*\} from '\.\/plan-design';/);
    expect(exported).toMatch(/export \{[^}]*\btopHeavy\b[^}]*\} from '\.\/quantitative-bias';/);
  });

  it('compiles, test and all, and is written in house style', () => {
    const tests = { extends: './tsconfig.tests.json', include: ['src/index.ts', 'src/locales', 'tests'] };
    writeFileSync(join(copy, 'tsconfig.copy.json'), JSON.stringify(tests));
    expect(run('npx', 'tsc', '--project', 'tsconfig.copy.json')).toEqual({ status: 0, output: '' });
    expect(run('npx', 'biome', 'check', '--error-on-warnings', 'src', 'tests', 'scripts')).toMatchObject({
      status: 0,
    });
  });

  it('starts with a test that fails and says what to write', () => {
    const [id = ''] = ids;
    const { status, output } = run('npx', 'vitest', 'run', `tests/critique/rules/${id}.test.ts`);
    expect(status).not.toBe(0);
    expect(output).toContain(`✎ ${id}: Write a plan that must fail, the exact figure, and the pay at stake.`);
    expect(output).toContain('5 failed');
    expect(output).not.toMatch(/\d passed/);
  });

  it.each([
    [[], 'Use: npm run new-rule'],
    [['plan-design'], 'Use: npm run new-rule'],
    [['plan-design/Clawback'], 'Use: npm run new-rule'],
    [['pay/clawback'], 'There is no critique "pay". There are quantitative-bias, '],
    [['plan-design/clawback'], 'There is already src/critique/rules/plan-design/clawback/rule.ts'],
    [['plan-design/notice'], 'There is already src/critique/rules/plan-design/notice/rule.ts'],
  ])('refuses %j', (args, message) => {
    const { status, output } = newRule(...args);
    expect(status).toBe(1);
    expect(output).toContain(message);
  });
});
