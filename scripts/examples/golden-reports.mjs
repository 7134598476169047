import { loadExample } from '../../examples/load.mjs';

/** Stands for the version, so that a release changes no golden file. */
const VERSION = 'x.y.z';

/**
 * The reports of an example as they are committed: path and text of each file.
 *
 * @param {typeof import('../../examples/examples.mjs').examples[number]} example
 * @param {Pick<typeof import('incentive-audit'), 'evaluateIncentivePlan' | 'defineIndex' | 'parseSsiPages'>
 *   & Pick<typeof import('incentive-audit/report'), 'renderMarkdown'>
 *   & { en: import('incentive-audit/report').Locale, fr: import('incentive-audit/report').Locale }} library - The built package, or the sources in a test.
 * @returns {{ path: string, text: string }[]}
 */
export function goldenReports(example, library) {
  const { evaluateIncentivePlan, renderMarkdown } = library;
  const { name, locales } = example;
  const { plan, data } = loadExample(example, library);
  const made = evaluateIncentivePlan(plan, data);
  const report = { ...made, provenance: { ...made.provenance, version: VERSION } };
  return [
    { path: `tests/golden/reports/${name}.json`, text: `${JSON.stringify(report, null, 2)}\n` },
    ...locales.map((tag) => ({
      path: `tests/golden/reports/${name}.${tag}.md`,
      text: renderMarkdown(report, { locale: library[tag] }),
    })),
  ];
}
