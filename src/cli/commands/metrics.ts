import type { Command } from 'commander';
import { type CatalogueMetric, findMetric, metricFamilies } from '../../metrics';
import type { MetricQuestion } from '../../model/metric';
import { oneOf } from '../flags';
import { writeJson } from '../output/write-json';
import { InputProblems } from '../problem';
import type { Shell } from '../shell';
import { type TextBlock, writeText } from '../text/write-text';
import type { Finish } from './finish';

/** More matches than these are listed; fewer are told of in full. */
const MOST_IN_FULL = 3;

/** In the order in which a plan is judged. */
const questions: readonly MetricQuestion[] = [
  ...(['captures', 'nature', 'producedBy', 'automatable', 'licence'] as const),
  ...(['enteredBy', 'checked', 'levers', 'reversible', 'standsFor'] as const),
];

/** `metrics [words]`: what a plan may name by id alone, or what the catalogue says of a few. */
export function addMetrics(program: Command, shell: Shell, finish: Finish): void {
  const { words } = shell;
  program
    .command('metrics')
    .summary(words.help.commands.metrics)
    .description(words.help.metrics)
    .argument('[words...]', words.help.metricWords)
    .option('-f, --format <format>', words.help.options.plainFormat, (text) =>
      oneOf('--format', text, ['text', 'json'], words),
    )
    .action((asked: string[], { format }: { format?: 'text' | 'json' }) => {
      const found = matches(asked.join(' '), shell);
      const all = asked.length === 0;
      shell.print(
        format === 'json'
          ? writeJson(found)
          : writeText(all ? families(shell) : asText(found, shell), shell.layout.print),
      );
      finish(0);
    })
    .addHelpText('after', words.help.examples.metrics);
}

/** An id stands for itself alone. */
function matches(asked: string, { words }: Shell): CatalogueMetric[] {
  const found = findMetric(asked);
  if (found.length === 0) {
    const message = words.usage.noMetric(asked);
    throw new InputProblems([{ file: null, line: null, column: null, message }]);
  }
  const exact = found.find(({ id }) => id === asked);
  return exact === undefined ? found : [exact];
}

function families(shell: Shell): TextBlock[] {
  const { metrics: said } = shell.words;
  return [
    ...Object.entries(metricFamilies).flatMap(([family, all]): TextBlock[] => [
      { kind: 'heading', level: 2, text: said.families[family as keyof typeof metricFamilies] },
      list(all, shell),
    ]),
    { kind: 'paragraph', spans: [said.hint] },
  ];
}

function asText(found: readonly CatalogueMetric[], shell: Shell): TextBlock[] {
  if (found.length <= MOST_IN_FULL) return found.flatMap((metric) => inFull(metric, shell));
  return [list(found, shell), { kind: 'paragraph', spans: [shell.words.metrics.hint] }];
}

function list(all: readonly CatalogueMetric[], { words }: Shell): TextBlock {
  const { nameOf } = words.locale.names;
  return { kind: 'list', items: all.map(({ id, label }) => [{ strong: nameOf(label) }, `— ${id}`]) };
}

function inFull(metric: CatalogueMetric, { words }: Shell): TextBlock[] {
  const { metrics: said, locale } = words;
  const { nameOf } = locale.names;
  return [
    { kind: 'heading', level: 2, text: nameOf(metric.label) },
    {
      kind: 'paragraph',
      spans: [said.identity(metric.id, nameOf(metric.unit), metric.better ?? 'higher', metric.aliases)],
    },
    {
      kind: 'list',
      items: questions.flatMap((question) => {
        const reason = metric.reasons[question];
        const answer = answerTo(question, metric, said.itself);
        return reason === undefined
          ? []
          : [[{ strong: said.questions[question] }, `${answer}.`, nameOf(reason)]];
      }),
    },
    { kind: 'paragraph', spans: [{ strong: said.askFirst }, nameOf(metric.ask)] },
  ];
}

/** As a plan would say it. */
function answerTo(question: MetricQuestion, metric: CatalogueMetric, itself: string): string {
  const { standsFor, levers = [], ...facts } = metric.facts;
  if (question === 'standsFor') return standsFor?.as ?? itself;
  if (question === 'levers') return levers?.join(', ') || '[]';
  return String({ ...metric, ...facts }[question]);
}
