import type { Command } from 'commander';
import {
  IncentiveAuditError,
  type Label,
  linkedInSsi,
  parseSsiPage,
  parseSsiPages,
  type SsiCapture,
  type SsiGroup,
  type SsiReading,
} from 'incentive-audit';
import { oneOf } from '../flags';
import { sayLine } from '../output/say';
import { writeJson } from '../output/write-json';
import { fileProblem } from '../problem';
import { capturesIn } from '../read/captures';
import { libraryProblems } from '../read/library-problems';
import { readCaptureFile } from '../read/read-capture-file';
import { readWorkbookFile } from '../read/read-workbook-file';
import { isTableFile, scoreInTable } from '../read/score-in-table';
import type { Shell } from '../shell';
import { type TextBlock, writeText } from '../text/write-text';
import type { Finish } from './finish';

/** A pillar’s points, drawn. */
const BAR = 20;

/** `score page.json`: what the page of the score says of one person, and whether it adds up. */
export function addScore(program: Command, shell: Shell, finish: Finish): void {
  const { help } = shell.words;
  program
    .command('score')
    .summary(help.commands.score)
    .description(help.score)
    .argument('<page>', help.page)
    .option('-f, --format <format>', help.options.plainFormat, (text) =>
      oneOf('--format', text, ['text', 'json'], shell.words),
    )
    .action(async (page: string, { format }: { format?: 'text' | 'json' }) => {
      const reading = isTableFile(page) ? await readingOfTable(page, shell) : readingOf(page, shell);
      shell.print(
        format === 'json' ? writeJson(reading) : writeText(blocks(reading, shell), shell.layout.print),
      );
      finish(0);
    })
    .addHelpText('after', help.examples.score);
}

function readingOf(file: string, shell: Shell): SsiReading {
  const { words } = shell;
  const page = readCaptureFile(file, 'page', words);
  try {
    const found = capturesIn(page.value);
    if (found === null) return parseSsiPage(page.value);
    // Each is read, so that what is wrong with any is told.
    parseSsiPages(found.captures);
    const last = lastOf(found.captures);
    if (last === null) throw fileProblem(file, words.severalPeople);
    if (found.captures.length > 1) sayLine(words.lastOf(found.captures.length), shell);
    return parseSsiPage(last.page);
  } catch (error) {
    throw error instanceof IncentiveAuditError ? libraryProblems(error, page, words) : error;
  }
}

/** The last row of a person's own table. */
async function readingOfTable(file: string, shell: Shell): Promise<SsiReading> {
  const { words } = shell;
  const { page, rows } = scoreInTable(file, await readWorkbookFile(file, undefined, words), words);
  for (const note of page.notes) sayLine(words.about(file, note), shell);
  if (rows > 1) sayLine(words.lastRowOf(rows), shell);
  try {
    return parseSsiPage(page.value);
  } catch (error) {
    throw error instanceof IncentiveAuditError ? libraryProblems(error, page, words) : error;
  }
}

/** The capture of one person whose time, as it is written, is the last; `null` where they are of several people. */
function lastOf(captures: readonly SsiCapture[]): SsiCapture | null {
  if (new Set(captures.map(({ participant }) => participant)).size > 1) return null;
  return captures.reduce((last, capture) => (capture.period > last.period ? capture : last));
}

function blocks(
  { score, pillars, industry, network, consistent }: SsiReading,
  { words }: Shell,
): TextBlock[] {
  const { fixed } = words.locale.format;
  const said = words.score;
  const points = (value: number): string => fixed(value, 1);
  const isFailed = score === 0 && Object.values(pillars).every((value) => value === 0);
  const label = (name: Label): string => words.locale.names.nameOf(name);
  const rows = linkedInSsi.pillars.map((pillar) => {
    const value = pillars[pillar.id as keyof typeof pillars];
    return [label(pillar.label), bar(value / pillar.maximum), said.of(points(value), pillar.maximum)];
  });
  const groups: [SsiGroup | undefined, (rank: number, average: string) => string][] = [
    [industry, said.industry],
    [network, said.network],
  ];
  return [
    { kind: 'heading', level: 1, text: label(linkedInSsi.label) },
    {
      kind: 'paragraph',
      spans: [
        { strong: said.total(points(score), linkedInSsi.maximum) },
        isFailed ? said.failed : consistent ? said.addsUp : said.doesNotAddUp,
      ],
    },
    { kind: 'table', header: [said.pillar, '', said.points], rows },
    ...groups.flatMap(([group, sentence]): TextBlock[] =>
      group === undefined
        ? []
        : [{ kind: 'paragraph', spans: [sentence(group.rank, points(group.average))] }],
    ),
    { kind: 'paragraph', spans: [said.caution] },
  ];
}

function bar(share: number): string {
  const full = Math.round(Math.min(1, Math.max(0, share)) * BAR);
  return '█'.repeat(full) + '░'.repeat(BAR - full);
}
