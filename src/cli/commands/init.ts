import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { IncentivePlanInput } from 'incentive-audit';
import { type Destination, deliver } from '../output/destination';
import { sayLine } from '../output/say';
import { writeJson } from '../output/write-json';
import type { Shell } from '../shell';
import type { Finish } from './finish';

/** Where the schema is in a project that has this package installed. */
const INSTALLED_SCHEMA = 'node_modules/incentive-audit/schemas/plan.schema.json';

/** Filled in by the build. */
declare const __VERSION__: string;

/** `init [file]`: a plan to start from, whose schema lets an editor help. */
export function addInit(program: Command, shell: Shell, finish: Finish): void {
  const { help } = shell.words;
  program
    .command('init')
    .summary(help.commands.init)
    .description(help.init)
    .argument('[file]', help.initFile, 'plan.json')
    .option('--force', help.options.force)
    .action((out: string, { force }: Destination) => {
      deliver(writeJson(starterPlan(shell)), { out, force }, shell);
      sayLine(shell.words.next(out), shell);
      finish(0);
    })
    .addHelpText('after', help.examples.init);
}

/** Half on a result and half on the score that people ask about: a plan with something to find. */
function starterPlan({ folder, words }: Shell): IncentivePlanInput & { $schema: string } {
  // Where nothing is installed, a public mirror of the npm registry has it.
  const published = `https://unpkg.com/incentive-audit@${__VERSION__}/schemas/plan.schema.json`;
  const installed = existsSync(join(folder, INSTALLED_SCHEMA));
  return {
    $schema: installed ? `./${INSTALLED_SCHEMA}` : published,
    name: words.starterName,
    period: 'quarter',
    targetIncentive: 3000,
    currency: 'EUR',
    goals: ['revenue', 'relationship-quality'],
    measures: [
      { metric: 'linkedin-ssi', weight: 0.4, target: 70 },
      { metric: 'revenue', weight: 0.6, target: 120_000 },
    ],
    headcount: { free: 12, 'sales-navigator': 8 },
    salesCycleMonths: 3,
  };
}
