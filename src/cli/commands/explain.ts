import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import { nearest } from '../../model/nearest';
import { sayLine } from '../output/say';
import { InputProblems } from '../problem';
import { ruleNamed, ruleNames } from '../rule-named';
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
      const page = join(shell.packageFolder, helpOf(name, shell));
      const blocks = markdownBlocks(readFileSync(page, 'utf8'));
      if (locale.tag !== 'en') sayLine(englishPage, shell);
      shell.print(writeText(blocks, shell.layout.print));
      finish(0);
    })
    .addHelpText('after', help.examples.explain);
}

function helpOf(name: string, { words }: Shell): string {
  const rule = ruleNamed(name);
  if (rule !== undefined) return rule.help;
  const message = words.usage.unknownRule(name, nearest(name, ruleNames()));
  throw new InputProblems([{ file: null, line: null, column: null, message }]);
}
