import { describe, expect, test } from 'vitest';
import { averageOf, judgeGoals } from '../../../../src/critique/kit/association/judge-association';
import { memory } from '../../../../src/critique/kit/memoize';
import type { EvaluationOptions } from '../../../../src/model/options';
import type { IncentivePlanInput } from '../../../../src/model/plan';
import type { Observation } from '../../../../src/model/plan-data';
import { ruleIds } from '../../../../src/model/rule-ids';
import { checkData } from '../../../../src/schema/check-data';
import { checkOptions } from '../../../../src/schema/check-options';
import { resolved } from '../../../resolved';
import { associatedTeam, ssiPlan, team } from '../../support';

type Asked = { plan?: Partial<IncentivePlanInput>; options?: EvaluationOptions; goals?: string[] };

function judged(observations: Observation[], { plan = {}, options = {}, goals = ['revenue'] }: Asked = {}) {
  const checked = resolved({ ...ssiPlan, period: 'month', goals: ['revenue'], ...plan });
  const [measure] = checked.measures;
  const { panel } = checkData({ observations }, checked);
  if (panel === null || measure === undefined) throw new Error('nothing to judge');
  const pairs = judgeGoals({
    plan: checked,
    panel,
    options: checkOptions(options, ruleIds),
    measure,
    goals,
    memoize: memory(),
  });
  const [first] = pairs;
  if (first === undefined) throw new Error('no goal');
  return { ...first, pairs };
}

/** The same figures under another metric, that is paid. */
function renamed(observations: Observation[], to: string): Observation[] {
  return observations.map(({ metrics: { 'linkedin-ssi': score = null, ...metrics }, ...row }) => ({
    ...row,
    metrics: { ...metrics, [to]: score },
  }));
}

const paying = (metric: string) => ({ measures: [{ metric, weight: 1, target: 10 }] });

describe('the outcome averaged over a quarter', () => {
  const long = associatedTeam(12, 12, 0.5, 4);

  test.each<[string, Observation[], Asked, boolean]>([
    ['is looked at beside an index', long, {}, true],
    [
      'and beside a pillar',
      renamed(long, 'linkedin-ssi/relationships').map((row) => ({
        ...row,
        metrics: {
          ...row.metrics,
          'linkedin-ssi/relationships': (row.metrics['linkedin-ssi/relationships'] ?? 0) / 4,
        },
      })),
      { plan: paying('linkedin-ssi/relationships') },
      true,
    ],
    ['not beside a plain metric', renamed(long, 'meetings'), { plan: paying('meetings') }, false],
    ['from six periods on', associatedTeam(12, 6, 0.5, 4), {}, true],
    ['not from five', associatedTeam(12, 5, 0.5, 4), {}, false],
    ['not where a period is a quarter already', long, { plan: { period: 'quarter' } }, false],
  ])('%s', (_, observations, asked, isAveraged) => {
    expect(judged(observations, asked).association?.averaged === null).toBe(!isAveraged);
  });
});

describe('what stands in the way of an answer', () => {
  const score = (p: number, t: number) => 40 + ((p * 7 + t * 3) % 11);
  const revenue = (p: number, t: number) => 10 + ((p * 5 + t * t) % 7);
  const known = (is: boolean, value: number) => (is ? value : null);

  test.each<[string, Observation[], string]>([
    ['a column that is not there', team(8, 6, { 'linkedin-ssi': score }), 'column'],
    ['too few people', team(5, 6, { 'linkedin-ssi': score, revenue }), 'participants'],
    ['too few periods', team(8, 2, { 'linkedin-ssi': score, revenue }), 'periods'],
    [
      'too few people with both values',
      team(8, 6, { 'linkedin-ssi': score, revenue: (p, t) => known(p < 5, revenue(p, t)) }),
      'participants',
    ],
    [
      'too few people who have both values twice',
      team(8, 6, { 'linkedin-ssi': score, revenue: (p, t) => known(p < 5 || t === 0, revenue(p, t)) }),
      'periods',
    ],
    [
      'too few periods with both values',
      team(8, 6, { 'linkedin-ssi': score, revenue: (p, t) => known(t < 2, revenue(p, t)) }),
      'periods',
    ],
    ['a score that never moves', team(8, 6, { 'linkedin-ssi': () => 40, revenue }), 'variance'],
    [
      'a score that never moves, of six people over three periods',
      team(6, 3, { 'linkedin-ssi': () => 40, revenue }),
      'variance',
    ],
    ['too wide an interval', associatedTeam(7, 6, 0.3, 2), 'precision'],
    ['less time than the sales cycle takes', associatedTeam(60, 11, 0, 11), 'sales-cycle'],
  ])('%s', (_, observations, lack) => {
    expect(judged(observations)).toMatchObject({ outcome: 'cannot-tell', lack });
  });

  test('nothing, once time is enough', () => {
    expect(judged(associatedTeam(60, 12, 0, 11))).toMatchObject({ outcome: 'fail', lack: null, lags: 3 });
  });
});

