import type { Locale } from '../locales/locale';
import { written } from '../locales/names';
import { sayProblem } from '../locales/problem';
import { say } from '../locales/sentence';
import { watched } from '../locales/values';
import { IncentiveAuditError } from '../model/error';
import { objectSuchAs } from '../model/problems/containers';
import { foundAt } from '../model/problems/found';
import { type Issue, problem } from '../model/problems/problem';
import { isOfCritique, type Phrase, type PhraseValues } from '../model/report';
import { checkedWording, type Localizable } from './check-report';
import { readLocale, spoken, textOrThrow } from './read-locale';

/**
 * Anything that holds sentences, in another language: every sentence made again from its id and values.
 *
 * For showing what was computed once to readers of several languages: a report, a comparison of two plans, a finding or a list of
 * them, a rule, a phrase, a problem of an error. Figures, ids and decisions stay as they are; a phrase with an id that the language does not know, as
 * from a rule of one's own, keeps its text. Fields that reports of this version do not have are left out. The input is not changed.
 *
 * @param given - What this package returned, also after a round trip through JSON.
 * @param locale - A language, such as `fr` of `incentive-audit/locales/fr`, or one of your own.
 * @returns A copy.
 * @throws IncentiveAuditError `'invalid-options'` for what is no language, `'invalid-payload'` with every problem of what holds no
 * sentences of this package, or of a sentence whose values are missing or something else.
 *
 * @example
 * ```ts
 * import { evaluateIncentivePlan, rules } from 'incentive-audit';
 * import { fr } from 'incentive-audit/locales/fr';
 * import { localize } from 'incentive-audit/report';
 *
 * const report = evaluateIncentivePlan({
 *   name: 'Revenue',
 *   period: 'quarter',
 *   measures: [{ metric: 'revenue', weight: 1, target: 250000 }],
 * });
 * localize(report, fr).verdict.summary.text; // => 'Gardez ce plan. Rien de grave n’a été relevé contre lui.'
 * localize(rules[0]!, fr).title.text; // => 'La quantité, pas la qualité'
 * ```
 */
export function localize<Given extends Localizable>(given: Given, locale: Locale): Given {
  const language = readLocale(locale);
  const wording = checkedWording(given);
  return spoken(() => localized(wording, language)) as Given;
}

/**
 * A copy of anything that holds sentences, each made again in a language.
 *
 * @throws IncentiveAuditError `'invalid-payload'` with every value that a sentence needs and is not there, or is something else.
 */
export function localized<T>(value: T, locale: Locale): T {
  const issues: Issue[] = [];
  const said = translated(value, locale, [], issues);
  if (issues.length > 0) throw new IncentiveAuditError('invalid-payload', issues);
  return said;
}

/** `path` is where `value` stands; it is the same list for all, and only copied into problems. */
function translated<T>(value: T, locale: Locale, path: Issue['path'], issues: Issue[]): T {
  if (typeof value !== 'object' || value === null) return value;
  if (isIssue(value)) return inLanguage(value, locale);
  if (isPhrase(value)) return { ...value, text: textOf(value, locale, path, issues) };
  const within = (inner: unknown, key: string | number): unknown => {
    path.push(key);
    const said = translated(inner, locale, path, issues);
    path.pop();
    return said;
  };
  if (Array.isArray(value)) return value.map(within) as T;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, within(inner, key)])) as T;
}

/** Problems are in English as they are; a language that has none of its own would leave them so, and nobody would know why. */
function inLanguage<T extends Issue>(issue: T, { tag, problems }: Locale): T {
  if (problems) return { ...issue, message: sayProblem(issue, problems) };
  if (tag === 'en') return issue;
  const example = `{ ...${tag}, problems }`;
  throw new IncentiveAuditError('invalid-options', [
    problem(['locale', 'problems'], objectSuchAs, { example, found: foundAt(problems) }),
  ]);
}

function isIssue(value: object): value is Issue {
  const { path, code, message } = value as Partial<Issue>;
  return Array.isArray(path) && typeof code === 'string' && typeof message === 'string';
}

function isPhrase(value: object): value is Phrase {
  const { id, values, text } = value as Partial<Phrase>;
  return typeof id === 'string' && typeof text === 'string' && typeof values === 'object' && values !== null;
}

function textOf({ id, values, text }: Phrase, locale: Locale, path: Issue['path'], issues: Issue[]): string {
  const { sentences, names, typeset } = locale;
  if (!knows(sentences, id) || !knowsQuoted(sentences, id, values)) return text;
  const given = isOurs(id, values)
    ? watched(values, names, (key, problem) => issues.push({ path: [...path, 'values', key], ...problem }))
    : written(values, names);
  // A language may be a host's own, and so may the sentences of a rule.
  return typeset(textOrThrow(say(sentences, id, given), `the sentence ${id} is no text`));
}

/** The values of a sentence of this package are known by their keys; those of a host's rule are the host's. */
function isOurs(id: string, { because }: PhraseValues): boolean {
  // A verdict leads with a rule's headline, made from the values of that rule.
  if (id.startsWith('verdict/') && typeof because === 'string') return isOfCritique(because);
  return id.indexOf('/') === id.lastIndexOf('/') || isOfCritique(id);
}

/** Whether the language knows the rule that a sentence of this package quotes: the headline of a verdict, the title of a question. */
function knowsQuoted(sentences: Locale['sentences'], id: string, { because, rule }: PhraseValues): boolean {
  const quoted = id.startsWith('verdict/') ? because : id === 'would-change/rule' ? rule : undefined;
  return typeof quoted !== 'string' || Object.hasOwn(sentences, quoted);
}

function knows(sentences: Locale['sentences'], id: string): boolean {
  const cut = id.lastIndexOf('/');
  const [group, variant] = [id.slice(0, cut), id.slice(cut + 1)];
  return Object.hasOwn(sentences, group) && Object.hasOwn(sentences[group] ?? {}, variant);
}
