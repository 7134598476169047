import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { NOT_LOADED } from './load-failures.mjs';
import { keyOf } from './mutants.mjs';

/** What only the sandbox would copy: no test of a folder under mutation reads it. */
const notNeeded = ['coverage', 'dist', 'etc', 'playground', 'site'];

/** Asks the tests about each mutant; answers them with Stryker's status. */
export async function runStryker(mutants, tests, { concurrency, cases }) {
  const folder = mkdtempSync(join(tmpdir(), 'mutation-'));
  const sample = join(folder, 'sample.json');
  writeFileSync(sample, JSON.stringify(mutants.map(keyOf)));
  Object.assign(process.env, {
    MUTATION_SAMPLE: sample,
    MUTATION_TESTS: tests.join(),
    MUTATION_CASES: String(cases),
  });
  const asked = await new Stryker({
    mutate: mutants.map(rangeOf),
    checkers: ['sample'],
    plugins: ['@stryker-mutator/vitest-runner', './scripts/trust/mutation/sample-checker.mjs'],
    testRunner: 'vitest',
    vitest: { configFile: 'vitest.mutation.config.ts', related: true },
    coverageAnalysis: 'perTest',
    ignorePatterns: notNeeded,
    disableTypeChecks: false,
    concurrency,
    // A loop without end is a mutant found; a machine that pauses must not pass for one.
    timeoutFactor: 3,
    timeoutMS: 20_000,
    dryRunTimeoutMinutes: 30,
    warnings: { slow: false },
    reporters: ['progress-append-only'],
    logLevel: 'warn',
    allowConsoleColors: false,
  }).runMutationTest();
  rmSync(folder, { recursive: true });
  const found = new Map(asked.map((mutant) => [keyOf(asDrawn(mutant)), mutant]));
  return mutants.map((mutant) => ({ ...mutant, ...outcomeOf(found.get(keyOf(mutant))) }));
}

function outcomeOf({ status, static: isStatic, statusReason }) {
  const isNotLoaded = status === 'RuntimeError' && statusReason?.includes(NOT_LOADED);
  return { status: isNotLoaded ? 'Killed' : status, isStatic, statusReason };
}

/** Results have absolute paths, and count lines and columns from 1. */
function asDrawn({ fileName, location: { start, end }, replacement }) {
  const from0 = ({ line, column }) => ({ line: line - 1, column: column - 1 });
  const path = relative('', fileName).replaceAll('\\', '/');
  return { fileName: path, location: { start: from0(start), end: from0(end) }, replacement };
}

/** The stretch of a file that Stryker is to change. Lines count from 1 there. */
function rangeOf({ fileName, location: { start, end } }) {
  return `${fileName}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;
}
