import * as vega from 'vega';
import { compile, type TopLevelSpec } from 'vega-lite';
import type { ChartSpec } from '../../src/report';

/** A chart as Vega draws it, with what Vega had to warn of. */
export async function draw(spec: ChartSpec): Promise<{ svg: string; warnings: unknown[] }> {
  const warnings: unknown[] = [];
  const warn = (...said: unknown[]): vega.LoggerInterface => {
    warnings.push(...said);
    return logger;
  };
  const logger = { ...vega.logger(vega.Warn), warn, error: warn };
  // Vega-Lite's types are narrower than the JSON they describe; its schema is the judge.
  const compiled = compile(spec as unknown as TopLevelSpec, { logger });
  const view = new vega.View(vega.parse(compiled.spec), { renderer: 'none', logger });
  const svg = await view.toSVG();
  view.finalize();
  return { svg, warnings };
}

/** All texts in a picture. */
export function textsIn(svg: string): string[] {
  return [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/gs)].map(([, text = '']) =>
    text.replace(/<[^>]*>/g, ' '),
  );
}
