import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import ts from 'typescript';
import { assertShownValues } from './shown-values';
import type { Snippet } from './snippet';

/** What became of a snippet: everything wrong with it, nothing when all is well. */
export type Outcome = { name: string; problems: string[] };

/** Inside the package, so that snippets import it by its own name as a reader's code does. */
const folder = join(import.meta.dirname, '.snippets');

const prelude = `import { digits, expectShown } from '../../expect-shown.mjs'; `;

const options: ts.CompilerOptions = {
  strict: true,
  noEmit: true,
  allowJs: true,
  checkJs: true,
  skipLibCheck: true,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2022.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  jsx: ts.JsxEmit.ReactJSX,
  types: ['node'],
};

/** Type-checks snippets and runs them against the built package. `set` keeps sets that are checked at once apart. */
export function checkSnippets(set: string, snippets: readonly Snippet[]): Outcome[] {
  const home = join(folder, set);
  rmSync(home, { recursive: true, force: true });
  mkdirSync(home, { recursive: true });
  const placed = snippets.map((snippet, at) => ({
    ...snippet,
    file: join(home, `${at}.${snippet.language}`),
  }));
  const typeErrors = typeErrorsOf(placed);
  const runErrors = runErrorsOf(placed);
  return placed.map(({ name, file }) => ({
    name,
    problems: [...(typeErrors.get(file) ?? []), ...(runErrors.get(file) ?? [])],
  }));
}

type Placed = Snippet & { file: string };

function typeErrorsOf(placed: readonly Placed[]): Map<string, string[]> {
  for (const { file, code } of placed) writeFileSync(file, code);
  const program = ts.createProgram(
    placed.map(({ file }) => file),
    options,
  );
  return new Map(
    placed.map(({ file }) => {
      const diagnostics = ts.getPreEmitDiagnostics(program, program.getSourceFile(file));
      return [file, diagnostics.map(describe)];
    }),
  );
}

function describe({ file, start, messageText }: ts.Diagnostic): string {
  const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
  return `line ${line}: ${ts.flattenDiagnosticMessageText(messageText, ' ')}`;
}

function runErrorsOf(placed: readonly Placed[]): Map<string, string[]> {
  const problems = new Map<string, string[]>();
  const expectedLines = new Map<string, { file: string; lines: number[] }>();
  for (const snippet of placed.filter(({ run }) => run)) {
    try {
      const { code, lines } = assertShownValues(snippet.code, snippet.file);
      const module = `${snippet.file}.mjs`;
      writeFileSync(
        module,
        prelude + transformSync(code, { loader: snippet.language, jsx: 'automatic' }).code,
      );
      expectedLines.set(module, { file: snippet.file, lines });
    } catch (error) {
      problems.set(snippet.file, [String(error)]);
    }
  }
  for (const { file: module, error, held } of run([...expectedLines.keys()])) {
    const { file, lines } = expectedLines.get(module) ?? { file: module, lines: [] };
    const missed = lines.filter((line) => !held.includes(line));
    problems.set(
      file,
      error === null ? missed.map((line) => `line ${line}: the value shown was never reached`) : [error],
    );
  }
  return problems;
}

function run(modules: readonly string[]): { file: string; error: string | null; held: number[] }[] {
  if (modules.length === 0) return [];
  const runner = join(import.meta.dirname, 'run-snippets.mjs');
  return JSON.parse(execFileSync(process.execPath, [runner, ...modules], { encoding: 'utf8' }));
}
