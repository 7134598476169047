import fc from 'fast-check';
import type { Call, Kind } from './call';
import type { Target } from './target';
import { tryCall } from './try-call';

type Count = { runs: number; answered: number; refused: number; slowest: number };

/** What came of calling one target many times. */
export type Tally = { target: string; kinds: Record<Kind, Count>; failure: string | null };

/** No counterexample is read further. */
const LONGEST_SHOWN = 4000;

const nothing = (): Count => ({ runs: 0, answered: 0, refused: 0, slowest: 0 });

/**
 * Calls a target so many times; the same seed makes the same calls.
 *
 * @param before - Told before each call, so that somebody can see that it hangs.
 */
export function fuzz(target: Target, runs: number, seed: number, before: () => void = () => {}): Tally {
  const kinds = { true: nothing(), changed: nothing(), hostile: nothing(), anything: nothing() };
  const property = fc.property(target.calls, (call: Call) => {
    before();
    const { isAnswered, ms } = tryCall(target, call);
    const count = kinds[call.kind];
    count.runs++;
    count[isAnswered ? 'answered' : 'refused']++;
    count.slowest = Math.max(count.slowest, ms);
  });
  // Targets that take the same arguments try different ones.
  const own = [...target.name].reduce((hash, letter) => (31 * hash + letter.charCodeAt(0)) | 0, seed);
  const details = fc.check(property, { seed: own, numRuns: runs });
  return { target: target.name, kinds, failure: details.failed ? describe(target, seed, details) : null };
}

function describe({ name }: Target, seed: number, details: fc.RunDetails<[Call]>): string {
  const [call] = details.counterexample ?? [];
  const error =
    details.errorInstance instanceof Error ? details.errorInstance.message : details.errorInstance;
  return [
    `${name} ${error}`,
    `  smallest counterexample, after ${details.numShrinks} steps: ${fc.stringify(call).slice(0, LONGEST_SHOWN)}`,
    `  again: npm run fuzz -- --only ${name} --seed ${seed} --runs ${details.numRuns}`,
  ].join('\n');
}
