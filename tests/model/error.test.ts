import { describe, expect, expectTypeOf, test } from 'vitest';
import { evaluateIncentivePlan, IncentiveAuditError } from '../../src/index';
import { hostile } from '../hostile';

const error = new IncentiveAuditError('invalid-plan', [{ path: ['measures', 0], message: 'is wrong' }]);

describe('JSON of an error', () => {
  test('is all that helps to mend the input, without the stack', () => {
    expect(JSON.parse(JSON.stringify({ error }))).toEqual({
      error: {
        name: 'IncentiveAuditError',
        code: 'invalid-plan',
        message: 'The plan cannot be read (1 problem):\n  measures[0]: is wrong',
        issues: [{ path: ['measures', 0], code: 'custom', params: {}, message: 'is wrong' }],
      },
    });
  });
});

describe('issues of a host', () => {
  const whole = { path: ['x'], code: 'house/own', params: { limit: 3, names: ['a'] }, message: 'is wrong' };

  test('may have a code and values of their own, which are copied', () => {
    const given = structuredClone(whole);
    const { issues } = new IncentiveAuditError('invalid-plan', [given]);
    given.params.names.push('b');
    expect(issues).toEqual([whole]);
    expect(JSON.parse(JSON.stringify(issues))).toEqual([whole]);
  });

  test.each([
    { code: 1 },
    { params: 1 },
    { params: { call: () => 1 } },
    { params: { big: 1n } },
    { params: { deep: [[Symbol('x')]] } },
    { params: hostile['a cycle']?.() },
  ])('%o is no part of one', (part) => {
    expect(() => new IncentiveAuditError('invalid-plan', [{ ...whole, ...part } as never])).toThrow(
      'issues[0]: must be { path, message }: a list of keys and places, and text',
    );
  });

  test.each([null, undefined])('a code and values that are %s are absent', (absent) => {
    const given = { path: [], message: 'x', code: absent, params: absent } as never;
    expect(new IncentiveAuditError('invalid-plan', [given]).issues).toEqual([
      { path: [], code: 'custom', params: {}, message: 'x' },
    ]);
  });
});

describe('instanceof', () => {
  test('knows an error of this package, and an Error in it', () => {
    expect(error).toBeInstanceOf(IncentiveAuditError);
    expect(error).toBeInstanceOf(Error);
    const caught: unknown = error;
    if (caught instanceof IncentiveAuditError) expectTypeOf(caught).toEqualTypeOf<IncentiveAuditError>();
  });

  test('knows one of another copy by its mark, which no key shows', () => {
    const other = Object.assign(new Error('of another copy'), { code: 'aborted', issues: [] });
    Object.defineProperty(other, Symbol.for('incentive-audit/error'), { value: true });
    expect(other instanceof IncentiveAuditError).toBe(true);
    expect(Object.keys(error)).not.toContain('incentive-audit/error');
    expect(Object.getOwnPropertySymbols({ ...error })).toEqual([]);
  });

  test.each([
    new Error('x'),
    { name: 'IncentiveAuditError', code: 'aborted', issues: [] },
    null,
    undefined,
    'x',
    1,
  ])('does not take %j for one', (value) => {
    expect((value as unknown) instanceof IncentiveAuditError).toBe(false);
  });

  test.each(Object.entries(hostile))('is false for %s', (_, make) => {
    expect((make() as unknown) instanceof IncentiveAuditError).toBe(false);
  });

  test('is false for a proxy that throws whatever is asked, also of its prototype', () => {
    const fail = () => {
      throw new Error('hostile');
    };
    const proxy: unknown = new Proxy({}, { get: fail, has: fail, getPrototypeOf: fail });
    class Own extends IncentiveAuditError {}
    expect(proxy instanceof IncentiveAuditError).toBe(false);
    expect(proxy instanceof Own).toBe(false);
  });

  test('tells a class that extends it from others', () => {
    class Own extends IncentiveAuditError {
      readonly own = true;
    }
    const made: unknown = new Own('aborted', []);
    expect(made instanceof Own).toBe(true);
    expect(made instanceof IncentiveAuditError).toBe(true);
    expect((error as unknown) instanceof Own).toBe(false);
    if (made instanceof Own) expectTypeOf(made).toEqualTypeOf<Own>();
  });

  test('is what a caller gets from an audit', () => {
    expect(() => evaluateIncentivePlan(null as never)).toThrow(IncentiveAuditError);
  });
});
