import { readFileSync } from 'node:fs';

/**
 * Changes to the head of a counting loop that are not asked about, killed or not. A loop that counts backwards never ends: half a
 * minute each, to learn nothing. A loop that takes one step too many reads and writes past a typed array, where nothing is and
 * nothing stays, so that most are equivalent.
 */
function isLoopHead({ before, after }) {
  const [from, to] = [before, after].map((line) => LOOP_HEAD.exec(line)?.groups);
  if (from === undefined || to === undefined) return false;
  const overruns = from.until !== to.until && to.until === from.until.replace(' < ', ' <= ');
  const turnsBack = from.step !== to.step && to.step === from.step.replace('++', '--');
  return overruns || turnsBack;
}

const LOOP_HEAD = /^for \((?<from>.*?);(?<until>.*?);(?<step>.*?)\)/;

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
  const left = mutants.filter(
    (mutant) => !isLoopHead(mutant) && !listed.some((entry) => matches(mutant, entry)),
  );
  return { left, stale };
}
