import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { IncentivePlanReport } from 'incentive-audit';
import { charts } from 'incentive-audit/report';
import type { Shell } from '../shell';

/** What is used of Vega and Vega-Lite, which are the user’s own. */
type Vega = {
  parse: (spec: unknown) => unknown;
  View: new (runtime: unknown, options: { renderer: 'none' }) => { toSVG: () => Promise<string> };
};
type VegaLite = { compile: (spec: unknown) => { spec: unknown } };

/** The charts of a report as SVG; `null` where Vega or Vega-Lite is not installed, in the user’s folder or beside this package. */
export async function drawCharts(
  report: IncentivePlanReport,
  { folder, packageFolder, words }: Pick<Shell, 'folder' | 'packageFolder' | 'words'>,
): Promise<Record<string, string> | null> {
  const from = [folder, packageFolder];
  const [vega, vegaLite] = [
    await installed<Vega>('vega', from),
    await installed<VegaLite>('vega-lite', from),
  ];
  if (vega === null || vegaLite === null) return null;
  const drawn = Object.entries(charts(report, { locale: words.locale })).map(async ([name, spec]) => {
    const runtime = vega.parse(vegaLite.compile(spec).spec);
    return [name, await new vega.View(runtime, { renderer: 'none' }).toSVG()] as const;
  });
  return Object.fromEntries(await Promise.all(drawn));
}

/** A package as it would be found from the first of these folders that has it. */
async function installed<Package>(name: string, folders: readonly string[]): Promise<Package | null> {
  for (const folder of folders) {
    const path = resolved(name, folder);
    if (path !== null) return (await import(pathToFileURL(path).href)) as Package;
  }
  return null;
}

function resolved(name: string, folder: string): string | null {
  try {
    // Packages are looked up from a file, be there one or not.
    return createRequire(join(folder, 'any.js')).resolve(name);
  } catch {
    return null;
  }
}
