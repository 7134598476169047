import { readFileSync } from 'node:fs';

const path = 'tests/equivalent-mutants.json';

/**
 * Takes out the mutants that no test can tell from the code, each listed with the reason. One is known by its file and the line that
 * it makes of another, so that it is known still when lines move.
 */
export function withoutEquivalents(mutants, folder) {
  const listed = JSON.parse(readFileSync(path, 'utf8')).filter(({ file }) => file.startsWith(`${folder}/`));
  const matches = (mutant, { file, before, after }) =>
    mutant.fileName === file && mutant.before === before && mutant.after === after;
  const stale = listed.filter((entry) => !mutants.some((mutant) => matches(mutant, entry)));
  return { left: mutants.filter((mutant) => !listed.some((entry) => matches(mutant, entry))), stale };
}
