import type { Locale } from '../locales/locale';
import { IncentiveAuditError } from '../model/error';
import { nearest } from '../model/nearest';
import type { Precedents } from '../model/precedents';
import { foundOf } from '../model/problems/found';
import { type Issue, problem, type Said, said as saidOf } from '../model/problems/problem';
import {
  charts as chartsSentence,
  chartWithoutFigures,
  picture,
  unknownChart,
} from '../model/problems/reports';
import type { IncentivePlanReport } from '../model/report';
import { isRecord } from '../model/require-input';
import { snapshot } from '../model/snapshot';
import { withoutNull } from '../model/without-null';
import { type ChartName, chartNames } from './charts/figure';
import { figuresOf } from './charts/figures';
import { checkedReport } from './check-report';
import { contentOf } from './content/content';
import { writeFigure } from './html/figure';
import { page } from './html/page';
import { safeSvg } from './html/safe-svg';
import { writeHtml } from './html/write-html';
import { localized } from './localize';
import { spoken } from './read-locale';
import { readPrecedents } from './read-precedents';
import { type ReportOptions, readOptions } from './render-options';

/** What a page can be told. */
export type HtmlOptions = ReportOptions & {
  /** Pictures as SVG by the name of the chart, as Vega draws what `charts` returns. Default: none. */
  charts?: { readonly [Name in ChartName]?: string | null | undefined } | null | undefined;
};

/**
 * A report as one page of HTML that needs nothing else: no script, no font, no request, for screens wide and narrow, light and dark,
 * and for A4 paper.
 *
 * It says what {@link renderMarkdown} says, in the same order. Pictures are the caller’s, so that this package needs no renderer:
 * `pay-at-stake` stands below the table of what the money rides on, the others after the payouts, each with its title and figures in
 * words and in a table for those who cannot see it. Everything that comes from the caller is escaped. An SVG is taken apart and held
 * against what Vega draws with: anything else in it — a script, a link, a style, an outside address — is refused. A content security
 * policy in the page forbids the rest.
 *
 * @param report - From `evaluateIncentivePlan`, also after a round trip through JSON. Not changed.
 * @param options - `locale`: English by default; `charts`: SVG by name, in the same language; `precedents`: of `precedentsFor`
 * (`incentive-audit/cases`), folded.
 * @returns An HTML document.
 * @throws IncentiveAuditError `'invalid-options'` for another locale, an unknown option or chart, a chart this report has no figures
 * for, or an SVG that holds what it must not; `'invalid-payload'` with every problem of what is no report of this version.
 *
 * @example
 * ```ts
 * import { evaluateIncentivePlan } from 'incentive-audit';
 * import { fr } from 'incentive-audit/locales/fr';
 * import { renderHtml } from 'incentive-audit/report';
 *
 * const report = evaluateIncentivePlan({
 *   name: 'Sales & marketing',
 *   period: 'quarter',
 *   measures: [{ metric: 'linkedin-ssi', weight: 1, target: 80 }],
 * });
 * renderHtml(report).includes('<h1>Sales &amp; marketing</h1>'); // => true
 * renderHtml(report, { locale: fr }).includes('<html lang="fr">'); // => true
 * ```
 */
export function renderHtml(report: IncentivePlanReport, options: HtmlOptions | null = {}): string {
  const { locale, others: given } = readOptions(options, ['charts', 'precedents']);
  const checked = checkedReport(report);
  const alike = readPrecedents(given.precedents);
  return spoken(() => htmlOf(localized(checked, locale), locale, given.charts, alike));
}

function htmlOf(
  said: IncentivePlanReport,
  locale: Locale,
  charts: unknown,
  alike: Precedents | null,
): string {
  const { top, middle, bottom } = contentOf(said, locale, alike);
  const { 'pay-at-stake': first = '', ...others } = picturesOf(said, locale, charts);
  const further = Object.values(others);
  const heading = { kind: 'heading', level: 2, text: locale.charts.heading } as const;
  const content = [
    writeHtml(top),
    first,
    writeHtml(middle),
    ...(further.length === 0 ? [] : [writeHtml([heading]), ...further]),
    writeHtml(bottom),
  ];
  return page(said.plan.name, content.join('\n'), locale);
}

/** The figures that pictures were given for, in the order of a report. */
function picturesOf(
  report: IncentivePlanReport,
  locale: Locale,
  charts: unknown,
): Partial<Record<ChartName, string>> {
  const read = charts === undefined ? {} : snapshot(charts, 1);
  if (!isRecord(read)) {
    throw invalid([problem(['charts'], chartsSentence, { found: foundOf(charts) })]);
  }
  const given = withoutNull(read);
  const names = Object.keys(given);
  if (names.length === 0) return {};
  const figures = figuresOf(report, locale);
  const unknown = names.filter((name) => !figures.some((figure) => figure.name === name));
  const pictures = figures.flatMap(({ name, figure }) => {
    const text = given[name];
    if (text === undefined) return [];
    const checked =
      typeof text === 'string' ? safeSvg(text, name) : { problem: saidOf(picture, { found: foundOf(text) }) };
    return [{ name, figure, checked }];
  });
  const issues = [
    ...unknown.map((name) => ({ path: ['charts', name], ...reasonAgainst(name) })),
    ...pictures.flatMap(({ name, checked }) =>
      'problem' in checked ? [{ path: ['charts', name], ...checked.problem }] : [],
    ),
  ];
  if (issues.length > 0) throw invalid(issues);
  return Object.fromEntries(
    pictures.map(({ name, figure, checked }) => [
      name,
      'svg' in checked ? writeFigure(figure, checked.svg, locale) : '',
    ]),
  );
}

function reasonAgainst(name: string): Said {
  return chartNames.some((known) => known === name)
    ? saidOf(chartWithoutFigures)
    : saidOf(unknownChart, { nearest: nearest(name, chartNames), known: chartNames });
}

function invalid(issues: Issue[]): IncentiveAuditError {
  return new IncentiveAuditError('invalid-options', issues);
}
