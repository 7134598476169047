import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EvaluationOptions, evaluateIncentivePlan, IncentiveAuditError } from '../src/index';
import { hostile } from './hostile';
import { issuesOf } from './issues-of';
import { type Callable, callable, functions, plan } from './public-functions';

type Place = readonly (string | number)[];

/** Every place in a value, at most so many entries of one list. */
function placesIn(value: unknown, path: Place = []): Place[] {
  const isList = Array.isArray(value) || ArrayBuffer.isView(value);
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  const children = (isList ? keys.slice(0, 3).map(Number) : keys).flatMap((key) =>
    placesIn((value as Record<string | number, unknown>)[key], [...path, key]),
  );
  return [path, ...children];
}

function replaced(value: unknown, [key, ...rest]: Place, by: unknown): unknown {
  if (key === undefined) return by;
  const copy =
    Array.isArray(value) || ArrayBuffer.isView(value)
      ? Array.from(value as ArrayLike<unknown>)
      : { ...(value as object) };
  return Object.assign(copy, { [key]: replaced((value as Record<string | number, unknown>)[key], rest, by) });
}

/** The call returns, or throws the one error of this package with something to read. */
function isClear(call: Callable, given: readonly unknown[]): void {
  try {
    call(...given);
  } catch (error) {
    expect(error).toBeInstanceOf(IncentiveAuditError);
    const { issues, message } = error as IncentiveAuditError;
    expect(issues.length).toBeGreaterThan(0);
    expect(message).not.toMatch(/hostile|\[object/);
  }
}

const RUNS = 150;

describe.each(callable)('%s', (name, call) => {
  const { accepted = [], full = accepted } = functions[name] ?? {};

  it('accepts its arguments', () => {
    expect(() => call(...full)).not.toThrow();
  });

  it.each(Object.entries(hostile))('throws nothing but an IncentiveAuditError given %s', (_, make) => {
    for (const at of full.keys())
      isClear(
        call,
        full.map((one, place) => (place === at ? make() : one)),
      );
  });

  it('throws nothing but an IncentiveAuditError with a hostile value in any place', () => {
    const places = full.flatMap((one, at) => placesIn(one).map((path) => ({ at, path })));
    const values = fc.constantFrom(...Object.values(hostile));
    fc.assert(
      fc.property(fc.constantFrom(...places), values, ({ at, path }, make) =>
        isClear(
          call,
          full.map((one, place) => (place === at ? replaced(one, path, make()) : one)),
        ),
      ),
      { seed: 1, numRuns: RUNS },
    );
  });
});

describe('a caller’s own objects, once an audit runs', () => {
  const observations = {
    participant: Array.from({ length: 40 }, (_, row) => row % 10),
    period: Array.from({ length: 40 }, (_, row) => Math.floor(row / 10)),
    metrics: {
      'linkedin-ssi': Float64Array.from({ length: 40 }, (_, row) => 30 + ((row * 7) % 11)),
      revenue: Float64Array.from({ length: 40 }, (_, row) => 1000 + ((row * 5) % 13)),
    },
  };
  const audit = (options: EvaluationOptions = {}) =>
    evaluateIncentivePlan(plan, { observations: structuredClone(observations) }, options);

  it('change nothing, be it from onProgress', () => {
    const own = structuredClone(observations);
    const onProgress = () => {
      own.metrics.revenue.fill(Number.NaN);
      own.metrics['linkedin-ssi'].fill(1);
      own.period.length = 0;
    };
    expect(evaluateIncentivePlan(plan, { observations: own }, { onProgress })).toEqual(audit());
  });

  it('may end it with an error of their own', () => {
    class Own extends Error {}
    const onProgress = () => {
      throw new Own();
    };
    expect(() => audit({ onProgress })).toThrow(Own);
  });

  it.each([1, 2, 3, 5, 40])('are one clear error when a signal cannot be read for the %ith time', (times) => {
    let left = times;
    const signal = {
      get aborted() {
        left--;
        if (left <= 0) throw new TypeError('hostile');
        return false;
      },
    };
    expect(issuesOf(() => audit({ signal })).map(({ path }) => path)).toEqual([['signal']]);
  });
});
