import { describe, expect, expectTypeOf, test } from 'vitest';
import {
  evaluateIncentivePlan,
  IncentiveAuditError,
  type IncentivePlanInput,
  type PlanDataInput,
  type PlanValidation,
  type SafeEvaluation,
  safeEvaluate,
  validatePlan,
} from '../../src/index';
import { hostile } from '../hostile';
import { errorOf } from '../issues-of';
import { fullPlan, measure, plan } from '../schema/plans';

const given = plan() as unknown as IncentivePlanInput;
const rows = Array.from({ length: 12 }, (_, row) => ({
  participant: row,
  period: 1,
  metrics: { 'linkedin-ssi': 40 + row },
}));

describe('validatePlan', () => {
  test('gives a copy of a sound plan that may be audited', () => {
    const input = structuredClone(fullPlan);
    const result = validatePlan(input);
    expect(result).toEqual({ ok: true, plan: fullPlan });
    input.goals.push('leads');
    expect(result).toEqual({ ok: true, plan: fullPlan });
    if (result.ok) expectTypeOf(result.plan).toEqualTypeOf<IncentivePlanInput>();
  });

  test('leaves out what is null or undefined, and what it gives is as sound again', () => {
    const result = validatePlan({ ...given, goals: null, currency: undefined });
    expect(result).toEqual({ ok: true, plan: given });
    expect(validatePlan((result as { plan: unknown }).plan)).toEqual(result);
  });

  test('gives every problem, those that evaluateIncentivePlan throws', () => {
    const bad = plan({ period: 'week', measures: [measure({ weight: 0.5 }), measure({ metric: 'ssi' })] });
    const result = validatePlan(bad);
    const error = errorOf(() => evaluateIncentivePlan(bad as never));
    expect(result.ok).toBe(false);
    expect(!result.ok && result.error.issues).toEqual(error.issues);
    expect(!result.ok && result.error.code).toBe('invalid-plan');
  });

  test.each(Object.entries(hostile))('throws nothing for %s', (_, make) => {
    expect(validatePlan(make()).ok).toBe(false);
  });

  test('asks for no type', () => {
    expectTypeOf(validatePlan).parameter(0).toEqualTypeOf<unknown>();
    expectTypeOf<PlanValidation>().toExtend<{ ok: boolean }>();
  });
});

describe('safeEvaluate', () => {
  test('gives the report that evaluateIncentivePlan gives', () => {
    const options = { resamples: 20, seed: 3 };
    expect(safeEvaluate(given, { observations: rows }, options)).toEqual({
      ok: true,
      report: evaluateIncentivePlan(given, { observations: rows }, options),
    });
  });

  test.each<[string, Parameters<typeof safeEvaluate>]>([
    ['invalid-plan', [{ name: 'x' }]],
    ['invalid-data', [given, { observations: 3 }]],
    ['invalid-options', [given, null, { seed: 1.5 }]],
    ['aborted', [given, undefined, { signal: { aborted: true } }]],
  ])('gives %s as an answer', (code, args) => {
    const result = safeEvaluate(...args);
    expect(!result.ok && result.error.code).toBe(code);
  });

  test.each(Object.entries(hostile))('throws nothing for %s anywhere', (_, make) => {
    for (const args of [
      [make()],
      [given, make()],
      [given, null, make()],
      [given, null, { onProgress: make() }],
    ])
      expect(() => safeEvaluate(...(args as Parameters<typeof safeEvaluate>))).not.toThrow();
  });

  test.each([new TypeError('mine'), new IncentiveAuditError('invalid-data', []), 'text', null])(
    'lets through what the caller’s own onProgress throws: %s',
    (mine) => {
      let caught: unknown = 'nothing';
      try {
        safeEvaluate(given, null, {
          onProgress: () => {
            throw mine;
          },
        });
      } catch (error) {
        caught = error;
      }
      expect(caught).toBe(mine);
    },
  );

  test('tells progress as it is', () => {
    const seen: number[] = [];
    safeEvaluate(given, null, { onProgress: ({ fraction }) => seen.push(fraction) });
    expect(seen.at(-1)).toBe(1);
  });

  test('takes what is of no type', () => {
    const body: { plan?: unknown; data?: unknown } = JSON.parse('{}');
    const result: SafeEvaluation = safeEvaluate(body.plan, body.data as PlanDataInput | null);
    expect(result.ok).toBe(false);
  });
});
