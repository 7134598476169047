import { createHash } from 'node:crypto';

/**
 * `size` of the mutants, drawn without replacement. A mutant's place in the draw hangs on the seed and on the change it makes, not on
 * where it stands: code that moves is drawn again, and a survivor of yesterday can be looked at today.
 */
export function sampleOf(mutants, size, seed) {
  const seen = new Map();
  const placed = mutants.map((mutant) => {
    const change = [mutant.fileName, mutant.before, mutant.after].join('\n');
    const times = seen.get(change) ?? 0;
    seen.set(change, times + 1);
    const place = createHash('sha256').update(`${seed}\n${change}\n${times}`).digest('hex');
    return { mutant, place };
  });
  return placed
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .slice(0, size)
    .map(({ mutant }) => mutant);
}
