import type { Observation, ObservationColumns } from '../../src/model/plan-data';
import { argumentsOf, type Call } from './call';
import { namesParticipant, unfitForJson } from './promises/answer';
import { errorProblem } from './promises/error';
import { compared, varied } from './promises/sameness';
import { guard } from './promises/unchanged';
import type { Target } from './target';

/** Five times the second within which anything of 500 rows answers, in processor time: machines differ, and share. */
const LONGEST_MS = 5000;

/** What became of a call that kept every promise. */
export type Outcome = { isAnswered: boolean; ms: number };

/** Makes a call, and throws where a promise is broken. */
export function tryCall(target: Target, call: Call): Outcome {
  const given = argumentsOf(call);
  const isPlain = call.kind === 'true' || call.kind === 'changed';
  const changes = isPlain ? guard(given) : () => null;
  const clock = startClock();
  const result = settle(target, given);
  const ms = clock();
  if (ms > LONGEST_MS) broken(`took ${Math.round(ms)} ms`);
  broken(changes());
  if ('error' in result) {
    broken(errorProblem(result.error, given, target));
    broken(namesParticipant(String((result.error as Error).message)));
    return { isAnswered: false, ms };
  }
  const { answer } = result;
  if (target.handsBack !== true) {
    broken(unfitForJson(answer, target.mayMiss === true));
    broken(namesParticipant(JSON.stringify(answer) ?? ''));
  }
  target.keeps?.(answer, call, given);
  if (call.kind === 'true') checkSameness(target, call, given, answer);
  return { isAnswered: true, ms };
}

/** Milliseconds of a call: neither other programs count nor, as far as it can be told, other threads. */
function startClock(): () => number {
  const [start, used] = [performance.now(), process.cpuUsage()];
  return () => {
    const { user, system } = process.cpuUsage(used);
    return Math.min(performance.now() - start, (user + system) / 1000);
  };
}

function settle({ run }: Target, given: readonly unknown[]): { answer: unknown } | { error: unknown } {
  try {
    return { answer: (run as (...given: unknown[]) => unknown)(...given) };
  } catch (error) {
    return { error };
  }
}

function checkSameness(target: Target, call: Call, given: readonly unknown[], answer: unknown): void {
  const { name, given: others } = otherwise(target, call, given);
  const again = settle(target, others);
  if ('error' in again) throw new Error(`${name}: is refused: ${again.error}`);
  const [before, after] = [compared(answer, name), compared(again.answer, name)];
  if (before !== after) broken(`${name}: the answer is another: ${difference(before, after)}`);
}

/** The same call with its history told otherwise, if it has one. */
function otherwise(target: Target, call: Call, given: readonly unknown[]) {
  const same = { name: 'the same call again' as const, given };
  const at = target.observations;
  if (at === undefined) return same;
  const isData = target.parameters[at] === 'data';
  const argument = given[at] as History & { observations?: History };
  const history: History | undefined = isData ? argument.observations : argument;
  if (history === undefined) return same;
  const { name, history: other, onProgress } = varied(history, call.variation);
  if (onProgress !== undefined && target.tellsProgress !== true) return same;
  return {
    name,
    given: given.map((one, place) => {
      if (place === at) return isData ? { ...argument, observations: other } : other;
      const isOptions = target.parameters[place] === 'options' && onProgress !== undefined;
      return isOptions ? { ...(one as object), onProgress } : one;
    }),
  };
}

type History = Observation[] | ObservationColumns;

function difference(a: string, b: string): string {
  let at = 0;
  while (a[at] === b[at]) at++;
  const from = Math.max(0, at - 200);
  return `\n  ${a.slice(from, at + 60)}\n  ${b.slice(from, at + 60)}`;
}

function broken(problem: string | null): void {
  if (problem !== null) throw new Error(problem);
}
