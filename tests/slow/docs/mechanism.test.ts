import { describe, expect, test } from 'vitest';
import { exportedNames, withImports } from './automatic-imports';
import { markdownSnippets } from './markdown-snippets';
import type { Snippet } from './snippet';
import { checkSnippets } from './snippet-modules';
import { tsdocSnippets } from './tsdoc-snippets';

const snippet = (code: string, language: Snippet['language'] = 'ts'): Snippet => ({
  name: code,
  language,
  code,
  run: true,
});

const sound = [
  snippet('1 + 1; // => 2'),
  snippet('const half: number = 1 / 2; // => 0.5'),
  snippet('2 / 3; // => 0.67'),
  snippet('-2 / 3; // => -0.667'),
  snippet('0.000123; // => 1.2e-4'),
  snippet("console.log('a' + 'b'); // => 'ab'"),
  snippet('({ share: [1 / 3, null], name: "x" });\n// => { share: [0.33, null], name: "x" }'),
  snippet('[1, 2];\n// => [\n//   1,\n//   2,\n// ]\n// and that is all'),
  snippet('await Promise.resolve(3); // => 3'),
  snippet("try {\n  JSON.parse('{');\n} catch (error) {\n  error instanceof SyntaxError; // => true\n}"),
  snippet(
    "import { renderToStaticMarkup } from 'react-dom/server';\nconst view = <b>{1 + 1}</b>;\nrenderToStaticMarkup(view); // => '<b>2</b>'",
    'tsx',
  ),
  { ...snippet("throw new Error('not executed');"), run: false },
];

const unsound: [Snippet, RegExp][] = [
  [snippet('1 + 1; // => 3'), /Expected values to be strictly deep-equal/],
  [snippet('2 / 3; // => 0.66'), /0\.66/],
  [snippet('1 / 2; // => 1'), /strictly deep-equal/],
  [snippet('({ a: 1, b: 2 }); // => { a: 1 }'), /strictly deep-equal/],
  [
    snippet('let done = false;\nif (done) {\n  done; // => true\n}'),
    /line 3: the value shown was never reached/,
  ],
  [snippet("throw new Error('broken');"), /broken/],
  [snippet("const count: number = 'one';"), /line 1: Type 'string' is not assignable/],
  [snippet('1 + 1; // => is two'), /not a value/],
  [snippet('// => 2'), /1 values are shown, 0 after a statement/],
];

const outcomes = checkSnippets('mechanism', [...sound, ...unsound.map(([first]) => first)]);

describe('a snippet', () => {
  test.each(outcomes.slice(0, sound.length))('that is true passes: $name', ({ problems }) => {
    expect(problems).toEqual([]);
  });

  test.each(
    unsound.map(([{ name }, problem], at) => ({ name, problem, outcome: outcomes[sound.length + at] })),
  )('that is not true fails: $name', ({ problem, outcome }) => {
    expect(outcome?.problems.join('\n')).toMatch(problem);
  });
});

describe('finding snippets', () => {
  test('in Markdown, by the language of the fence, also inside lists', () => {
    const markdown = '# A\n\n```ts\na;\n```\n\n- b\n\n  ```js no-run\n  b;\n  ```\n\n```sh\nnpm ci\n```\n';
    expect(markdownSnippets('README.md', markdown)).toEqual([
      { name: 'README.md:4', language: 'ts', code: 'a;', run: true },
      { name: 'README.md:10', language: 'js', code: 'b;', run: false },
    ]);
  });

  test('in the @example of a declaration and of a member, each once', () => {
    const source = [
      '/**',
      ' * One.',
      ' *',
      ' * @example',
      ' * ```ts',
      ' * one({ a: 1 },',
      ' *   2);',
      ' * ```',
      ' */',
      'export const one = 1;',
      'export type Two = {',
      '  /**',
      '   * Two.',
      '   * @example A title',
      '   * ```ts',
      '   * two;',
      '   * ```',
      '   */',
      '  two: number;',
      '};',
    ].join('\n');
    expect(tsdocSnippets('src/one.ts', source)).toEqual([
      { name: 'src/one.ts:6', language: 'ts', code: 'one({ a: 1 },\n  2);', run: true },
      { name: 'src/one.ts:16', language: 'ts', code: 'two;', run: true },
    ]);
  });
});

describe('importing names automatically', () => {
  const entries = [
    { specifier: 'incentive-audit', names: exportedNames("export { one, type Two } from './x';") },
  ];

  test('those that the snippet uses', () => {
    expect(withImports(snippet('one;\nthree;'), entries).code).toBe(
      "import { one } from 'incentive-audit'; one;\nthree;",
    );
  });

  test('but not those that it imports itself', () => {
    const code = "import { one } from 'elsewhere';\nconst two: Two = one;";
    expect(withImports(snippet(code), entries).code).toBe(`import { Two } from 'incentive-audit'; ${code}`);
  });
});
