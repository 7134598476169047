import { join } from 'node:path';
import { run } from '../../src/cli/run';
import type { Shell } from '../../src/cli/shell';
import { plain } from '../../src/cli/text/style';
import { en } from '../../src/cli/words/en';

/** How a command ended, what it printed and what it said. */
export type Ended = { code: number; printed: string; said: string };

/** Runs a command in this process, in a shell of the test's own. */
export async function runCommand(args: readonly string[], own: Partial<Shell> = {}): Promise<Ended> {
  let [printed, said] = ['', ''];
  // What is said stands on one line each, so that tests can find it.
  const layout = { print: { width: 100, style: plain }, say: { width: 10_000, style: plain } };
  const root = join(import.meta.dirname, '../..');
  const code = await run(args, {
    words: en,
    folder: root,
    packageFolder: root,
    print: (text) => {
      printed += text;
    },
    say: (text) => {
      said += text;
    },
    layout,
    now: () => 0,
    printsOnTerminal: false,
    saysOnTerminal: false,
    ...own,
  });
  return { code, printed, said };
}
