import { describe, expect, test } from 'vitest';
import { defineIndex, evaluateIncentivePlan, type IncentivePlanInput, planCongruence } from '../../src/index';
import { problemsOf } from '../issues-of';
import { index, measure, metric, plan } from './plans';

const RANGE = 'must be a number from −1e15 to 1e15';
const sound = plan() as unknown as IncentivePlanInput;
const row = { participant: 1, period: 1 };

const audit =
  (over: object, data?: object, options?: object): (() => unknown) =>
  () =>
    evaluateIncentivePlan({ ...sound, ...over }, data, options);
const paying = (over: object): (() => unknown) => audit({ measures: [measure(over)] });

describe('a figure beyond ±1e15 is one problem', () => {
  test.each<[string, () => unknown, string]>([
    ['a target', paying({ target: 1e308 }), `measures[0].target: ${RANGE}; it is 1e+308`],
    [
      'a threshold',
      paying({ threshold: -2e15 }),
      'measures[0].threshold: must be a number of at least 0; it is -2000000000000000',
    ],
    ['a cap', paying({ cap: 1e16 }), `measures[0].cap: ${RANGE}; it is 10000000000000000`],
    [
      'a point',
      paying({
        payout: [
          { attainment: -1e16, payout: 0 },
          { attainment: 1, payout: 1 },
        ],
      }),
      `measures[0].payout[0].attainment: ${RANGE}; it is -10000000000000000`,
    ],
    ['money', audit({ targetIncentive: 1e300 }), `targetIncentive: ${RANGE}; it is 1e+300`],
    [
      'a metric’s maximum',
      audit({ metrics: [metric({ maximum: 1e16 })] }),
      `metrics[0].maximum: ${RANGE}; it is 10000000000000000`,
    ],
    [
      'an index’s maximum',
      () => defineIndex(index({ maximum: 1e16 }) as never),
      `maximum: ${RANGE}; it is 10000000000000000`,
    ],
    [
      'a ratio',
      audit({}, undefined, { weightRatio: 1e16 }),
      `weightRatio: ${RANGE}; it is 10000000000000000`,
    ],
    [
      'a row’s value',
      audit({}, { observations: [{ ...row, metrics: { revenue: 1e308 } }] }),
      `observations[0].metrics.revenue: ${RANGE}`,
    ],
    [
      'a column’s value',
      audit(
        {},
        { observations: { participant: [1], period: [1], metrics: { revenue: Float64Array.of(-1e308) } } },
      ),
      `observations.metrics.revenue[0]: ${RANGE}`,
    ],
    [
      'a value below a metric with a maximum',
      audit(
        { metrics: [metric({ maximum: 10 })] },
        { observations: [{ ...row, metrics: { [metric().id as string]: -1e16 } }] },
      ),
      `observations[0].metrics.${metric().id}: ${RANGE}`,
    ],
    [
      'a case',
      audit({}, { cases: [{ metric: 'revenue', before: 1, after: 1e16 }] }),
      `cases[0].after: ${RANGE}; it is a number`,
    ],
    [
      'what an activity adds',
      () =>
        planCongruence(sound, {
          value: { a: 1e16 },
          measures: { 'linkedin-ssi': { a: 1 } },
          effort: { a: 1 },
        }),
      `value.a: ${RANGE}; it is 10000000000000000`,
    ],
  ])('%s', (_, call, problem) => {
    expect(problemsOf(call)).toEqual([problem]);
  });
});

describe('a figure closer to 0 than 1e-15 is 0', () => {
  test.each<[string, () => unknown, string]>([
    [
      'a target',
      paying({ target: 5e-324 }),
      'measures[0].target: must be a number above 0, "own" where each row has its own, or null while it is not set; it is 0',
    ],
    ['hours', audit({ effort: { revenue: 1e-300 } }), 'effort.revenue: must be a number above 0; it is 0'],
    ['people', audit({ headcount: { free: 5e-324 } }), 'headcount: must count at least one participant'],
  ])('%s', (_, call, problem) => {
    expect(problemsOf(call)).toEqual([problem]);
  });

  test('in a history, rows and columns alike, where −0 is 0 too', () => {
    const values = [5e-324, -1e-16, -0, 1, 2, 3];
    const report = (observations: never) => JSON.stringify(evaluateIncentivePlan(sound, { observations }));
    const rows = (figures: number[]) =>
      figures.map((revenue, participant) => ({ participant, period: 1, metrics: { revenue } })) as never;
    const columns = {
      participant: values.map((_, at) => at),
      period: values.map(() => 1),
      metrics: { revenue: Float64Array.from(values) },
    } as never;
    expect(report(rows(values))).toBe(report(rows([0, 0, 0, 1, 2, 3])));
    expect(report(columns)).toBe(report(rows(values)));
  });
});

describe('where a human bound is lower', () => {
  test.each<[string, () => unknown, string]>([
    [
      'a sales cycle ends after ten years',
      audit({ salesCycleMonths: 1.7e308 }),
      'salesCycleMonths: must be a number from 0 to 120; it is 1.7e+308',
    ],
    [
      'a unit takes no lifetime',
      audit({ effort: { revenue: 100_001 } }),
      'effort.revenue: must be at most 100000; it is 100001',
    ],
    [
      'nobody has so many participants',
      audit({ headcount: { free: 1e17 } }),
      'headcount.free: must be a whole number from 0 to 10000000; it is 100000000000000000',
    ],
    [
      'draws end where they change nothing',
      audit({}, undefined, { resamples: 1e9 }),
      'resamples: must be a whole number from 1 to 20000; it is 1000000000',
    ],
    [
      'years have four digits',
      audit({ metrics: [metric({ sources: [{ title: 'x', kind: 'study', year: 20_260 }] })] }),
      'metrics[0].sources[0].year: must be a year; it is 20260',
    ],
  ])('%s', (_, call, problem) => {
    expect(problemsOf(call)).toEqual([problem]);
  });

  test('what a plan may really have is accepted', () => {
    const call = audit(
      {
        salesCycleMonths: 120,
        headcount: { free: 3_000_000 },
        effort: { revenue: 5000 },
        targetIncentive: 1e15,
      },
      { observations: [{ ...row, metrics: { revenue: -1e15 } }] },
      { minimumGroupSize: 10_000_000 },
    );
    expect(call).not.toThrow();
  });
});
