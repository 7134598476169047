import { expect, test } from 'vitest';
import * as corpus from '../../src/cases/index';
import * as library from '../../src/index';
import * as reports from '../../src/report/index';
import * as readers from '../../src/table/index';
import { fuzz } from './fuzz';
import { runsOf, targets } from './targets';

/** `npm run fuzz` makes ten times as many, and as many as it is told. */
const RUNS = 2000;

test('every exported function is a target', () => {
  const exported = Object.entries({ ...library, ...reports, ...readers, ...corpus }).flatMap(
    ([name, value]) => (typeof value === 'function' && value !== library.IncentiveAuditError ? [name] : []),
  );
  const names = targets.map(({ name }) => name);
  expect(exported.filter((name) => !names.includes(name))).toEqual([]);
  expect(new Set(names).size).toBe(names.length);
});

test.each(targets.map((target) => [target.name, target] as const))(
  '%s keeps every promise',
  (_, target) => {
    const { failure, kinds } = fuzz(target, runsOf(target, RUNS), 1);
    expect(failure).toBeNull();
    expect(kinds.true.answered).toBeGreaterThan(0);
  },
  300_000,
);
