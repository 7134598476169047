import type { Command } from 'commander';
import { type BetterPlan, comparePlans, type PlanComparison, proposePlan } from 'incentive-audit';
import { betterPlan } from '../../report/content/better-plan';
import type { Block } from '../../report/content/block';
import { shortName } from '../../report/content/shorten';
import { localized } from '../../report/localize';
import type { AuditOptions } from '../audit-options';
import { auditing } from '../auditing';
import { codeOf } from '../exit-code';
import { addAuditOptions, addDestination, auditFlags } from '../flags';
import { checkDestination, type Destination, deliver } from '../output/destination';
import { measuresTable } from '../output/measures-table';
import { sayLine } from '../output/say';
import { addTextFormat, type TextFormat, writeBlocks } from '../output/write-blocks';
import { writeJson } from '../output/write-json';
import type { Shell } from '../shell';
import type { Words } from '../words/words';
import type { Finish } from './finish';

type Options = AuditOptions & Destination & { format?: TextFormat };

/** `propose plan.json`: a better plan, what changes and what comes of it; the plan itself as a file. */
export function addPropose(program: Command, shell: Shell, finish: Finish): void {
  const { words } = shell;
  const { help } = words;
  const command = program
    .command('propose')
    .summary(help.commands.propose)
    .description(help.propose)
    .argument('<plan>', help.plan)
    .action(async (plan: string, options: Options) => finish(await propose(plan, options, shell)));
  addDestination(
    addAuditOptions(addTextFormat(command, words), words),
    words,
    help.options.outPlan,
  ).addHelpText('after', help.examples.propose);
}

/** Both sides of a proposal: without one, the plan compared with itself. */
type Proposed = { proposal: BetterPlan | null; comparison: PlanComparison };

async function propose(file: string, options: Options, shell: Shell): Promise<number> {
  checkDestination(options, shell);
  const { proposal, comparison } = await auditing(
    [file],
    auditFlags(options),
    shell,
    ({ plans: [plan], data, options }): Proposed => {
      const proposal = proposePlan(plan!, data, options);
      return { proposal, comparison: comparePlans(plan!, proposal?.plan ?? plan!, data, options) };
    },
  );
  const { format, out } = options;
  const asPlan = proposal === null ? null : writeJson(proposal.plan);
  if (format === 'json') {
    if (asPlan === null) sayLine(withoutProposal(comparison, shell.words), shell);
    else deliver(asPlan, options, shell);
  } else {
    shell.print(writeBlocks(blocks(proposal, comparison, shell), format, shell));
    if (asPlan !== null && out !== undefined) deliver(asPlan, options, shell);
  }
  return codeOf[comparison.after.decision];
}

/** Why there is none: nothing to mend, nothing found against the plan by the questions that were asked, or goals that are none. */
function withoutProposal({ before, unchanged }: PlanComparison, { proposal }: Words): string {
  // Compared with itself, a plan has no other findings.
  const failed = unchanged.some((finding) => finding.before.outcome === 'fail');
  const isKept = before.decision === 'keep';
  return failed || isKept ? proposal.none(before.decision) : proposal.uncalledFor(before.decision);
}

function blocks(proposal: BetterPlan | null, comparison: PlanComparison, { words }: Shell): Block[] {
  const said = localized({ proposal, comparison }, words.locale);
  const { before } = said.comparison;
  const top: Block = { kind: 'heading', level: 1, text: shortName(before.name) };
  const verdict = (spans: string[]): Block => ({ kind: 'verdict', decision: before.decision, spans });
  if (said.proposal === null) return [top, verdict([withoutProposal(said.comparison, words)])];
  const { decision } = said.proposal;
  return [
    top,
    verdict([words.proposal.verdicts(before.decision, decision)]),
    measuresTable(said.comparison, [words.proposal.now, words.proposal.proposed], words),
    ...betterPlan(
      {
        plan: before,
        verdict: { decision: before.decision },
        betterPlan: said.proposal,
        findings: [],
        provenance: { options: {} },
      },
      words.locale,
    ),
  ];
}
