import type { IncentivePlanReport } from '../model/report';
import { checkReport } from './check-report';
import type { Locale } from './locale';
import { localize } from './localize';
import { background } from './markdown/background';
import { findings } from './markdown/findings';
import { headline } from './markdown/headline';
import { moneyTable } from './markdown/money-table';
import { payouts } from './markdown/payouts';
import { en } from './strings/en';
import { fr } from './strings/fr';
import type { Strings } from './strings/strings';

const strings: Record<Locale, Strings> = { en, fr };

/**
 * A report as Markdown, for a sales leader to read in two minutes and a controller line by line.
 *
 * Verdict, money at stake, findings by weight, what cannot be told and what to collect, what holds, what would change the verdict,
 * payouts, what speaks for the metrics, what the audit cannot see, sources. Everything that comes from the caller is escaped.
 *
 * @param report - From `evaluateIncentivePlan`.
 * @param options - `locale`: `'en'` (default) or `'fr'`.
 * @returns Markdown that ends with a line break.
 * @throws IncentiveAuditError `'invalid-options'` for another locale, `'invalid-payload'` for something that is no report.
 *
 * @example
 * ```ts
 * import { evaluateIncentivePlan } from 'incentive-audit';
 * import { renderMarkdown } from 'incentive-audit/report';
 *
 * const report = evaluateIncentivePlan({
 *   name: 'Social selling 2026',
 *   period: 'quarter',
 *   measures: [{ metric: 'linkedin-ssi', weight: 1, target: 80 }],
 * });
 * renderMarkdown(report).split('\n')[0]; // => '# Social selling 2026'
 * renderMarkdown(report, { locale: 'fr' }).split('\n')[2]?.startsWith('**Retirez ce plan.**'); // => true
 * ```
 */
export function renderMarkdown(report: IncentivePlanReport, options: { locale?: Locale } = {}): string {
  const locale = options.locale ?? 'en';
  checkReport(report, locale);
  const said = localize(report, locale);
  const words = strings[locale];
  const sections = [
    ...headline(said, words),
    ...moneyTable(said, words),
    ...findings(said, words),
    ...payouts(said, words),
    ...background(said, words),
  ];
  return `${sections.join('\n\n')}\n`;
}
