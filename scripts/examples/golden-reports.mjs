import { loadExample } from '../../examples/load.mjs';

/**
 * What stands in another golden file is left out, and what a release would change: sentences are in the Markdown reports and, one by one, in `tests/locales`; a work is
 * known by its title.
 */
function shortened(key, value) {
  if (key === 'helpUrl') return undefined;
  if (key === 'sources') return value.map(({ title }) => title);
  const isPhrase = typeof value === 'object' && value !== null && 'id' in value && 'values' in value;
  if (!isPhrase) return value;
  const { text: _, ...phrase } = value;
  return phrase;
}

/** A change shows on a line of its own: only what holds no list or object of its own stands on one. */
function printed(report) {
  const lines = JSON.stringify(report, shortened, 1);
  return lines.replace(/([{[])\n([^{}[\]]*)\n *([}\]])/g, (_, open, entries, close) => {
    return `${open} ${entries.trim().replaceAll(/\n */g, ' ')} ${close}`;
  });
}

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
    { path: `tests/golden/reports/${name}.json`, text: `${printed(report)}\n` },
    ...locales.map((tag) => ({
      path: `tests/golden/reports/${name}.${tag}.md`,
      text: renderMarkdown(report, { locale: library[tag] }),
    })),
  ];
}
