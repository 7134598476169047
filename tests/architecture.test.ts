import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { zoneOf } from './architecture/zones';

/**
 * What each zone of src may import: other zones, then packages. The command is built beside the library: it uses the public
 * entries, what reports are made from, and no rule or estimate by itself. What it reads tables with runs in a browser too.
 */
const mayImport: Record<string, readonly string[]> = {
  model: ['model'],
  stats: ['stats', 'simple-statistics'],
  scoring: ['scoring', 'stats', 'model'],
  schema: ['schema', 'model', 'zod/mini'],
  // What a rule is made with; the rules; what runs them; and what is made of their findings, each room below those that use it.
  'critique/kit': ['critique/kit', 'scoring', 'stats', 'model', 'locales'],
  // Reads a team's history and tells its figures: what rules on data bring along.
  'critique/history': ['critique/history', 'critique/kit', 'schema', 'scoring', 'stats', 'model'],
  'critique/rules': [
    ...[
      'critique/rules',
      'sentences/en',
      'sentences',
      'critique/history',
      'critique/kit',
      'scoring',
      'stats',
      'model',
    ],
    'locales',
  ],
  'critique/engine': ['critique/engine', 'critique/kit', 'schema', 'model', 'locales'],
  'critique/verdict': ['critique/verdict', 'critique/engine', 'model'],
  'critique/sensitivity': [
    ...[
      'critique/sensitivity',
      'critique/report',
      'critique/verdict',
      'critique/engine',
      'critique/kit',
      'model',
      'locales',
    ],
  ],
  'critique/report': [
    ...['critique/report', 'critique/verdict', 'critique/engine', 'critique/kit', 'model', 'locales'],
  ],
  'critique/proposal': [
    ...[
      'critique/proposal',
      'critique/report',
      'critique/history',
      'critique/verdict',
      'critique/engine',
      'critique/kit',
    ],
    ...['scoring', 'stats', 'model', 'locales'],
  ],
  'critique/comparison': [
    ...['critique/comparison', 'critique/history', 'critique/rules', 'critique/engine', 'critique/kit'],
    ...['scoring', 'model', 'locales'],
  ],
  // What a rule of a house's own is made of.
  'critique/host': ['critique/host', 'schema', 'model', 'locales'],
  // The functions that are exported.
  critique: [
    ...['critique/comparison', 'critique/proposal', 'critique/report', 'critique/sensitivity'],
    ...[
      'critique/verdict',
      'critique/host',
      'critique/rules',
      'critique/history',
      'critique/engine',
      'critique/kit',
    ],
    ...['critique', 'schema', 'stats', 'model', 'locales'],
  ],
  // A rule's sentences stand beside it, as does what they are made from; a language gathers them, and they share its figures and turns of phrase.
  sentences: ['locales'],
  'sentences/en': ['sentences/en', 'sentences', 'locales', 'model'],
  'sentences/fr': ['sentences/fr', 'sentences', 'locales/fr', 'locales', 'model'],
  locales: ['locales', 'sentences/en', 'sentences', 'model'],
  'locales/fr': ['locales/fr', 'locales', 'sentences/fr', 'model'],
  // Its renderers take what programs have stored, so they check it with the schema that ships.
  report: ['report', 'schema', 'locales', 'model'],
  index: [
    'critique',
    'critique/rules',
    'critique/host',
    'critique/proposal',
    'critique/sensitivity',
    'schema',
    'scoring',
    'stats',
    'model',
  ],
  // The documented schemes, and how alike plans are.
  cases: ['cases', 'critique/kit', 'schema', 'scoring', 'model'],
  table: ['table', 'model', 'papaparse', 'fflate', 'read-excel-file/universal'],
  // The catalogue, which the audit does not know: whoever asks it hands its metrics over.
  metrics: ['metrics', 'model'],
  cli: [
    ...[
      'cli',
      'table',
      'metrics',
      'incentive-audit',
      'incentive-audit/cases',
      'incentive-audit/report',
      'report',
      'locales',
      'locales/fr',
      'model',
    ],
    ...['commander', 'jsonc-parser', 'marked'],
    ...['node:buffer', 'node:crypto', 'node:fs', 'node:module', 'node:path', 'node:url', 'node:util'],
  ],
};

/** Anything that makes two runs differ. */
const impure = new Set([
  'process',
  'globalThis',
  'window',
  'document',
  'navigator',
  'fetch',
  'performance',
  'crypto',
]);
const impureCalls = new Set(['Date.now', 'Math.random', 'Date', 'new Date']);

