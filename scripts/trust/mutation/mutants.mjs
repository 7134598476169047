import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';

const silent = { isDebugEnabled: () => false, debug() {}, info() {}, warn: console.warn };

/** Every mutant that Stryker can make of the TypeScript files below a folder, with the lines it changes. */
export async function mutantsIn(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts'))
    .sort()
    .map((path) => {
      const name = join(folder, path).replaceAll('\\', '/');
      return { name, mutate: true, content: readFileSync(name, 'utf8') };
    });
  const options = { ignorers: [], excludedMutations: [], plugins: null };
  const { mutants } = await new Instrumenter(silent).instrument(files, options);
  const texts = new Map(files.map(({ name, content }) => [name, content]));
  return mutants.map((mutant) => ({ ...mutant, ...changeOf(mutant, texts.get(mutant.fileName)) }));
}

/** The lines before and after, without indentation, so that neither moving nor wrapping code around them makes another mutant. */
function changeOf({ location: { start, end }, replacement }, text) {
  const lines = text.split('\n').slice(start.line, end.line + 1);
  const after = lines[0].slice(0, start.column) + replacement + lines.at(-1).slice(end.column);
  return { before: trimmed(lines), after: trimmed(after.split('\n')) };
}

const trimmed = (lines) => lines.map((line) => line.trim()).join('\n');

/** What tells a mutant from every other: where it is now and what it puts there. */
export function keyOf({ fileName, location: { start, end }, replacement }) {
  return [fileName, start.line, start.column, end.line, end.column, replacement].join(':');
}
