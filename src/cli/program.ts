import { Command } from 'commander';
import { addAudit } from './commands/audit';
import { addCompare } from './commands/compare';
import { addExplain } from './commands/explain';
import type { Finish } from './commands/finish';
import { addInit } from './commands/init';
import { addMetrics } from './commands/metrics';
import { addPropose } from './commands/propose';
import { addRules } from './commands/rules';
import { addScore } from './commands/score';
import { readLanguage } from './flags';
import type { Shell } from './shell';

/** Filled in by the build. */
declare const __VERSION__: string;

/** Every command, its help and its messages in the language of the reader. */
export function program(shell: Shell, finish: Finish): Command {
  const { words } = shell;
  const { help } = words;
  const root = new Command('incentive-audit')
    .description(help.about)
    .version(__VERSION__, '-V, --version', help.options.version)
    .helpOption('-h, --help', help.options.help)
    .helpCommand('help [command]', help.commands.help)
    .configureHelp({
      styleTitle: (title) => help.titles[title] ?? title,
      optionDescription: ({ description }) => description,
      argumentDescription: ({ description }) => description,
      subcommandTerm: (command) => `${command.name()} ${command.usage().replace('[options]', '').trim()}`,
    })
    .configureOutput({
      writeOut: shell.print,
      writeErr: shell.say,
      outputError: () => {},
      getOutHelpWidth: () => shell.layout.print.width,
      getErrHelpWidth: () => shell.layout.say.width,
    })
    .exitOverride()
    .addHelpText('after', help.examples.all);
  for (const add of [addInit, addAudit, addPropose, addCompare, addScore, addRules, addExplain, addMetrics])
    add(root, shell, finish);
  for (const command of [root, ...root.commands]) {
    command.option('--locale <language>', help.options.locale, (text) => readLanguage(text, words));
  }
  return root;
}
