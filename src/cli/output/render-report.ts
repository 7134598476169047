import type { IncentivePlanReport } from 'incentive-audit';
import { type Locale, localize, type Precedents, renderHtml, renderMarkdown } from 'incentive-audit/report';
import { contentOf } from '../../report/content/content';
import type { Shell } from '../shell';
import { type Layout, writeText } from '../text/write-text';
import { drawCharts } from './draw-charts';
import type { FoundVega } from './find-vega';
import type { Format } from './format';
import { sayLine } from './say';
import { writeJson } from './write-json';

/** A report as it was asked for; a page has charts where there is a Vega to draw them. */
export async function renderReport(
  report: IncentivePlanReport,
  format: Format,
  { layout, vega, precedents }: { layout: Layout; vega: FoundVega | null; precedents: Precedents | null },
  shell: Shell,
): Promise<string> {
  const { locale } = shell.words;
  switch (format) {
    case 'text':
      return reportAsText(report, locale, layout, precedents);
    case 'markdown':
      return renderMarkdown(report, { locale, precedents });
    case 'html':
      return renderHtml(report, { locale, precedents, charts: await chartsOf(report, vega, shell) });
    case 'json':
      return writeJson({ ...localize(report, locale), ...(precedents === null ? {} : { precedents }) });
  }
}

/** What Markdown says, laid out for a terminal. */
function reportAsText(
  report: IncentivePlanReport,
  locale: Locale,
  layout: Layout,
  precedents: Precedents | null,
): string {
  const { top, middle, bottom } = contentOf(localize(report, locale), locale, precedents);
  return writeText([...top, ...middle, ...bottom], layout);
}

async function chartsOf(
  report: IncentivePlanReport,
  vega: FoundVega | null,
  shell: Shell,
): Promise<Record<string, string> | undefined> {
  if (vega === null) return undefined;
  try {
    if (!('without' in vega)) return await drawCharts(report, shell.words.locale, vega);
    sayLine(vega.without, shell);
  } catch {
    // Another version of Vega, or one that is broken: the page is worth having without its pictures.
    sayLine(shell.words.vegaFailed, shell);
  }
  return undefined;
}
