import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { requireBuild } from '../../require-build';

/*
 * A million rows in a small heap. Columns as they come out of a database: names and periods as strings, figures as plain lists, which
 * take more of the heap than typed arrays would.
 */

const ROWS = 1_000_000;
const HEAP_IN_MB = 256;

requireBuild();

const script = `
import { evaluateIncentivePlan } from 'incentive-audit';
const rows = ${ROWS};
const column = (of) => Array.from({ length: rows }, (_, row) => of(row));
const spread = (row, step) => (row * step) % 1009;
const months = Array.from({ length: 12 }, (_, month) => '2025-' + String(month + 1).padStart(2, '0'));
const report = evaluateIncentivePlan(
  {
    name: 'Score and revenue',
    period: 'quarter',
    measures: [
      { metric: 'linkedin-ssi', weight: 0.5, target: 70 },
      { metric: 'revenue', weight: 0.5, target: 600 },
    ],
  },
  {
    observations: {
      participant: column((row) => 'P' + Math.floor(row / 12)),
      period: column((row) => months[row % 12]),
      licence: column((row) => (row % 5 === 0 ? 'premium' : 'free')),
      metrics: {
        'linkedin-ssi': column((row) => spread(row, 611) / 10.09),
        revenue: column((row) => (row % 17 === 0 ? null : spread(row, 377) / 3)),
        leads: column((row) => spread(row, 83) % 20),
        conversions: column((row) => spread(row, 29) / 1009),
      },
    },
  },
);
const broken = report.findings.filter(({ outcome }) => outcome === 'error');
console.log(JSON.stringify({ observations: report.data.observations, broken: broken.length }));
`;

test(`audits a million rows within a heap of ${HEAP_IN_MB} MB`, () => {
  const printed = execFileSync(
    process.execPath,
    [`--max-old-space-size=${HEAP_IN_MB}`, '--input-type=module', '--eval', script],
    { cwd: join(import.meta.dirname, '../../..'), encoding: 'utf8' },
  );
  expect(JSON.parse(printed)).toEqual({ observations: ROWS, broken: 0 });
}, 600_000);
