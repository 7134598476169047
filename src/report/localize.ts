import { en } from '../locales/en';
import { names as englishNames } from '../locales/en/names';
import { fr } from '../locales/fr';
import { names as frenchNames } from '../locales/fr/names';
import { typeset } from '../locales/fr/typeset';
import type { Names } from '../locales/names';
import { type Dictionary, say, type Variants } from '../locales/sentence';
import { watched } from '../locales/values';
import { IncentiveAuditError } from '../model/error';
import type { PlanComparison } from '../model/plan-comparison';
import type { Issue } from '../model/problems/problem';
import type { IncentivePlanReport, Phrase } from '../model/report';
import { checkedResult } from './check-report';
import { checkLocale, type Locale } from './locale';

/** The sentences of a language, and what sets its spaces. */
type Language = { sentences: Dictionary<keyof Variants>; names: Names; typeset: (text: string) => string };

const languages: Record<Locale, Language> = {
  en: { sentences: en, names: englishNames, typeset: (text) => text },
  fr: { sentences: fr, names: frenchNames, typeset },
};

/**
 * A report in another language: every sentence made again from its id and values.
 *
 * For showing a report that was computed once to readers of several languages. Figures, ids and decisions stay as they are; a phrase
 * with an id this version does not know, as from a rule of one's own, keeps its text. Fields that reports of this version do not have
 * are left out. The input is not changed.
 *
 * @param report - From `evaluateIncentivePlan`, also after a round trip through JSON.
 * @param locale - `'en'` or `'fr'`.
 * @returns A new report.
 * @throws IncentiveAuditError `'invalid-options'` for another locale, `'invalid-payload'` with every problem of what is no report, or of a
 * sentence whose values are missing or something else.
 *
 * @example
 * ```ts
 * import { evaluateIncentivePlan } from 'incentive-audit';
 * import { localize } from 'incentive-audit/report';
 *
 * const report = evaluateIncentivePlan({
 *   name: 'Revenue',
 *   period: 'quarter',
 *   measures: [{ metric: 'revenue', weight: 1, target: 250000 }],
 * });
 * localize(report, 'fr').verdict.summary.text; // => 'Gardez ce plan. Rien de grave n’a été relevé contre lui.'
 * ```
 */
export function localize(report: IncentivePlanReport, locale: Locale): IncentivePlanReport;
/**
 * A comparison of two plans in another language, likewise.
 *
 * @param comparison - From `comparePlans`, also after a round trip through JSON.
 * @param locale - `'en'` or `'fr'`.
 * @returns A new comparison.
 * @throws IncentiveAuditError `'invalid-options'` for another locale, `'invalid-payload'` with every problem likewise.
 *
 * @example
 * ```ts
 * import { comparePlans } from 'incentive-audit';
 * import { localize } from 'incentive-audit/report';
 *
 * const plan = {
 *   name: 'Revenue',
 *   period: 'quarter' as const,
 *   measures: [{ metric: 'revenue', weight: 1, target: 250000 }],
 * };
 * localize(comparePlans(plan, plan), 'fr').summary.text; // => 'Les deux plans sont identiques\u00a0: rien ne change.'
 * ```
 */
export function localize(comparison: PlanComparison, locale: Locale): PlanComparison;
export function localize(
  given: IncentivePlanReport | PlanComparison,
  locale: Locale,
): IncentivePlanReport | PlanComparison {
  checkLocale(locale);
  return localized(checkedResult(given), locale);
}

/**
 * A copy of anything that holds sentences, each made again in a language.
 *
 * @throws IncentiveAuditError `'invalid-payload'` with every value that a sentence needs and is not there, or is something else.
 */
export function localized<T>(value: T, locale: Locale): T {
  const issues: Issue[] = [];
  const said = translated(value, languages[locale], [], issues);
  if (issues.length > 0) throw new IncentiveAuditError('invalid-payload', issues);
  return said;
}

/** `path` is where `value` stands; it is the same list for all, and only copied into problems. */
function translated<T>(value: T, language: Language, path: Issue['path'], issues: Issue[]): T {
  if (typeof value !== 'object' || value === null) return value;
  if (isPhrase(value)) {
    return { ...value, text: textOf(value, language, path, issues) };
  }
  const within = (inner: unknown, key: string | number): unknown => {
    path.push(key);
    const said = translated(inner, language, path, issues);
    path.pop();
    return said;
  };
  if (Array.isArray(value)) return value.map(within) as T;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, within(inner, key)])) as T;
}

function isPhrase(value: object): value is Phrase {
  const { id, values, text } = value as Partial<Phrase>;
  return typeof id === 'string' && typeof text === 'string' && typeof values === 'object' && values !== null;
}

function textOf(
  { id, values, text }: Phrase,
  { sentences, names, typeset: set }: Language,
  path: Issue['path'],
  issues: Issue[],
): string {
  if (!knows(sentences, id)) return text;
  const asked = watched(values, names, (key, problem) =>
    issues.push({ path: [...path, 'values', key], ...problem }),
  );
  return set(say(sentences, id, asked));
}

function knows(sentences: Language['sentences'], id: string): boolean {
  const cut = id.lastIndexOf('/');
  const [group, variant] = [id.slice(0, cut), id.slice(cut + 1)];
  return Object.hasOwn(sentences, group) && Object.hasOwn(sentences[group as keyof Variants], variant);
}
