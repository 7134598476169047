import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { expressionsOf, regularExpressions } from '../../scripts/trust/regular-expressions.mjs';
import { handProved } from './hand-proved.mjs';

const found = regularExpressions();
/** Proved by recheck: `npm run expressions` proves them again. */
const linear: string[] = JSON.parse(readFileSync(join(import.meta.dirname, 'linear.json'), 'utf8'));
const proved = [...linear, ...handProved.map(({ expression }) => expression)];

/** Long enough for what is quadratic to take a minute, and what is linear milliseconds. */
const LONG = 200_000;
const PATIENCE_MILLISECONDS = 2000;

describe('regular expressions', () => {
  test('are all seen, those that are made as well', () => {
    expect(found.length).toBeGreaterThan(90);
    expect(found.filter(({ expression }) => expression === null)).toEqual([]);
  });

  test('each takes a time in proportion to the text, as recheck or a reason proves', () => {
    const open = found.filter(({ expression }) => !proved.includes(expression ?? ''));
    expect(open, 'run: npm run expressions').toEqual([]);
  });

  test('none is proved that is no longer there, or twice', () => {
    const there = new Set(found.map(({ expression }) => expression));
    expect(proved.filter((expression) => !there.has(expression))).toEqual([]);
    expect(new Set(proved).size).toBe(proved.length);
  });

  const attacked = handProved.flatMap(({ expression, attack }) =>
    attack === undefined ? [] : [{ expression, attack }],
  );
  test.each(attacked)('$expression is not slowed down by what is made to', ({ expression, attack }) => {
    const [, body = '', flags] = /^\/(.*)\/([a-z]*)$/s.exec(expression) ?? [];
    const text = attack(LONG);
    expect(text.length).toBeGreaterThan(0.8 * LONG);
    const before = performance.now();
    text.replace(new RegExp(body, flags), '');
    expect(performance.now() - before).toBeLessThan(PATIENCE_MILLISECONDS);
  });
});

describe('what finds them', () => {
  test.each([
    ['const a = /x+/g;', ['/x+/g']],
    ["const b = new RegExp('y', 'u');", ['/y/u']],
    [`const N = 3; const part = 'z'; RegExp(\`^\${part}{\${N}}$\`);`, ['/^z{3}$/']],
    ['const c = /a/y; const d = new RegExp(c);', ['/a/y', '/a/y']],
    ['function find(text: string) { return new RegExp(text); }', [null]],
    ["const slash = '/x/';", []],
  ])('%s', (text, expressions) => {
    expect(expressionsOf(text)).toEqual(expressions);
  });
});
