import { en } from '../locales/en';
import { fr } from '../locales/fr';
import { typeset } from '../locales/fr/typeset';
import { type Dictionary, say, type Variants } from '../locales/sentence';
import type { PlanComparison } from '../model/plan-comparison';
import type { IncentivePlanReport, Phrase } from '../model/report';
import { checkComparison, checkReport, isComparison } from './check-report';
import { checkLocale, type Locale } from './locale';

/** The sentences of a language, and what sets its spaces. */
type Language = { sentences: Dictionary<keyof Variants>; typeset: (text: string) => string };

const languages: Record<Locale, Language> = {
  en: { sentences: en, typeset: (text) => text },
  fr: { sentences: fr, typeset },
};

/**
 * A report in another language: every sentence made again from its id and values.
 *
 * For showing a report that was computed once to readers of several languages. Figures, ids and decisions stay as they are; a phrase
 * with an id this version does not know, as from a rule of one's own, keeps its text. The input is not changed.
 *
 * @param report - From `evaluateIncentivePlan`, also after a round trip through JSON.
 * @param locale - `'en'` or `'fr'`.
 * @returns A new report.
 * @throws IncentiveAuditError `'invalid-options'` for another locale, `'invalid-payload'` for something that is no report.
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
 * @throws IncentiveAuditError `'invalid-options'` for another locale, `'invalid-payload'` for something that is no comparison.
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
export function localize<T extends IncentivePlanReport | PlanComparison>(given: T, locale: Locale): T {
  checkLocale(locale);
  if (isComparison(given)) checkComparison(given);
  else checkReport(given);
  return localized(given, locale);
}

/** A copy of anything that holds sentences, each made again in a language. */
export function localized<T>(value: T, locale: Locale): T {
  return translated(value, languages[locale]);
}

function translated<T>(value: T, language: Language): T {
  if (Array.isArray(value)) return value.map((inner) => translated(inner, language)) as T;
  if (typeof value !== 'object' || value === null) return value;
  if (isPhrase(value)) return { ...value, values: { ...value.values }, text: textOf(value, language) };
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, translated(inner, language)]),
  ) as T;
}

function isPhrase(value: object): value is Phrase {
  const { id, values, text } = value as Partial<Phrase>;
  return typeof id === 'string' && typeof text === 'string' && typeof values === 'object' && values !== null;
}

function textOf({ id, values, text }: Phrase, { sentences, typeset: set }: Language): string {
  return knows(sentences, id) ? set(say(sentences, id, values)) : text;
}

function knows(sentences: Language['sentences'], id: string): boolean {
  const cut = id.lastIndexOf('/');
  const [group, variant] = [id.slice(0, cut), id.slice(cut + 1)];
  return Object.hasOwn(sentences, group) && Object.hasOwn(sentences[group as keyof Variants], variant);
}
