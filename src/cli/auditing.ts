import {
  type EvaluationOptions,
  IncentiveAuditError,
  type IncentivePlanInput,
  type PlanDataInput,
} from 'incentive-audit';
import { allMetrics } from '../metrics';
import { optionProblems } from './option-problems';
import { Progress } from './output/progress';
import { sayNotes } from './output/say';
import { InputProblems } from './problem';
import { libraryProblems } from './read/library-problems';
import type { Read } from './read/read';
import { type DataOptions, readData } from './read/read-data';
import { readJson } from './read/read-json';
import { readWorkbookFile } from './read/read-workbook-file';
import type { Shell } from './shell';

/** What is said of an audit on the command line. */
export type AuditFlags = Omit<DataOptions, 'rows' | 'onProgress'> & {
  data?: string | undefined;
  /** Of a workbook. */
  sheet?: string | undefined;
  options: EvaluationOptions;
};

/** What the library is asked about; two plans are compared. */
export type Audit<Plans> = {
  plans: Plans;
  data: PlanDataInput | undefined;
  options: EvaluationOptions;
};

type Files = readonly [string] | readonly [string, string];
type PlansOf<Named extends Files> = { [At in keyof Named]: IncentivePlanInput };

/** Reads plans and a history, asks the library, and says in which file and line what is wrong. */
export async function auditing<const Named extends Files, Answer>(
  planFiles: Named,
  flags: AuditFlags,
  shell: Shell,
  ask: (audit: Audit<PlansOf<Named>>) => Answer,
): Promise<Answer> {
  const progress = new Progress(shell);
  try {
    const plans = readPlans(planFiles, shell);
    const data = await history(plans, flags, shell, progress);
    for (const { file, notes } of [...plans, ...(data === undefined ? [] : [data])])
      sayNotes(file, notes, shell);
    const onProgress = ({ fraction }: { fraction: number }): void =>
      progress.show(shell.words.auditing, fraction);
    const options = { ...flags.options, catalogue: allMetrics, onProgress };
    return telling({ plans, data }, shell, () =>
      ask({ plans: plans.map(({ value }) => value) as PlansOf<Named>, data: data?.value, options }),
    );
  } finally {
    progress.end();
  }
}

/** What is wrong with either is told at once. */
function readPlans(files: Files, { words }: Shell): Read<IncentivePlanInput>[] {
  const [problems, plans]: [InputProblems[], Read<IncentivePlanInput>[]] = [[], []];
  for (const file of files) {
    try {
      // What is no plan the library says.
      plans.push(readJson(file, 'plan', words) as Read<IncentivePlanInput>);
    } catch (error) {
      if (!(error instanceof InputProblems)) throw error;
      problems.push(error);
    }
  }
  if (problems.length > 0) throw together(problems);
  return plans;
}

async function history(
  plans: readonly Read<IncentivePlanInput>[],
  { data: file, sheet, map, decimal, dates, deals, keepTotals }: AuditFlags,
  { words }: Shell,
  progress: Progress,
): Promise<Read<PlanDataInput> | undefined> {
  if (file === undefined) return undefined;
  const onProgress = (fraction: number): void => progress.show(words.reading(file), fraction);
  const read = plans.map(({ value }) => value);
  const rows = await readWorkbookFile(file, sheet, words);
  return readData(file, read, { map, decimal, dates, deals, keepTotals, rows, onProgress }, words);
}

/** Turns the library’s error into problems of the file it is about. */
function telling<Answer>(
  { plans, data }: { plans: readonly Read<unknown>[]; data: Read<unknown> | undefined },
  { words }: Shell,
  ask: () => Answer,
): Answer {
  try {
    return ask();
  } catch (error) {
    if (!(error instanceof IncentiveAuditError)) throw error;
    if (error.code === 'invalid-plan') {
      throw together(
        plans.map((plan, at) => libraryProblems(issuesOf(error, at, plans.length), plan, words)),
      );
    }
    if (error.code === 'invalid-data' && data !== undefined) throw libraryProblems(error, data, words);
    if (error.code === 'invalid-options') throw optionProblems(error, words);
    throw error;
  }
}

/** Of two plans the library’s paths begin with the side. */
function issuesOf(
  { issues }: IncentiveAuditError,
  at: number,
  plans: number,
): Pick<IncentiveAuditError, 'issues'> {
  if (plans === 1) return { issues };
  const side = at === 0 ? 'before' : 'after';
  const own = issues.filter(({ path }) => path[0] === side);
  return { issues: own.map((issue) => ({ ...issue, path: issue.path.slice(1) })) };
}

function together(all: readonly InputProblems[]): InputProblems {
  return new InputProblems(all.flatMap(({ problems }) => problems));
}
