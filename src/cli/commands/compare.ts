import type { Command } from 'commander';
import { comparePlans } from 'incentive-audit';
import { localize } from 'incentive-audit/report';
import type { AuditOptions } from '../audit-options';
import { auditing } from '../auditing';
import { codeOf } from '../exit-code';
import { addAuditOptions, addDestination, auditFlags } from '../flags';
import { comparisonBlocks } from '../output/comparison-blocks';
import { checkDestination, type Destination, deliver } from '../output/destination';
import { formatOf } from '../output/format';
import { addTextFormat, type TextFormat, textFormats, writeBlocks } from '../output/write-blocks';
import { writeJson } from '../output/write-json';
import type { Shell } from '../shell';
import type { Finish } from './finish';

type Options = AuditOptions & Destination & { format?: TextFormat };

/** `compare a.json b.json`: what changes when the second plan replaces the first. */
export function addCompare(program: Command, shell: Shell, finish: Finish): void {
  const { words } = shell;
  const { help } = words;
  const command = program
    .command('compare')
    .summary(help.commands.compare)
    .description(help.compare)
    .argument('<before>', help.before)
    .argument('<after>', help.after)
    .action(async (before: string, after: string, options: Options) =>
      finish(await compare([before, after], options, shell)),
    );
  addDestination(addAuditOptions(addTextFormat(command, words), words), words, help.options.out).addHelpText(
    'after',
    help.examples.compare,
  );
}

async function compare(files: [string, string], options: Options, shell: Shell): Promise<number> {
  checkDestination(options, shell);
  const format = formatOf(options, textFormats, shell.words);
  const comparison = await auditing(
    files,
    auditFlags(options),
    shell,
    ({ plans: [before, after], data, options }) =>
      localize(comparePlans(before!, after!, data, options), shell.words.locale),
  );
  const text =
    format === 'json'
      ? writeJson(comparison)
      : writeBlocks(comparisonBlocks(comparison, shell.words), format, shell, options.out);
  deliver(text, options, shell);
  return codeOf[comparison.after.decision];
}
