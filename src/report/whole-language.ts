import { charts } from '../locales/en/chart-strings';
import { englishFormat as format } from '../locales/en/format';
import { labels } from '../locales/en/labels';
import { names } from '../locales/en/names';
import { report } from '../locales/en/report-strings';
import type { Locale } from '../locales/locale';
import { foundAt } from '../model/problems/found';
import type { ProblemKind } from '../model/problems/kinds';
import { type Issue, problem } from '../model/problems/problem';
import { kind } from '../model/problems/values';
import { isRecord } from '../model/require-input';
import { read } from '../model/snapshot';

/** What is looked at before anything is said. Not the sentences: there are hundreds. */
type Entries = Pick<Locale, 'format' | 'names' | 'labels' | 'report' | 'charts'>;

/** Every language holds what English holds. */
const english: Entries = { format, names, labels, report, charts };

/** Words by ids that a language may have none for: an id then stands for itself. */
const open = ['labels.periods', 'report.settings', 'report.sourceTitles'];

/** Each entry that a language lacks, or that is something else than in English: a report would say “undefined”. */
export function lackingEntries(language: Entries): Issue[] {
  return lackingIn(language, english, []);
}

function lackingIn(given: object, model: object, path: readonly string[]): Issue[] {
  return Object.entries(model).flatMap(([key, expected]) =>
    entryIssues(read(given, key), expected, [...path, key]),
  );
}

function entryIssues(value: unknown, expected: unknown, path: readonly string[]): Issue[] {
  const wanted: ProblemKind = isRecord(expected)
    ? 'object'
    : typeof expected === 'function'
      ? 'function'
      : 'text';
  if (!isA(wanted, value)) return [wrong(path, wanted, value)];
  if (!isRecord(value) || !isRecord(expected)) return [];
  if (!open.includes(path.join('.'))) return lackingIn(value, expected, path);
  return Object.entries(value).flatMap(([key, word]) =>
    isA('text', word) ? [] : [wrong([...path, key], 'text', word)],
  );
}

function wrong(path: readonly string[], wanted: ProblemKind, value: unknown): Issue {
  return problem(['locale', ...path], kind, { kinds: [wanted], found: foundAt(value) });
}

/** Whether a value is of the kind. */
export function isA(wanted: ProblemKind, value: unknown): boolean {
  if (wanted === 'object') return isRecord(value);
  return typeof value === (wanted === 'text' ? 'string' : wanted);
}
