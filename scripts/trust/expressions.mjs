/**
 * Writes which regular expressions of src take a time in proportion to the text they are given, as recheck proves it: those that
 * are not listed yet; with `--check` all of them, in a minute. `tests/regular-expressions` sees to it that every expression is among them, or is reasoned about by hand.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { handProved } from '../../tests/regular-expressions/hand-proved.mjs';
import { writeGenerated } from '../generate/kit/generated-files.mjs';
import { regularExpressions } from './regular-expressions.mjs';

// Neither Java nor a program made for this machine: what was proved must not depend on which is there.
process.env.RECHECK_BACKEND = 'pure';
const { checkSync } = await import('recheck');

const MILLISECONDS = 60_000;
const list = 'tests/regular-expressions/linear.json';

const listed = new Set(JSON.parse(readFileSync(join(import.meta.dirname, '../..', list), 'utf8')));
const isChecked = process.argv.includes('--check');

const byHand = new Set(handProved.map(({ expression }) => expression));
const all = [...new Set(regularExpressions().map(({ expression }) => expression))]
  .filter((expression) => expression !== null && !byHand.has(expression))
  .sort();
const linear = all.filter((expression) => {
  if (listed.has(expression) && !isChecked) return true;
  const [, body = '', flags = ''] = /^\/(.*)\/([a-z]*)$/s.exec(expression) ?? [];
  const { status, complexity } = checkSync(body, flags, { checker: 'automaton', timeout: MILLISECONDS });
  if (status === 'safe') return true;
  console.error(`${expression} is ${complexity?.summary ?? status}`);
  process.exitCode = 1;
  return false;
});
writeGenerated(
  { [list]: `${JSON.stringify(linear, null, 2)}\n` },
  { isCheck: isChecked, again: 'npm run expressions' },
);
