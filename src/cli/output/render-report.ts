import type { IncentivePlanReport } from 'incentive-audit';
import { localize, renderHtml, renderMarkdown } from 'incentive-audit/report';
import { contentOf } from '../../report/content/content';
import { stringsOf } from '../../report/strings/strings-of';
import type { Shell } from '../shell';
import { type Layout, writeText } from '../text/write-text';
import { drawCharts } from './draw-charts';
import type { Format } from './format';
import { sayLine } from './say';

/** A report as it was asked for. */
export async function renderReport(
  report: IncentivePlanReport,
  format: Format,
  layout: Layout,
  shell: Shell,
): Promise<string> {
  const { locale } = shell.words;
  switch (format) {
    case 'text':
      return reportAsText(report, locale, layout);
    case 'markdown':
      return renderMarkdown(report, { locale });
    case 'html':
      return withCharts(report, shell);
    case 'json':
      return `${JSON.stringify(localize(report, locale), null, 2)}\n`;
  }
}

/** What Markdown says, laid out for a terminal. */
function reportAsText(report: IncentivePlanReport, locale: 'en' | 'fr', layout: Layout): string {
  const { top, middle, bottom } = contentOf(localize(report, locale), stringsOf(locale));
  return writeText([...top, ...middle, ...bottom], layout);
}

async function withCharts(report: IncentivePlanReport, shell: Shell): Promise<string> {
  const { locale, noVega, vegaFailed } = shell.words;
  try {
    const charts = await drawCharts(report, shell);
    if (charts !== null) return renderHtml(report, { locale, charts });
    sayLine(noVega, shell);
  } catch {
    // Another version of Vega, or one that is broken: the page is worth having without its pictures.
    sayLine(vegaFailed, shell);
  }
  return renderHtml(report, { locale });
}
