import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What an example hands to `evaluateIncentivePlan`, read from its files.
 *
 * @param {{ plan: string, index?: string, data?: string }} example
 * @param {Pick<typeof import('incentive-audit'), 'defineIndex' | 'parseSsiPages'>} library - The package, or its sources in a test.
 */
export function loadExample({ plan, index, data }, { defineIndex, parseSsiPages }) {
  const metrics = index === undefined ? {} : { metrics: [defineIndex(readExample(index))] };
  const isPages = data?.endsWith('.jsonl');
  const given = data === undefined ? undefined : readExample(data);
  return {
    plan: { ...readExample(plan), ...metrics },
    data: isPages ? { observations: parseSsiPages(given) } : given,
  };
}

/** What a file of this folder holds: JSON, or one JSON value a line. */
export function readExample(file) {
  const text = readFileSync(join(import.meta.dirname, file), 'utf8');
  if (!file.endsWith('.jsonl')) return JSON.parse(text);
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}
