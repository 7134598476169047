import { BAD_INPUT } from './exit-code';
import { machine } from './machine';
import { sayProblems } from './output/say';
import { run } from './run';

const args = process.argv.slice(2);
const shell = machine(args);

process.stdout.on('error', ({ code = '?' }: NodeJS.ErrnoException) => {
  // Whoever reads only the beginning, as `head` does, has read enough.
  if (code === 'EPIPE') process.exit();
  const message = shell.words.notPrinted(code);
  sayProblems([{ file: null, line: null, column: null, message }], shell);
  process.exit(BAD_INPUT);
});

process.stderr.on('error', () => {
  // Nobody is left to tell it to: the code alone says how the run ended.
});

process.exitCode = await run(args, shell);
