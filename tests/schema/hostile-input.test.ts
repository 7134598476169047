import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createCatalogue } from '../../src/model/catalogue';
import { IncentiveAuditError } from '../../src/model/error';
import type { IndexDefinition } from '../../src/model/index-definition';
import { checkData } from '../../src/schema/check-data';
import { checkOptions } from '../../src/schema/check-options';
import { checkPlan } from '../../src/schema/check-plan';
import { defineIndex } from '../../src/schema/define-index';
import { issuesOf, problemsOf } from '../issues-of';
import { fullPlan, measure, metric, plan } from './plans';

const catalogue = createCatalogue();
const checks: [string, (input: unknown) => unknown][] = [
  ['checkPlan', checkPlan],
  [
    'checkData',
    (input) => checkData(input, { catalogue, measures: [], goals: [], period: 'month', yearStarts: 1 }),
  ],
  ['checkOptions', (input) => checkOptions(input, ['plan-design/notice'])],
  ['defineIndex', (input) => defineIndex(input as IndexDefinition)],
];

/** Every place in a value, as a path. */
function pathsIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  const children = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return [
    path,
    ...children.flatMap(([key, child]) =>
      pathsIn(child, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}

function replaced(value: unknown, [key, ...rest]: (string | number)[], by: unknown): unknown {
  if (key === undefined) return by;
  const copy = Array.isArray(value) ? [...value] : { ...(value as object) };
  return Object.assign(copy, { [key]: replaced((value as Record<string | number, unknown>)[key], rest, by) });
}

describe.each(checks)('%s', (_, check) => {
  const throwsNothingElse = (input: unknown) => {
    try {
      check(input);
    } catch (error) {
      expect(error).toBeInstanceOf(IncentiveAuditError);
      expect((error as IncentiveAuditError).issues.length).toBeGreaterThan(0);
    }
  };

  test('throws nothing but an IncentiveAuditError for any JSON', () => {
    fc.assert(fc.property(fc.jsonValue(), throwsNothingElse), { seed: 1, numRuns: 500 });
  });

  test('throws nothing but an IncentiveAuditError for anything', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withNullPrototype: true,
    });
    fc.assert(fc.property(anything, throwsNothingElse), { seed: 1, numRuns: 500 });
  });

  test('throws nothing but an IncentiveAuditError when part of a plan is replaced', () => {
    const place = fc.constantFrom(...pathsIn(fullPlan));
    const anything = fc.oneof(
      fc.anything({ withBigInt: true }),
      fc.constantFrom('__proto__', 'constructor', 'revenue'),
    );
    fc.assert(
      fc.property(place, anything, (path, by) => throwsNothingElse(replaced(fullPlan, path, by))),
      { seed: 1, numRuns: 1500 },
    );
  });

  test.each<[string, unknown]>([
    [
      'a getter that throws',
      {
        get name() {
          throw new Error('secret');
        },
        get cases() {
          throw new Error('secret');
        },
      },
    ],
    ['a cycle', cycle()],
    ['100,000 levels', JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)],
    ['a revoked proxy', revoked()],
  ])('survives %s', (_, input) => {
    expect(() => check(input)).toThrow(IncentiveAuditError);
    throwsNothingElse({
      measures: [input],
      metrics: input,
      rules: input,
      observations: input,
      pillars: [input],
    });
  });
});

describe('names that are members of every object', () => {
  test('are unknown keys like any other, and pollute nothing', () => {
    const input = JSON.parse(
      '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"name":"P","period":"quarter","measures":[{"metric":"__proto__","weight":1,"target":1,"__proto__":{"polluted":1}}],"goals":["constructor"],"effort":{"__proto__":1,"toString":2}}',
    );
    expect(issuesOf(() => checkPlan(input)).map(({ path }) => path)).toEqual([
      ['measures', 0, '__proto__'],
      ['__proto__'],
      ['constructor'],
      ['measures', 0, 'metric'],
      ['goals', 0],
      ['effort', '__proto__'],
      ['effort', 'toString'],
    ]);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });

  test('may be metrics of the caller’s own', () => {
    const { catalogue: own, given } = checkPlan(
      plan({
        metrics: [metric({ id: 'constructor' }), metric({ id: 'valueof' })],
        measures: [measure({ metric: 'constructor' })],
        effort: { constructor: 2 },
      }),
    );
    expect(own.get('constructor')?.id).toBe('constructor');
    expect(Object.entries(given.effort ?? {})).toEqual([['constructor', 2]]);
  });
});

test('names of 10,000 characters are problems at their path, shown cut', () => {
  const long = `x${'\u0007y'.repeat(5000)}`;
  const [unknownKey, unknownMetric] = issuesOf(() =>
    checkPlan({ ...plan({ measures: [measure({ metric: long })] }), [long]: 1 }),
  );
  expect(unknownKey?.path).toEqual([long]);
  expect(unknownMetric?.message.length).toBeLessThan(250);
  expect(unknownMetric?.message).not.toContain('\u0007');
});

test('a property that cannot be read is a problem at its place', () => {
  const broken = {
    ...measure(),
    get weight() {
      throw new Error('secret');
    },
  };
  expect(problemsOf(() => checkPlan(plan({ measures: [broken] })))).toEqual([
    'measures[0].weight: must be a number from 0 to 1 (60% is 0.6); it is unreadable',
  ]);
});

function cycle(): unknown {
  const round: Record<string, unknown> = { name: 'P' };
  round.measures = [round];
  round.pillars = [round];
  round.metrics = round.measures;
  return round;
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}
