import { machine } from './machine';
import { run } from './run';

// Whoever reads only the beginning, as `head` does, has read enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const args = process.argv.slice(2);
process.exitCode = await run(args, machine(args));
