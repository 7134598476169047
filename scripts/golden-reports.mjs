import { examples } from '../examples/examples.mjs';
import { loadExample } from '../examples/load.mjs';

/** Stands for the version, so that a release changes no golden file. */
const VERSION = 'x.y.z';

/**
 * The reports of the examples as they are committed: path and text of each file.
 *
 * @param {Pick<typeof import('incentive-audit'), 'evaluateIncentivePlan' | 'defineIndex' | 'parseSsiPages'>
 *   & Pick<typeof import('incentive-audit/report'), 'renderMarkdown'>} library - The built package, or the sources in a test.
 * @returns {{ path: string, text: string }[]}
 */
export function goldenReports(library) {
  const { evaluateIncentivePlan, renderMarkdown } = library;
  return examples.flatMap((example) => {
    const { name, locales } = example;
    const { plan, data } = loadExample(example, library);
    const made = evaluateIncentivePlan(plan, data);
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
