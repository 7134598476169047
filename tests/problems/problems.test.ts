import { describe, expect, test } from 'vitest';
import type { Issue } from '../../src/index';
import { problems as en } from '../../src/locales/en/problems';
import { problems as fr } from '../../src/locales/fr/problems';
import { sayProblem } from '../../src/locales/problem';
import { issues } from './bad-input';

const codes = Object.keys(en.texts);
const byCode = new Map<string, Issue[]>();
for (const issue of issues) byCode.set(issue.code, [...(byCode.get(issue.code) ?? []), issue]);

/** What an English sentence cannot do without; names and examples stand in quotes or braces, or have hyphens. */
const ENGLISH = /\b(must|is|it|the|an|of|or|and|has|are|be|was|as|to|below|least|at|not|cannot|with)\b/;
const unquoted = (text: string) => text.replace(/"[^"]*"|`[^`]*`|\{[^}]*\}|<[^>]*>|\w+-[\w-]+/g, '');

test('every problem there is happens, and no other', () => {
  expect([...byCode.keys()].sort()).toEqual(codes.sort());
});

test('each is what it was: its values, and what is said of them', async () => {
  const lines = codes.sort().flatMap((code) => {
    const said = new Map((byCode.get(code) ?? []).map((issue) => [issue.message, issue]));
    return [...said.values()]
      .slice(0, 3)
      .map((issue) =>
        [code, JSON.stringify(issue.params), sayProblem(issue, en), sayProblem(issue, fr)].join('\n  '),
      );
  });
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('problems.txt');
});

describe.each(codes)('%s', (code) => {
  const found = byCode.get(code) ?? [];

  test('is said from its code and values, also after a round trip through JSON', () => {
    for (const issue of found) {
      expect(sayProblem(issue, en)).toBe(issue.message);
      const stored: Issue = JSON.parse(JSON.stringify(issue));
      if (!issue.message.includes('Infinity')) expect(sayProblem(stored, en)).toBe(issue.message);
      expect(sayProblem(stored, fr)).toBe(sayProblem(issue, fr));
    }
  });

  test('is French in French, with every value', () => {
    for (const issue of found) {
      const said = sayProblem({ ...issue, message: '' }, fr);
      expect(said).toMatch(/\p{L}{3}/u);
      expect(unquoted(said)).not.toMatch(ENGLISH);
      expect(said).not.toMatch(/undefined|\[object|\bfunction\b/);
      if (issue.params.found === undefined) expect(said).not.toContain('NaN');
    }
  });

  test('keeps its message where its values are not what they must be', () => {
    for (const { path, params, message } of found.slice(0, 3)) {
      for (const name of Object.keys(params)) {
        for (const forged of [undefined, null, {}, [], [{}], 'forged', Number.NaN, true, Symbol('x')]) {
          const issue = { path, code, params: { ...params, [name]: forged }, message } as Issue;
          for (const language of [en, fr]) {
            const said = sayProblem(issue, language);
            expect(said).not.toBe('');
            if (said === message) continue;
            expect(said, `${name} ${String(forged)}`).not.toMatch(/undefined|NaN|\[object|Symbol/);
          }
        }
      }
    }
  });
});

test.each([null, undefined, 1, 'x', [], () => 1])('values that are %s leave the message', (params) => {
  const issue = { path: [], code: 'weights-sum', params, message: 'said by another' } as never;
  expect(sayProblem(issue, fr)).toBe('said by another');
});

test('a code that is not known leaves the message, and what is no message is none', () => {
  const issue = { path: [], code: 'house/own', params: {}, message: 'is too loud' };
  expect(sayProblem(issue, fr)).toBe('is too loud');
  for (const code of ['toString', '__proto__', 1, null, Symbol('x')]) {
    expect(sayProblem({ ...issue, code } as never, fr)).toBe('is too loud');
    expect(sayProblem({ ...issue, code, message: 1 } as never, fr)).toBe('');
  }
});

test('which of two plans a problem is about is said in both languages', () => {
  const [one] = (byCode.get('at-most') ?? []).filter(({ params }) => 'ofPlan' in params);
  expect(one?.message).toBe('must be at most 5 (of the plan after)');
  expect(one && sayProblem(one, fr)).toBe('doit être au plus 5 (pour le plan nouveau)');
});

test('no problem holds a name or a cell of the data', () => {
  const secrets = issues.filter(({ params }) => JSON.stringify(params)?.includes('hostile'));
  expect(secrets).toEqual([]);
});
