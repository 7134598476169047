import {
  type EvaluationOptions,
  IncentiveAuditError,
  type IncentivePlanInput,
  type PlanDataInput,
} from 'incentive-audit';
import { optionProblems } from './option-problems';
import { Progress } from './output/progress';
import { sayNotes } from './output/say-problems';
import { libraryProblems } from './read/library-problems';
import type { Read } from './read/read';
import { type DataOptions, readData } from './read/read-data';
import { readJson } from './read/read-json';
import type { Shell } from './shell';

/** What is said of an audit on the command line. */
export type AuditFlags = Omit<DataOptions, 'onProgress'> & {
  data?: string | undefined;
  options: EvaluationOptions;
};

/** What the library is asked about. */
export type Audit = {
  plan: IncentivePlanInput;
  data: PlanDataInput | undefined;
  options: EvaluationOptions;
};

/** Reads a plan and a history, asks the library, and says in which file and line what is wrong. */
export function auditing<Answer>(
  planFile: string,
  flags: AuditFlags,
  shell: Shell,
  ask: (audit: Audit) => Answer,
): Answer {
  const progress = new Progress(shell);
  try {
    const plan = readJson(planFile, 'plan', shell.words) as Read<IncentivePlanInput>;
    const data = history(plan, flags, shell, progress);
    for (const { file, notes } of [plan, ...(data === undefined ? [] : [data])]) sayNotes(file, notes, shell);
    const onProgress = ({ fraction }: { fraction: number }): void =>
      progress.show(shell.words.auditing, fraction);
    return telling({ plan, data }, shell, () =>
      ask({ plan: plan.value, data: data?.value, options: { ...flags.options, onProgress } }),
    );
  } finally {
    progress.end();
  }
}

function history(
  plan: Read<IncentivePlanInput>,
  { data: file, map, decimal }: AuditFlags,
  { words }: Shell,
  progress: Progress,
): Read<PlanDataInput> | undefined {
  if (file === undefined) return undefined;
  const onProgress = (fraction: number): void => progress.show(words.reading(file), fraction);
  return readData(file, plan.value, { map, decimal, onProgress }, words);
}

/** Turns the library’s error into problems of the file it is about. */
function telling<Answer>(
  { plan, data }: { plan: Read<unknown>; data: Read<unknown> | undefined },
  { words }: Shell,
  ask: () => Answer,
): Answer {
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof IncentiveAuditError)) throw error;
    if (error.code === 'invalid-plan') throw libraryProblems(error, plan, words);
    if (error.code === 'invalid-data' && data !== undefined) throw libraryProblems(error, data, words);
    if (error.code === 'invalid-options') throw optionProblems(error, words);
    throw error;
  }
}
