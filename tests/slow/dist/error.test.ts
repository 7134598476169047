import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { requireBuild } from '../../require-build';

requireBuild();
const require = createRequire(import.meta.url);

type Main = typeof import('../../../src/index');
type Report = typeof import('../../../src/report/index');
const esm: Main = await import('../../../dist/index.js' as string);
const cjs: Main = require('../../../dist/index.cjs');

/** What a call throws. */
function thrownBy(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  return undefined;
}

test('the copies are two classes', () => {
  expect(esm.IncentiveAuditError).not.toBe(cjs.IncentiveAuditError);
});

test.each([
  ['ESM', esm.IncentiveAuditError],
  ['CommonJS', cjs.IncentiveAuditError],
])('the class of the %s copy knows the errors of every copy and entry', async (_, known) => {
  const reports: Report[] = [
    await import('../../../dist/report.js' as string),
    require('../../../dist/report.cjs'),
  ];
  const thrown = [
    ...[esm, cjs].map((main) => thrownBy(() => main.evaluateIncentivePlan({} as never))),
    ...reports.map((report) => thrownBy(() => report.renderMarkdown({} as never))),
  ];
  expect(thrown).toHaveLength(4);
  for (const error of thrown) expect(error instanceof known).toBe(true);
  expect((new Error('another') as unknown) instanceof known).toBe(false);
});
