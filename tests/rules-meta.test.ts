import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as exported from '../src/critique/rules';
import { rules } from '../src/critique/rules/metadata';
import { everyRule } from '../src/critique/rules/registry';
import { sentences as en } from '../src/locales/en/sentences';
import { sentences as fr } from '../src/locales/fr/sentences';
import { ruleIds } from '../src/model/rule-ids';
import { requireBuild } from './require-build';

const headings = [
  'The question',
  'Why it matters',
  'How it is computed',
  'A plan that fails',
  'A plan that passes',
  'When it cannot tell, and what to collect',
  'What it does not show',
  'Sources',
];

const root = join(import.meta.dirname, '..');
const pathsIn = (folder: string, ending: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter(
      (path) =>
        path.includes('/') &&
        path.endsWith(ending) &&
        !/^(propose-plan|compare-plans|would-change)\//.test(path),
    )
    .map((path) => path.slice(0, -ending.length))
    // Deeper lie tests of what only one rule needs.
    .filter((id) => id.split('/').length === 2)
    .sort();
const ids = rules.map(({ id }) => id);

test('every rule is exported by the name of its id', () => {
  const named = everyRule.map((rule) => {
    const [, words = ''] = rule.id.split('/');
    return [words.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase()), rule];
  });
  expect({ ...exported }).toEqual(Object.fromEntries(named));
});

describe.each(rules.map((rule) => ({ ...rule, name: rule.title.text })))('$id', (rule) => {
  const { id, basis, help, name, sources } = rule;
  const page = existsSync(join(root, help)) ? readFileSync(join(root, help), 'utf8') : '';

  test('has a page with the headings of all others', () => {
    expect(page.split('\n')[0]).toBe(`# ${name}`);
    expect(page.split('\n')[2]).toMatch(
      new RegExp(`^\`${id}\` · ${basis} · .+ · \\[all rules\\]\\(\\.\\./index\\.md\\)$`),
    );
    expect([...page.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)).toEqual(headings);
  });

  test.each([
    ['A plan that fails', 'fail'],
    ['A plan that passes', 'pass'],
  ])('shows: %s', (heading, outcome) => {
    const section = page.slice(page.indexOf(`## ${heading}`)).split('\n## ')[0];
    expect(section).toMatch(/```ts\n.*```/s);
    expect(section).toContain(`?.outcome; // => '${outcome}'`);
  });

  test('has nothing left to write that npm run new-rule asked for', () => {
    const files = [`src/critique/rules/${id}/rule.ts`, `tests/critique/rules/${id}.test.ts`, help];
    const texts = files.map((file) =>
      existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8') : '',
    );
    const sentences = [en, fr].map((dictionary) =>
      Object.values((dictionary as Record<string, object>)[id] ?? {}).join('\n'),
    );
    expect([...texts, ...sentences].flatMap((text) => text.match(/^.*✎.*$/gm) ?? [])).toEqual([]);
  });

  test('names its sources on its page', () => {
    const list = page.slice(page.indexOf('## Sources'));
    expect(sources.map(({ title }) => title).filter((title) => !list.includes(title))).toEqual([]);
  });

  test('has the same sentences in both languages', () => {
    const variants = (dictionary: object): string[] =>
      Object.keys((dictionary as Record<string, object>)[id] ?? {}).sort();
    expect(variants(en)).toContain('title');
    expect(variants(fr)).toEqual(variants(en));
  });
});

test('ids stand in the order of the rules', () => {
  expect(ruleIds).toEqual(ids);
});

test.each([
  ['a module', 'src/critique/rules', '/rule.ts'],
  ['a test', 'tests/critique/rules', '.test.ts'],
  ['a page', 'docs/rules', '.md'],
])('every rule has %s, and there is none without a rule', (_, folder, ending) => {
  expect(pathsIn(folder, ending)).toEqual([...ids].sort());
});

test.each(['rule-data', 'rule-index', 'verdict-page'])('what %s writes is up to date', (name) => {
  requireBuild();
  const check = () =>
    execFileSync(process.execPath, ['scripts/generate/generate.mjs', name, '--check'], {
      cwd: root,
      stdio: 'pipe',
    });
  expect(check).not.toThrow();
});