/**
 * Who may know LinkedIn's index, beside the folder that defines it: the lists of what is built in, the entry that exports it, the
 * sentences and French names of works quoted where a plan pays on it, the error that names it as an example, and the reader of tables, which knows what
 * people call its columns.
 */
const knowsSsi =
  /^(model\/linkedin-ssi\/.*|model\/(built-in-indices|background|solicitations|sources|metric|read-index)\.ts|index\.ts|locales\/(en|fr)\/background\.ts|locales\/variants\.ts|locales\/fr\/source-titles\.ts|(cli|table|metrics)\/.*)$/;

const SSI = /[Ll]inked[Ii]n|Ssi|\bSSI\b|\bssi\b/;

const LONGEST_FILE = 250;

const source = join(import.meta.dirname, '../src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .map((path) => {
    const text = readFileSync(join(source, path), 'utf8');
    return { path, text, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
  });

const names = new Set(files.map(({ path }) => path));

describe('src', () => {
  test.each(Object.keys(mayImport))('%s imports only what the table allows', (zone) => {
    const strays = files
      .filter(({ path }) => zoneOf(path) === zone)
      .flatMap(({ path, text }) =>
        importsOf(path, text)
          .filter((imported) => !mayImport[zone]?.includes(imported.zone))
          .map((imported) => `${path} imports ${imported.name}`),
      );
    expect(strays).toEqual([]);
  });

  test('no file imports itself through others', () => {
    const imports = new Map(files.map(({ path, text }) => [path, filesImportedBy(path, text)]));
    expect([...imports.keys()].map((path) => circleThrough(path, imports)).filter(Boolean)).toEqual([]);
  });

  test('every file belongs to a zone', () => {
    expect(files.map(({ path }) => path).filter((path) => !(zoneOf(path) in mayImport))).toEqual([]);
  });

  test('the entries re-export names and do nothing else', () => {
    const entries = files.filter(({ path }) =>
      [
        'index.ts',
        'schema/index.ts',
        'report/index.ts',
        'critique/rules/index.ts',
        'table/index.ts',
        'cases/index.ts',
      ].includes(path),
    );
    const strays = entries.flatMap(({ path, tree }) =>
      tree.statements
        .filter((statement) => !(ts.isExportDeclaration(statement) && statement.exportClause))
        .map((statement) => `${path}: ${statement.getText()}`),
    );
    expect(strays).toEqual([]);
  });

  test('nothing reads the clock, chance, the process, the network or the page', () => {
    const pure = files.filter(({ path }) => zoneOf(path) !== 'cli');
    expect(pure.flatMap(({ path, tree }) => impurities(tree).map((found) => `${path}: ${found}`))).toEqual(
      [],
    );
  });

  test('no variable of a module can be reassigned', () => {
    const variables = files.flatMap(({ path, tree }) =>
      tree.statements
        .filter(ts.isVariableStatement)
        .filter(({ declarationList }) => !(declarationList.flags & ts.NodeFlags.Const))
        .filter(
          (statement) => !statement.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.DeclareKeyword),
        )
        .map((statement) => `${path}: ${statement.getText()}`),
    );
    expect(variables).toEqual([]);
  });

  test('only what is built in knows LinkedIn’s index: every rule serves any other', () => {
    const strays = files
      .filter(({ path }) => !knowsSsi.test(path))
      .flatMap(({ path, tree }) => mentionsOfSsi(tree).map((found) => `${path}: ${found}`));
    expect(strays).toEqual([]);
  });

  test(`no file is longer than ${LONGEST_FILE} lines`, () => {
    const lengths = files.map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }));
    expect(lengths.filter(({ lines }) => lines > LONGEST_FILE)).toEqual([]);
  });
});