describe('the least that is worth paying for', () => {
  test('is the option’s where results vary little', () => {
    const steady = associatedTeam(20, 12, 0.6, 5);
    expect(judged(steady, { options: { minimumValidity: 0.25 } }).limit).toBe(0.25);
  });

  test('is a correlation that goes with a fifth of the average result, where they vary much', () => {
    const lumpy = associatedTeam(20, 12, 0.6, 5).map((row) => ({
      ...row,
      metrics: { ...row.metrics, revenue: Math.max(0, (row.metrics.revenue ?? 0) - 95_000) },
    }));
    const { limit, worth, association } = judged(lumpy);
    const { withinSdY = 0, r = 0 } = association?.same.correlation ?? {};
    const revenues = lumpy.map(({ metrics }) => metrics.revenue);
    const average = revenues.reduce((sum, one) => sum + one, 0) / revenues.length;
    expect(limit).toBeLessThan(0.3);
    expect(limit).toBeCloseTo(0.2 / (withinSdY / average), 10);
    expect(worth).toBeCloseTo((r * withinSdY) / average, 10);
  });

  test('is the option’s for a goal without a zero to measure from, and what a movement is worth is not said', () => {
    const rated = associatedTeam(20, 12, 0.6, 5).map(({ metrics, ...row }) => ({
      ...row,
      metrics: {
        'linkedin-ssi': metrics['linkedin-ssi'] ?? null,
        'relationship-quality': Math.min(5, Math.max(1, (metrics.revenue ?? 0) / 40_000)),
      },
    }));
    const found = judged(rated, {
      plan: { goals: ['relationship-quality'] },
      goals: ['relationship-quality'],
    });
    expect(found).toMatchObject({ limit: 0.3, worth: null });
  });

  test('is measured from the size of an average, of amounts and counts alone', () => {
    const values = Float64Array.of(1, 2, 6);
    expect(averageOf({ nature: 'amount' }, values)).toBe(3);
    expect(
      averageOf(
        { nature: 'count' },
        values.map((value) => -value),
      ),
    ).toBe(3);
    for (const nature of ['rate', 'state', 'rating', null] as const)
      expect(averageOf({ nature }, values)).toBe(0);
  });
});

describe('a pass', () => {
  test('must be the surer the more goals and delays are tried', () => {
    const close = associatedTeam(40, 12, 0.47, 6);
    const outcomes = [['revenue'], Array.from({ length: 200 }, () => 'revenue')].map(
      (goals) => judged(close, { goals, plan: { salesCycleMonths: 0.1 } }).outcome,
    );
    expect(outcomes).toEqual(['pass', 'cannot-tell']);
  });

  test('names the first delay at which it holds', () => {
    const later = associatedTeam(30, 16, 0.7, 8);
    const at = new Map(
      later.map(({ participant, period, metrics }) => [`${participant}/${period}`, metrics.revenue]),
    );
    const observations = later.flatMap((row) => {
      const revenue = at.get(`${row.participant}/${Number(row.period) - 2}`);
      return revenue === undefined ? [] : [{ ...row, metrics: { ...row.metrics, revenue } }];
    });
    expect(judged(observations)).toMatchObject({ outcome: 'pass', lag: 2, lags: 3, lack: null });
    // A cycle of a month is not waited for longer.
    expect(judged(observations, { plan: { salesCycleMonths: 1 } })).toMatchObject({
      outcome: 'fail',
      lag: 0,
    });
  });
});
