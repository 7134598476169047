import { CommanderError } from 'commander';
import { BAD_INPUT, FAULT } from './exit-code';
import { sayProblems } from './output/say';
import { InputProblems } from './problem';
import { program } from './program';
import type { Shell } from './shell';
import { usageProblems } from './usage';

/** Does what a command line asks; gives the code to end with. */
export async function run(args: readonly string[], shell: Shell): Promise<number> {
  let code = 0;
  const finish = (ended: number): void => {
    code = ended;
  };
  try {
    await program(shell, finish).parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    return failed(error, shell);
  }
}

function failed(error: unknown, shell: Shell): number {
  if (error instanceof InputProblems) {
    sayProblems(error.problems, shell);
    return BAD_INPUT;
  }
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    // Without a command the help has been shown.
    if (error.code !== 'commander.help') sayProblems(usageProblems(error, shell.words).problems, shell);
    return BAD_INPUT;
  }
  shell.say(`${shell.words.fault}\n${error instanceof Error ? error.stack : String(error)}\n`);
  return FAULT;
}
