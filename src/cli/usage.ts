import type { CommanderError } from 'commander';
import { InputProblems } from './problem';
import type { Words } from './words/words';

/** A command line that cannot be understood, in the reader’s language and with what to type instead. */
export function usageProblems({ code, message }: CommanderError, words: Words): InputProblems {
  const [, quoted = ''] = /'([^']*)'/.exec(message) ?? [];
  // What was typed stands before it, and may say the same.
  const [, nearest = null] = /^(.+)\?\)$/.exec(message.split('(Did you mean ').at(-1) ?? '') ?? [];
  return new InputProblems([
    { file: null, line: null, column: null, message: said(code, { quoted, nearest, message }, words) },
  ]);
}

type Parts = { quoted: string; nearest: string | null; message: string };

function said(code: string, { quoted, nearest, message }: Parts, { usage }: Words): string {
  switch (code) {
    case 'commander.unknownOption':
      return usage.unknownOption(quoted, nearest);
    case 'commander.unknownCommand':
      return usage.unknownCommand(quoted, nearest);
    case 'commander.missingArgument':
      return usage.missingArgument(quoted);
    case 'commander.optionMissingArgument':
      return usage.missingValue(quoted);
    case 'commander.excessArguments':
      return usage.tooMany;
    default:
      return message;
  }
}
