import type { Locale } from '../locales/locale';
import type { RuleSentences, Sentence } from '../locales/sentence';
import { IncentiveAuditError } from '../model/error';
import { hostRule } from '../model/host-rule';
import { ruleList } from '../model/problems/calls';
import { foundOf } from '../model/problems/found';
import { problem } from '../model/problems/problem';
import { isOfCritique } from '../model/report';
import { isRecord } from '../model/require-input';
import { pick, read, snapshot } from '../model/snapshot';
import { readLocale, spoken } from './read-locale';

/** A rule with sentences of its own, as `defineRule` makes it. */
export type SpokenRule = {
  readonly id: string;
  readonly languages: Readonly<Record<string, Readonly<Record<string, Sentence | undefined>>>>;
};

/**
 * A language that also says what rules of a house's own say.
 *
 * For reports with such rules in another language than English. A rule that lacks the language, or a sentence of it, is said in
 * English.
 *
 * @param locale - A language. Not changed.
 * @param rules - Made by `defineRule`.
 * @returns A language for `localize`, `renderMarkdown`, `renderHtml` and `charts`.
 * @throws IncentiveAuditError `'invalid-options'` for what is no language, or no list of such rules.
 *
 * @example
 * ```ts
 * import { createAudit, defineRule } from 'incentive-audit';
 * import { fr } from 'incentive-audit/locales/fr';
 * import { localize, withRules } from 'incentive-audit/report';
 *
 * const quarterly = defineRule({
 *   id: 'house/quarterly',
 *   sentences: {
 *     en: { title: 'Paid by the quarter?', fail: 'It is not.', pass: 'It is.' },
 *     fr: { title: 'Versé au trimestre ?', fail: 'Non.', pass: 'Oui.' },
 *   },
 *   evaluate: ({ plan }) => ({ outcome: plan.period === 'quarter' ? 'pass' : 'fail' }),
 * });
 * const report = createAudit({ rules: [quarterly] })({
 *   name: 'Revenue',
 *   period: 'year',
 *   measures: [{ metric: 'revenue', weight: 1, target: 250000 }],
 * });
 * localize(report, withRules(fr, [quarterly])).findings[0]?.message.text; // => 'Non.'
 * ```
 */
export function withRules(locale: Locale, rules: readonly SpokenRule[]): Locale {
  const language = readLocale(locale);
  const entries = snapshot(rules, 1);
  const list = Array.isArray(entries) ? entries.map(readRule) : [null];
  if (list.includes(null)) {
    const found = { found: foundOf(rules) };
    throw new IncentiveAuditError('invalid-options', [problem(['rules'], ruleList, found)]);
  }
  const own: RuleSentences = Object.fromEntries(
    list
      .flatMap((rule) => rule ?? [])
      .map(({ id, languages }) => [id, { ...languages.en, ...spokenIn(language.tag, languages) }]),
  );
  return spoken(() => ({ ...language, sentences: { ...language.sentences, ...own } }));
}

type Languages = Readonly<Record<string, Readonly<Record<string, Sentence>>>>;

/** A rule, each part looked at once; `null` for what is none, or would speak over the sentences of this package. */
function readRule(given: unknown): { id: string; languages: Languages } | null {
  if (!isRecord(given) || read(given, hostRule) !== true) return null;
  const rule = pick(given, ['id', 'languages']);
  const languages = snapshot(rule.languages, 2);
  return isHostId(rule.id) && isRecord(languages) && Object.values(languages).every(isLanguage)
    ? { id: rule.id, languages: languages as Languages }
    : null;
}

/** The groups of this package have one segment, or begin with a critique. */
function isHostId(id: unknown): id is string {
  return typeof id === 'string' && id.includes('/') && !isOfCritique(id);
}

function isLanguage(given: unknown): boolean {
  return (
    isRecord(given) &&
    Object.values(given).every((said) => typeof said === 'string' || typeof said === 'function')
  );
}

/** The sentences for a tag, or for the language it is a kind of. */
function spokenIn(tag: string, languages: Languages): Languages[string] | undefined {
  return languages[tag] ?? languages[tag.split('-')[0] ?? ''];
}
