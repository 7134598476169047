import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { requireBuild } from '../../require-build';
import { exportedNames, withImports } from './automatic-imports';
import { markdownSnippets } from './markdown-snippets';
import { checkSnippets } from './snippet-modules';
import { tsdocSnippets } from './tsdoc-snippets';

requireBuild();

const root = join(import.meta.dirname, '../../..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith(ending))
    .map((path) => join(folder, path))
    .sort();

const entries = [
  { specifier: 'incentive-audit', names: exportedNames(read('src/index.ts')) },
  { specifier: 'incentive-audit/schema', names: exportedNames(read('src/schema/index.ts')) },
  { specifier: 'incentive-audit/report', names: exportedNames(read('src/report/index.ts')) },
];
const guides = ['README.md', ...filesIn('docs', '.md').filter((path) => !path.startsWith('docs/api'))];
const examples = filesIn('src', '.ts').flatMap((file) => tsdocSnippets(file, read(file)));
const snippets = [
  ...guides.flatMap((file) => markdownSnippets(file, read(file))),
  ...examples.map((example) => withImports(example, entries)),
];

test.each(checkSnippets('package', snippets))('$name', ({ problems }) => {
  expect(problems).toEqual([]);
});
