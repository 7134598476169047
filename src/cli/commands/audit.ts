import type { Command } from 'commander';
import { evaluateIncentivePlan } from 'incentive-audit';
import type { AuditOptions } from '../audit-options';
import { auditing } from '../auditing';
import { codeOf } from '../exit-code';
import { addAuditOptions, addDestination, auditFlags, oneOf } from '../flags';
import { checkDestination, type Destination, deliver } from '../output/destination';
import { findVega } from '../output/find-vega';
import { type Format, formatOf, formats } from '../output/format';
import { renderReport } from '../output/render-report';
import { sayLine } from '../output/say';
import type { Shell } from '../shell';
import { plain } from '../text/style';
import type { Finish } from './finish';

type Options = AuditOptions & Destination & { format?: Format; vega?: string; precedents?: boolean };

/** `audit plan.json`: the report, and the verdict as exit code. */
export function addAudit(program: Command, shell: Shell, finish: Finish): void {
  const { words } = shell;
  const command = program
    .command('audit')
    .summary(words.help.commands.audit)
    .description(words.help.audit)
    .argument('<plan>', words.help.plan)
    .option('-f, --format <format>', words.help.options.format, (text) =>
      oneOf('--format', text, formats, words),
    )
    .option('--vega <folder>', words.help.options.vega)
    .option('--precedents', words.help.options.precedents)
    .action(async (plan: string, options: Options) => finish(await audit(plan, options, shell)));
  addDestination(addAuditOptions(command, words), words, words.help.options.out).addHelpText(
    'after',
    words.help.examples.audit,
  );
}

async function audit(plan: string, options: Options, shell: Shell): Promise<number> {
  checkDestination(options, shell);
  const format = formatOf(options, formats, shell.words);
  const vega = format === 'html' ? findVega(options.vega, shell) : null;
  // Loaded where it is asked for: the corpus is as large as the rest of an audit.
  const corpus = options.precedents ? await import('incentive-audit/cases') : null;
  const { report, precedents } = await auditing(
    [plan],
    auditFlags(options),
    shell,
    ({ plans, data, options: settings }) => ({
      report: evaluateIncentivePlan(plans[0], data, settings),
      precedents:
        corpus?.precedentsFor(plans[0], corpus.documentedCases, { catalogue: settings.catalogue }) ?? null,
    }),
  );
  if (corpus !== null && precedents === null) sayLine(shell.words.noPrecedents, shell);
  const { print } = shell.layout;
  const layout = options.out === undefined ? print : { ...print, style: plain };
  deliver(await renderReport(report, format, { layout, vega, precedents }, shell), options, shell);
  if (format === 'text' && options.out === undefined && shell.printsOnTerminal) {
    shell.say('\n');
    sayLine(shell.words.readAbove(report.verdict.decision), shell);
  }
  return codeOf[report.verdict.decision];
}
