import { fileURLToPath } from 'node:url';
import { wordsFor, wordsOfMachine } from './language';
import type { Shell } from './shell';
import { coloured, plain } from './text/style';
import type { Layout } from './text/write-text';
import type { Words } from './words/words';

/** Longer lines are hard to read. */
const WIDEST = 100;

/** Colours from here on are more than black and white. */
const COLOURS = 16;

/** The process this runs in. */
export function machine(args: readonly string[]): Shell {
  const { stdout, stderr } = process;
  return {
    words: wordsOf(args),
    folder: process.cwd(),
    packageFolder: fileURLToPath(new URL('..', import.meta.url)),
    print: (text) => stdout.write(text),
    say: (text) => stderr.write(text),
    layout: { print: layoutOf(stdout), say: layoutOf(stderr) },
    now: () => performance.now(),
    printsOnTerminal: stdout.isTTY === true,
    saysOnTerminal: stderr.isTTY === true,
  };
}

/** Node itself honours NO_COLOR, FORCE_COLOR and dumb terminals. */
function layoutOf(stream: NodeJS.WriteStream): Layout {
  if (!stream.isTTY) return { width: WIDEST, style: plain };
  return {
    width: Math.min(stream.columns || WIDEST, WIDEST),
    style: stream.hasColors(COLOURS) ? coloured : plain,
  };
}

/** The language asked for, else that of the machine: the help must speak it before the line is understood. */
function wordsOf(args: readonly string[]): Words {
  const asked = args.flatMap((arg, at) =>
    arg === '--locale' ? [args[at + 1]] : arg.startsWith('--locale=') ? [arg.slice('--locale='.length)] : [],
  );
  const named = asked.at(-1);
  return (named === undefined ? null : wordsFor(named)) ?? wordsOfMachine(process.env);
}
