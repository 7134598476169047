/**
 * Plants each fault of tests/planted-faults.json into a copy of the sources and sees to it that its test turns red: `npm run faults`.
 * With `--list` it only writes tests/planted-faults.md, with `--list --check` it only compares.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeGenerated } from '../generate/kit/generated-files.mjs';
import { files } from '../generate/planted-faults.mjs';

const root = join(import.meta.dirname, '../..');
const faults = JSON.parse(readFileSync(join(root, 'tests/planted-faults.json'), 'utf8'));

writeGenerated(files, {
  isCheck: process.argv.includes('--check'),
  again: 'npm run generate -- planted-faults',
});
if (process.argv.includes('--list')) process.exit();

const waiting = [...faults];
const uncaught = [];
await Promise.all(Array.from({ length: Math.min(2, cpus().length) }, work));
console.log(`${faults.length - uncaught.length} of ${faults.length} planted faults are caught`);
for (const line of uncaught) console.error(`NOT CAUGHT: ${line}`);
if (uncaught.length > 0) process.exitCode = 1;

/** Plants waiting faults in a copy of its own. */
async function work() {
  const copy = mkdtempSync(join(tmpdir(), 'planted-faults-'));
  for (const part of [
    'src',
    'tests',
    'package.json',
    'vitest.config.ts',
    'tsconfig.json',
    'tsconfig.tests.json',
  ]) {
    cpSync(join(root, part), join(copy, part), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { fault, file, from, to, test } = next;
    const sound = readFileSync(join(copy, file), 'utf8');
    if (sound.split(from).length !== 2) {
      uncaught.push(`${fault}: ${file} does not hold the text to change exactly once`);
      continue;
    }
    writeFileSync(
      join(copy, file),
      sound.replace(from, () => to),
    );
    const caught = await turnsRed(copy, test);
    writeFileSync(join(copy, file), sound);
    if (!caught) uncaught.push(`${fault}: ${test} stays green`);
  }
  rmSync(copy, { recursive: true });
}

/** Whether the test runs and fails. */
function turnsRed(folder, test) {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const run = spawn(process.execPath, [vitest, 'run', test, '--bail=1', '--typecheck.enabled=false'], {
    cwd: folder,
  });
  let printed = '';
  run.stdout.on('data', (text) => {
    printed += text;
  });
  return new Promise((resolve) => {
    run.on('close', (code) => resolve(code !== 0 && /Tests\s.*failed/.test(printed)));
  });
}
