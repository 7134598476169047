import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { expressionsOf } from '../../scripts/trust/regular-expressions.mjs';

const source = join(import.meta.dirname, '../../src');
const files = ['cli/words', 'locales', 'locales/fr/problems'].flatMap((folder) =>
  readdirSync(join(source, folder))
    .filter((name) => name.endsWith('.ts') && (folder !== 'locales' || name.startsWith('problem')))
    .map((name) => join(folder, name)),
);

test('no sentence is read back out of another language: words are made from values', () => {
  expect(files.length).toBeGreaterThan(10);
  const found = files.flatMap((file) => expressionsOf(readFileSync(join(source, file), 'utf8')));
  expect(found).toEqual([]);
});