describe('the checks themselves', () => {
  const parse = (text: string) => ts.createSourceFile('sample.ts', text, ts.ScriptTarget.Latest, true);

  test.each([
    ['const now = Date.now();', 'Date.now'],
    ['const now = new Date();', 'new Date'],
    ['const chance = Math.random();', 'Math.random'],
    ['const home = process.env.HOME;', 'process'],
    ['await fetch(url);', 'fetch'],
  ])('%s is impure', (text, found) => {
    expect(impurities(parse(text))).toEqual([found]);
  });

  test('a circle is found, and its way told', () => {
    const imports = new Map([
      ['a', ['b', 'c']],
      ['b', ['d']],
      ['c', ['a']],
      ['d', []],
    ]);
    expect([...imports.keys()].map((file) => circleThrough(file, imports))).toEqual([
      'a → c → a',
      null,
      'c → a → c',
      null,
    ]);
  });

  test.each(['new Date(2026, 0, 1);', 'Date.UTC(2026, 0);', 'const row = { process: 1 };', 'row.fetch;'])(
    '%s is pure',
    (text) => {
      expect(impurities(parse(text))).toEqual([]);
    },
  );

  test.each([
    ["const id = 'linkedin-ssi/insights';", "'linkedin-ssi/insights'"],
    ['const points = readSsi(page);', 'readSsi'],
    ["const text = name + ' on LinkedIn';", "' on LinkedIn'"],
  ])('%s knows the index', (text, found) => {
    expect(mentionsOfSsi(parse(text))).toEqual([found]);
  });

  test.each([
    '/** As LinkedIn does. */ const a = 1;',
    "defineRule({ sources: ['linkedin-help'] });",
    'missing();',
  ])('%s does not', (text) => {
    expect(mentionsOfSsi(parse(text))).toEqual([]);
  });

  test.each([
    ['critique/rules/plan-design/cap/rule.ts', 'critique/rules'],
    ['critique/rules/plan-design/cap/fr.ts', 'sentences/fr'],
    ['critique/rules/plan-design/variants.ts', 'sentences'],
    ['critique/engine/run-rules.ts', 'critique/engine'],
    ['critique/propose-plan.ts', 'critique'],
    ['locales/fr/general.ts', 'locales/fr'],
    ['locales/en/general.ts', 'locales'],
    ['model/panel/panel.ts', 'model'],
    ['index.ts', 'index'],
    ['table/rows.ts', 'table'],
    ['cli/main.ts', 'cli'],
  ])('%s is in %s', (path, zone) => {
    expect(zoneOf(path)).toBe(zone);
  });
});

function importsOf(path: string, text: string): { name: string; zone: string }[] {
  return ts.preProcessFile(text).importedFiles.map(({ fileName }) => ({
    name: fileName,
    zone: fileName.startsWith('.') ? zoneOf(join(path, '..', fileName)) : fileName,
  }));
}

/** Names and texts that mean LinkedIn's index. Comments may, and what a rule cites: a report cites it where it belongs. */
function mentionsOfSsi(node: ts.Node): string[] {
  if (ts.isPropertyAssignment(node) && node.name.getText() === 'sources') return [];
  const isText =
    ts.isIdentifier(node) || ts.isStringLiteralLike(node) || ts.isTemplateMiddleOrTemplateTail(node);
  const own = (isText || ts.isTemplateHead(node)) && SSI.test(node.getText()) ? [node.getText()] : [];
  const below: string[] = [];
  ts.forEachChild(node, (child) => {
    below.push(...mentionsOfSsi(child));
  });
  return [...own, ...below];
}

/** The files of src that a file imports. */
function filesImportedBy(path: string, text: string): string[] {
  return ts
    .preProcessFile(text)
    .importedFiles.filter(({ fileName }) => fileName.startsWith('.'))
    .map(({ fileName }) => join(path, '..', fileName))
    .flatMap((name) => [`${name}.ts`, `${name}/index.ts`].filter((file) => names.has(file)));
}

/** The way from a file back to itself through imports, or `null` where there is none. */
function circleThrough(start: string, imports: ReadonlyMap<string, readonly string[]>): string | null {
  const cameFrom = new Map<string, string>();
  const open = [start];
  for (let file = open.pop(); file !== undefined; file = open.pop()) {
    for (const next of imports.get(file) ?? []) {
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, file);
      open.push(next);
    }
  }
  if (!cameFrom.has(start)) return null;
  const way = [start];
  do way.unshift(cameFrom.get(way[0] as string) as string);
  while (way[0] !== start);
  return way.join(' → ');
}

function impurities(node: ts.Node): string[] {
  const own = impurity(node);
  const below: string[] = [];
  ts.forEachChild(node, (child) => {
    below.push(...impurities(child));
  });
  return own === null ? below : [own, ...below];
}

function impurity(node: ts.Node): string | null {
  if (ts.isNewExpression(node) && node.arguments?.length === 0)
    return among(impureCalls, `new ${node.expression.getText()}`);
  if (ts.isCallExpression(node))
    return among(impureCalls, node.expression.getText()) ?? among(impure, node.expression.getText());
  if (ts.isPropertyAccessExpression(node)) return among(impure, node.expression.getText());
  return null;
}

function among(names: ReadonlySet<string>, name: string): string | null {
  return names.has(name) ? name : null;
}
