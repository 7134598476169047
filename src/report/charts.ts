import type { IncentivePlanReport } from '../model/report';
import type { ChartSpec } from './charts/chart-spec';
import type { ChartName } from './charts/figure';
import { figuresOf } from './charts/figures';
import { plain } from './charts/plain';
import { checkedReport } from './check-report';
import { localized } from './localize';
import { spoken } from './read-locale';
import { type RenderOptions, readOptions } from './render-options';

/**
 * The charts of a report as Vega-Lite specifications: plain JSON, all figures inside, to be drawn by Vega wherever it runs.
 *
 * For readers who look before they read. Only charts that the report has figures for are there: a plan alone has `pay-at-stake`, and
 * `licence-ceiling` where an index is paid on; a history adds `validity`, `naive-correlation`, `score-and-outcome`, `payouts`,
 * `target-attainment`, `attainment-by-licence`, `histogram` and `timeline`. Of several measures a chart shows the one its finding is
 * about, else the heaviest. Small groups stay withheld and nothing is drawn for a single person. Titles state the finding. Colours
 * are those that the colour-blind tell apart (Okabe & Ito 2008), and a shape, a dash or a label says the same without colour.
 *
 * @param report - From `evaluateIncentivePlan`, also after a round trip through JSON. Not changed.
 * @param options - `locale`: for words and figures; English by default.
 * @returns Specifications for Vega-Lite 6 by the name of the chart; empty where there is nothing to draw.
 * @throws IncentiveAuditError `'invalid-options'` for another locale or an unknown option, `'invalid-payload'` with every
 * problem of what is no report of this version.
 *
 * @example
 * ```ts
 * import { evaluateIncentivePlan } from 'incentive-audit';
 * import { charts } from 'incentive-audit/report';
 *
 * const report = evaluateIncentivePlan({
 *   name: 'Social selling 2026',
 *   period: 'quarter',
 *   measures: [{ metric: 'linkedin-ssi', weight: 1, target: 80 }],
 * });
 * Object.keys(charts(report)); // => ['pay-at-stake', 'licence-ceiling']
 * charts(report)['pay-at-stake']?.title.text.join(' '); // => '100% of the pay sees neither results nor relationship quality'
 * ```
 */
export function charts(
  report: IncentivePlanReport,
  options: RenderOptions | null = {},
): Partial<Record<ChartName, ChartSpec>> {
  const { locale } = readOptions(options);
  const checked = checkedReport(report);
  return spoken(() => {
    const figures = figuresOf(localized(checked, locale), locale);
    return Object.fromEntries(figures.map(({ name, figure }) => [name, plain(figure.spec)]));
  });
}
