import type { Command } from 'commander';
import { type Rule, rules } from 'incentive-audit';
import { localized } from '../../report/localize';
import { oneOf } from '../flags';
import { writeJson } from '../output/write-json';
import type { Shell } from '../shell';
import { type TextBlock, writeText } from '../text/write-text';
import type { Finish } from './finish';

/** What the plan itself may tell; everything else comes from a history. */
const PLAN_ALONE = 'licences';

/** `rules`: what is asked of a plan, by criticism. */
export function addRules(program: Command, shell: Shell, finish: Finish): void {
  const { words } = shell;
  program
    .command('rules')
    .summary(words.help.commands.rules)
    .description(words.help.rules)
    .option('-f, --format <format>', words.help.options.plainFormat, (text) =>
      oneOf('--format', text, ['text', 'json'], words),
    )
    .action(({ format }: { format?: 'text' | 'json' }) => {
      const said = localized(rules, words.locale);
      shell.print(format === 'json' ? writeJson(said) : asText(said, shell));
      finish(0);
    })
    .addHelpText('after', words.help.examples.rules);
}

function asText(all: readonly Rule[], { words, layout }: Shell): string {
  const critiques = [...new Set(all.map(({ critique }) => critique))];
  const blocks = critiques.flatMap((critique): TextBlock[] => [
    { kind: 'heading', level: 2, text: words.locale.labels.critiques[critique] },
    {
      kind: 'list',
      items: all
        .filter((rule) => rule.critique === critique)
        .map(({ title, id, needs }) => [
          { strong: title.text },
          `— ${id}`,
          ...(needs.some((need) => need !== PLAN_ALONE) ? [words.needsHistory] : []),
        ]),
    },
  ]);
  return writeText([...blocks, { kind: 'paragraph', spans: [words.explainHint] }], layout.print);
}
