import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { examples } from '../examples/examples.mjs';

const folder = join(import.meta.dirname, '../examples');

/** Stands for the version, so that a release changes no golden file. */
const VERSION = 'x.y.z';

/**
 * The reports of the examples as they are committed: path and text of each file.
 *
 * @param {{
 *   evaluateIncentivePlan: typeof import('incentive-audit').evaluateIncentivePlan,
 *   renderMarkdown: typeof import('incentive-audit/report').renderMarkdown,
 * }} library - The built package, or the sources in a test.
 * @returns {{ path: string, text: string }[]}
 */
export function goldenReports({ evaluateIncentivePlan, renderMarkdown }) {
  return examples.flatMap(({ name, plan, data, locales }) => {
    const made = evaluateIncentivePlan(readExample(plan), data === undefined ? undefined : readExample(data));
    const report = { ...made, provenance: { ...made.provenance, version: VERSION } };
    return [
      { path: `tests/golden/reports/${name}.json`, text: `${JSON.stringify(report, null, 2)}\n` },
      ...locales.map((locale) => ({
        path: `tests/golden/reports/${name}.${locale}.md`,
        text: renderMarkdown(report, { locale }),
      })),
    ];
  });
}

/** What a file of the examples holds. */
export function readExample(file) {
  return JSON.parse(readFileSync(join(folder, file), 'utf8'));
}
