import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');

// Asked for one that there is beside one that there is not.
const { status, stderr } = spawnSync(
  process.execPath,
  ['scripts/generate/generate.mjs', 'rule-data', 'rule-date'],
  { cwd: root, encoding: 'utf8' },
);

test('a generator that is not there is refused, and those that are there are named', () => {
  expect(status).toBe(1);
  expect(stderr).toMatch(/^There is no generator rule-date\. There are rule-data, /);
});

test('every module beside it is one of its generators', () => {
  const modules = readdirSync(join(root, 'scripts/generate'))
    .filter((file) => file.endsWith('.mjs') && !['generate.mjs', 'check.mjs'].includes(file))
    .map((file) => file.replace('.mjs', ''));
  const [, names = ''] = /There are (.*)\./.exec(stderr) ?? [];
  expect(names.split(', ').sort()).toEqual(modules.sort());
});
