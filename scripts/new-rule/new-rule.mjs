/**
 * Starts a rule: `npm run new-rule -- <critique>/<rule>` writes its module, test, page, sentences and list entries. All of it compiles,
 * and nothing passes before what stands behind ✎ is written.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { edits } from './edits.mjs';
import { files } from './files.mjs';
import { nameOf } from './name.mjs';

const root = join(import.meta.dirname, '../..');
const read = (path) => readFileSync(join(root, path), 'utf8');

try {
  const name = nameOf(process.argv.slice(2), read('src/model/rule-ids.ts'));
  const created = files(name);
  const taken = Object.keys(created).filter((path) => existsSync(join(root, path)));
  if (taken.length > 0) throw new Error(`There is already ${taken.join(', ')}.`);
  const changed = Object.fromEntries(
    Object.entries(edits(name)).map(([path, edit]) => [path, edit(read(path), path)]),
  );
  for (const [path, content] of Object.entries({ ...created, ...changed })) {
    mkdirSync(join(root, dirname(path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  const sources = [...Object.keys(created), ...Object.keys(changed)].filter((path) => path.endsWith('.ts'));
  execFileSync('npx', ['biome', 'check', '--write', ...sources], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  console.log(`Created:\n${list(created)}\n\nChanged:\n${list(changed)}\n`);
  console.log(
    `Next: npx vitest run tests/critique/rules/${name.id}.test.ts, which says what to write (docs/adding-a-rule.md).`,
  );
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

function list(contents) {
  return Object.keys(contents)
    .map((path) => `  ${path}`)
    .join('\n');
}
