import { pathToFileURL } from 'node:url';
import type { IncentivePlanReport } from 'incentive-audit';
import { charts, type Locale } from 'incentive-audit/report';

/** What is used of Vega and Vega-Lite, which are the user’s own. */
type Vega = {
  parse: (spec: unknown) => unknown;
  View: new (runtime: unknown, options: { renderer: 'none' }) => { toSVG: () => Promise<string> };
};
type VegaLite = { compile: (spec: unknown) => { spec: unknown } };

/** The charts of a report as SVG, drawn by what these files hold. */
export async function drawCharts(
  report: IncentivePlanReport,
  locale: Locale,
  files: { vega: string; vegaLite: string },
): Promise<Record<string, string>> {
  const vega = (await import(pathToFileURL(files.vega).href)) as Vega;
  const vegaLite = (await import(pathToFileURL(files.vegaLite).href)) as VegaLite;
  const drawn = Object.entries(charts(report, { locale })).map(async ([name, spec]) => {
    const runtime = vega.parse(vegaLite.compile(spec).spec);
    return [name, await new vega.View(runtime, { renderer: 'none' }).toSVG()] as const;
  });
  return Object.fromEntries(await Promise.all(drawn));
}
