import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { IncentiveAuditError } from '../../src/model/error';
import type { Observation } from '../../src/model/plan-data';
import type { Issue } from '../../src/model/problems/problem';
import { MARK, rowsOfColumns } from './arbitrary/history';
import { fuzz } from './fuzz';
import { leadsSomewhere } from './promises/error';
import type { Target } from './target';

/*
 * What a promise is worth: each is broken here by a function that was written to break it, and the fuzz says so.
 */

const rows: Observation[] = Array.from({ length: 6 }, (_, at) => ({
  participant: `${MARK}-${at}`,
  period: 1,
  metrics: { revenue: at },
}));

const namesOf = (given: Observation[]) => rowsOfColumns(given).map(({ participant }) => `${participant}`);

const refuse = (path: Issue['path'], message = 'must be a number'): never => {
  throw new IncentiveAuditError('invalid-data', [{ path, message }]);
};

const refuseInOwnWords = (): never => {
  throw new RangeError('the page is gone');
};

function failureOf(run: (...given: never[]) => unknown, given: unknown[], observations?: number) {
  const target: Target = {
    name: 'broken',
    share: 1,
    parameters: ['observations', 'options'],
    calls: fc.nat(100).map((variation) => ({ kind: 'true', given, argument: 0, variation })),
    run,
    observations,
    tellsProgress: given.length > 1,
  };
  return fuzz(target, 100, 1).failure;
}

describe('a broken promise is found:', () => {
  let calls = 0;
  test.each<[string, (rows: Observation[]) => unknown, RegExp]>([
    ['another error', () => JSON.parse('{'), /threw SyntaxError/],
    [
      'an error without a problem',
      () => {
        throw new IncentiveAuditError('invalid-data', []);
      },
      /names no problem/,
    ],
    ['a path to nothing', () => refuse(['measures', 0]), /not in the input/],
    ['a message without words', () => refuse([0], '!'), /says/],
    ['a control character in a message', () => refuse([0], 'is \u0007 wrong'), /control characters/],
    ['a participant in an error', () => refuse([], `is ${MARK}-1`), /names a participant/],
    ['a participant in an answer', () => ({ best: `${MARK}-1` }), /names a participant/],
    ['no number', () => ({ a: [{ b: Number.NaN }] }), /\$\.a\.0\.b is NaN/],
    ['infinity in a column', () => Float64Array.of(0, 1 / 0), /\$\[1\] is Infinity/],
    ['nothing', () => ({ a: undefined }), /\$\.a is undefined/],
    ['minus nought', () => [-0], /−0/],
    ['a changed input', (given) => given.push(given[0] as Observation), /threw TypeError/],
    ['another answer the second time', () => ++calls, /the same call again/],
    [
      'an answer that hangs on the order of rows',
      ([first]) => Number(first?.metrics?.revenue ?? 0),
      /another order of rows/,
    ],
    ['an answer that knows rows from columns', (given) => Array.isArray(given), /rows and columns/],
    ['an answer that hangs on names', (given) => namesOf(given)[0]?.startsWith(MARK), /other names/],
  ])('%s', (_, run, says) => {
    expect(failureOf(run as (...given: never[]) => unknown, [rows], 0)).toMatch(says);
  });

  test('an answer from columns that change meanwhile', () => {
    const run = (given: Observation[], { onProgress }: { onProgress?: () => void }) => {
      onProgress?.();
      return rowsOfColumns(given).reduce((sum, { metrics }) => sum + Number(metrics.revenue), 0);
    };
    const failure = failureOf(run as (...given: never[]) => unknown, [rows, {}], 0);
    expect(failure).toMatch(/columns changed meanwhile/);
  });

  test.each<[string, () => unknown, unknown]>([
    ['another error than that of onProgress', () => JSON.parse('{'), { onProgress: refuse }],
    ['the same words, nobody having thrown them', () => refuseInOwnWords(), {}],
  ])('%s', (_, run, options) => {
    expect(failureOf(run, [rows, options])).toMatch(/threw (Syntax|Range)Error/);
  });

  test('a changed column', () => {
    const run = (column: Float64Array) => column.fill(7).length;
    expect(failureOf(run as (...given: never[]) => unknown, [Float64Array.of(1, 2)])).toMatch(
      /changed a column/,
    );
  });
});

test('a promise that is kept is not found broken', () => {
  const run = (given: unknown) => (Array.isArray(given) ? { rows: 1 } : refuse([]));
  expect(failureOf(run as (...given: never[]) => unknown, [rows])).toBeNull();
});

test('what onProgress throws is the caller’s own', () => {
  class Own {}
  const run = (_: unknown, { onProgress }: { onProgress: () => void }) => onProgress();
  for (const onProgress of [refuseInOwnWords, Own])
    expect(failureOf(run as (...given: never[]) => unknown, [rows, { onProgress }])).toBeNull();
});

test.each<[unknown, Issue['path'], boolean]>([
  [{ a: [1] }, ['a', 0], true],
  [{ a: [1] }, ['a', 1], true],
  [{ a: [1] }, ['b'], true],
  [{ a: [1] }, ['b', 0], false],
  [{ a: 1 }, ['a', 'b'], false],
  ['{"a":{}}', ['a', 'b'], true],
  [null, [], true],
])('in %j the path %j leads somewhere: %s', (root, path, leads) => {
  expect(leadsSomewhere(root, path)).toBe(leads);
});

test('a call that takes too long is found', () => {
  let seconds = 0;
  const since = (start?: NodeJS.CpuUsage) => ({ user: seconds * 1e6 - (start?.user ?? 0), system: 0 });
  const clocks = [
    vi.spyOn(performance, 'now').mockImplementation(() => seconds * 1000),
    vi.spyOn(process, 'cpuUsage').mockImplementation(since),
  ];
  const failure = failureOf(() => {
    seconds += 6;
  }, []);
  for (const clock of clocks) clock.mockRestore();
  expect(failure).toMatch(/took 6000 ms/);
});
