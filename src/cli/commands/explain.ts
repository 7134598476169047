import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { type Rule, rules } from 'incentive-audit';
import { nearest } from '../../model/nearest';
import { sayLine } from '../output/say';
import { InputProblems } from '../problem';
import type { Shell } from '../shell';
import { markdownBlocks } from '../text/markdown-blocks';
import { writeText } from '../text/write-text';
import type { Finish } from './finish';

/** `explain rule`: the rule’s page. */
export function addExplain(program: Command, shell: Shell, finish: Finish): void {
  const { help, englishPage, locale } = shell.words;
  program
    .command('explain')
    .summary(help.commands.explain)
    .description(help.explain)
    .argument('<rule>', help.rule)
    .action((name: string) => {
      const { help: page } = ruleNamed(name, shell);
      const blocks = markdownBlocks(readFileSync(join(shell.packageFolder, page), 'utf8'));
      if (locale.tag !== 'en') sayLine(englishPage, shell);
      shell.print(writeText(blocks, shell.layout.print));
      finish(0);
    })
    .addHelpText('after', help.examples.explain);
}

/** A rule by its id, or by the last part of it. */
function ruleNamed(name: string, { words }: Shell): Rule {
  const found = rules.find(({ id }) => namesOf(id).includes(name));
  if (found !== undefined) return found;
  const near = nearest(
    name,
    rules.flatMap(({ id }) => namesOf(id)),
  );
  throw new InputProblems([
    { file: null, line: null, column: null, message: words.usage.unknownRule(name, near) },
  ]);
}

/** `outcome-divergence/validity` and `validity`. */
function namesOf(id: string): string[] {
  return [id, id.slice(id.indexOf('/') + 1)];
}
