import type { Command } from 'commander';
import type { RuleId } from 'incentive-audit';
import type { AuditOptions } from './audit-options';
import type { AuditFlags } from './auditing';
import { languages, wordsFor } from './language';
import { InputProblems } from './problem';
import { ruleNamed } from './rule-named';
import type { Words } from './words/words';

/** Adds what every command takes that audits. */
export function addAuditOptions(command: Command, words: Words): Command {
  const { options: about } = words.help;
  const number = (flag: string) => (text: string) => readNumber(flag, text, words);
  return command
    .option('-d, --data <file>', about.data, (file: string, before?: string) => {
      if (before !== undefined) throw wrong(words.usage.givenTwice('--data'));
      return file;
    })
    .option('--sheet <sheet>', about.sheet)
    .option('--map <metric=column>', about.map, (text: string, before?: Record<string, string>) =>
      withPair(before ?? {}, text, words),
    )
    .option('--decimal <mark>', about.decimal, (text) => oneOf('--decimal', text, ['point', 'comma'], words))
    .option('--dates <order>', about.dates, (text) =>
      oneOf('--dates', text, ['day-first', 'month-first'], words),
    )
    .option('--deals', about.deals)
    .option('--keep-totals', about.keepTotals)
    .option('--seed <number>', about.seed, number('--seed'))
    .option('--confidence <share>', about.confidence, number('--confidence'))
    .option('--minimum-validity <correlation>', about.minimumValidity, number('--minimum-validity'))
    .option('--weight-ratio <number>', about.weightRatio, number('--weight-ratio'))
    .option('--minimum-group-size <number>', about.minimumGroupSize, number('--minimum-group-size'))
    .option('--only <rules>', about.only, readRules)
    .option('--except <rules>', about.except, readRules);
}

/** Adds where a result goes. */
export function addDestination(command: Command, { help }: Words, aboutOut: string): Command {
  return command.option('-o, --out <file>', aboutOut).option('--force', help.options.force);
}

/** The same, as an audit wants it. */
export function auditFlags({ only, except, ...options }: AuditOptions): AuditFlags {
  const { data, sheet, map, decimal, dates, deals, keepTotals } = options;
  const { seed, confidence, minimumValidity, weightRatio, minimumGroupSize } = options;
  const given = { seed, confidence, minimumValidity, weightRatio, minimumGroupSize };
  const rules = only === undefined && except === undefined ? undefined : { only, except };
  return { data, sheet, map, decimal, dates, deals, keepTotals, options: { ...given, rules } };
}

/** One of a few words; anything else is told with them. */
export function oneOf<Word extends string>(
  flag: string,
  text: string,
  all: readonly Word[],
  words: Words,
): Word {
  const found = all.find((word) => word === text);
  if (found === undefined) throw wrong(words.usage.notOneOf(flag, all));
  return found;
}

/** A language that is spoken, or one that is near it, such as `fr-CA`; the words were chosen before. */
export function readLanguage(text: string, words: Words): string {
  return wordsFor(text) === null ? oneOf('--locale', text, languages, words) : text;
}

function readNumber(flag: string, text: string, words: Words): number {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  if (!Number.isFinite(value)) throw wrong(words.usage.noNumber(flag));
  return value;
}

/** What is mapped, and one pair more: of two columns for one thing neither may win unsaid. */
function withPair(
  before: Readonly<Record<string, string>>,
  text: string,
  words: Words,
): Record<string, string> {
  const [, given, column] = /^([^=]+)=(.+)$/.exec(text) ?? [];
  if (given === undefined || column === undefined) throw wrong(words.usage.noPair);
  const metric = given.trim();
  if (Object.hasOwn(before, metric)) throw wrong(words.usage.mappedTwice(metric));
  return { ...before, [metric]: column.trim() };
}

/** What is no rule the library says. */
function readRules(text: string): RuleId[] {
  return text.split(',').map((name) => (ruleNamed(name.trim())?.id ?? name.trim()) as RuleId);
}

function wrong(message: string): InputProblems {
  return new InputProblems([{ file: null, line: null, column: null, message }]);
}
