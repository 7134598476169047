import type { Locale } from '../locales/locale';
import { IncentiveAuditError } from '../model/error';
import { foundOf } from '../model/problems/found';
import type { ProblemKind } from '../model/problems/kinds';
import { type Issue, problem } from '../model/problems/problem';
import { language, languageFailed } from '../model/problems/reports';
import { kind } from '../model/problems/values';
import { silence } from '../model/promise';
import { isRecord } from '../model/require-input';
import { pick } from '../model/snapshot';
import { isA, lackingEntries } from './whole-language';

const parts: Readonly<Record<Exclude<keyof Locale, 'problems'>, ProblemKind>> = {
  tag: 'text',
  format: 'object',
  names: 'object',
  typeset: 'function',
  labels: 'object',
  sentences: 'object',
  report: 'object',
  charts: 'object',
};

/**
 * The parts of a language, each looked at once.
 *
 * @throws IncentiveAuditError `'invalid-options'` with every part, or entry of one, that is missing or something else.
 */
export function readLocale(given: unknown): Locale {
  if (!isRecord(given)) throw invalid(problem(['locale'], language, { found: foundOf(given) }));
  const locale = pick(given, [...Object.keys(parts), 'problems']);
  const wrong = Object.entries(parts).filter(([part, expected]) => !isA(expected, locale[part]));
  if (wrong.length > 0) {
    throw invalid(
      ...wrong.map(([part, expected]) =>
        problem(['locale', part], kind, { kinds: [expected], found: foundOf(locale[part]) }),
      ),
    );
  }
  const { sentences, problems, ...others } = locale as Locale;
  const held = spoken(() => heldToText(others));
  const lacking = lackingEntries(held);
  if (lacking.length > 0) throw invalid(...lacking);
  return { ...held, sentences, problems };
}

/** The same, whose functions throw where they return no text: what one forgets to return would be printed as “undefined”. */
function heldToText<Part>(part: Part): Part {
  if (typeof part === 'function') return saying(part as never) as Part;
  if (!isPlain(part)) return part;
  return Object.fromEntries(Object.entries(part).map(([key, inner]) => [key, heldToText(inner)])) as Part;
}

/** Objects of a class may look up what they hold, and stay as they are. */
function isPlain(value: unknown): value is object {
  return isRecord(value) && [Object.prototype, null].includes(Object.getPrototypeOf(value));
}

function saying(speak: (...given: unknown[]) => unknown): (...given: unknown[]) => string {
  return (...given) => {
    const said = speak(...given);
    return textOrThrow(said, 'a function of the language returns no text');
  };
}

/** What a language says, which may be a host's own, or why it is no text. */
export function textOrThrow(said: unknown, why: string): string {
  if (typeof said === 'string') return said;
  silence(said);
  throw new TypeError(why);
}

function invalid(...issues: Issue[]): IncentiveAuditError {
  return new IncentiveAuditError('invalid-options', issues);
}

/**
 * What `speak` returns. What it throws is the language's, whose functions may be a host's own.
 *
 * @throws IncentiveAuditError `'invalid-options'` instead.
 */
export function spoken<T>(speak: () => T): T {
  try {
    return speak();
  } catch (error) {
    if (error instanceof IncentiveAuditError) throw error;
    throw invalid(problem(['locale'], languageFailed));
  }
}
