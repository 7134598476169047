import type { IncentivePlanReport } from '../model/report';
import { checkedReport } from './check-report';
import { contentOf } from './content/content';
import { localized } from './localize';
import { writeMarkdown } from './markdown/write-markdown';
import { spoken } from './read-locale';
import { readPrecedents } from './read-precedents';
import { type ReportOptions, readOptions } from './render-options';

/**
 * A report as Markdown, for a sales leader to read in two minutes and a controller line by line.
 *
 * In this order: verdict, what the money rides on, findings by weight, what cannot be told and what to collect, what holds, what
 * would change the verdict, the payouts replayed, what was left out, what speaks for the metrics, what the audit cannot see, sources,
 * and how the report was made. Sections without content are left out. Everything that comes from the caller is escaped and put on one
 * line, names longer than 120 characters are cut: no label can start a heading, a table cell, a link or HTML.
 *
 * @param report - From `evaluateIncentivePlan`, also after a round trip through JSON. Not changed.
 * @param options - `locale`: English by default. A metric without a label in its language keeps the English one. `precedents`: of
 * `precedentsFor` (`incentive-audit/cases`), folded in `<details>`, which viewers of plain Markdown show open.
 * @returns Markdown (CommonMark with tables) that ends with a line break.
 * @throws IncentiveAuditError `'invalid-options'` for another locale, an unknown option or precedents that are none, `'invalid-payload'` with every
 * problem of what is no report of this version.
 *
 * @example
 * ```ts
 * import { evaluateIncentivePlan } from 'incentive-audit';
 * import { fr } from 'incentive-audit/locales/fr';
 * import { renderMarkdown } from 'incentive-audit/report';
 *
 * const report = evaluateIncentivePlan({
 *   name: 'Social selling 2026',
 *   period: 'quarter',
 *   measures: [{ metric: 'linkedin-ssi', weight: 1, target: 80 }],
 * });
 * renderMarkdown(report).split('\n')[0]; // => '# Social selling 2026'
 * renderMarkdown(report, { locale: fr }).split('\n')[2]?.startsWith('**Retirez ce plan.**'); // => true
 * ```
 */
export function renderMarkdown(report: IncentivePlanReport, options: ReportOptions | null = {}): string {
  const { locale, others } = readOptions(options, ['precedents']);
  const alike = readPrecedents(others.precedents);
  const checked = checkedReport(report);
  return spoken(() => {
    const { top, middle, bottom } = contentOf(localized(checked, locale), locale, alike);
    return writeMarkdown([...top, ...middle, ...bottom]);
  });
}
