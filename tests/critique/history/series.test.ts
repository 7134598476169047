import { describe, expect, test } from 'vitest';
import { series } from '../../../src/critique/history/series';
import { toPlanPeriods } from '../../../src/model/panel/aggregate';
import type { IncentivePlanInput } from '../../../src/model/plan';
import type { Observation } from '../../../src/model/plan-data';
import { ruleIds } from '../../../src/model/rule-ids';
import { checkData } from '../../../src/schema/check-data';
import { checkOptions } from '../../../src/schema/check-options';
import { numberPeriods } from '../../../src/stats/panel/index/panel-index';
import { resolved } from '../../resolved';
import { ssiPlan, team } from '../support';

const plan: IncentivePlanInput = {
  ...ssiPlan,
  goals: ['revenue', 'leads'],
  measures: [
    { metric: 'meetings', weight: 0.5, target: 10 },
    { metric: 'revenue', weight: 0.5, target: 100 },
  ],
};

function seriesOf(observations: Observation[], options = {}, changed: Partial<IncentivePlanInput> = {}) {
  const checked = resolved({ ...plan, ...changed });
  const { panel } = checkData({ observations }, checked);
  if (panel === null) throw new Error('no rows');
  const metrics = checked.measures.map(({ definition }) => definition);
  return series(
    checked,
    panel,
    numberPeriods(panel.period),
    toPlanPeriods(panel, checked.period, metrics),
    checkOptions(options, ruleIds),
  );
}

const meetings = (p: number, t: number) => p + 10 * t;
const revenue = (p: number, t: number) => 100 * p + t;

describe('a timeline', () => {
  test('has the mean of each paid metric and of each goal, once, in the order of periods', () => {
    expect(seriesOf(team(8, 3, { meetings, revenue })).timeline).toEqual([
      { period: '0', participants: 8, means: { meetings: 3.5, revenue: 350 } },
      { period: '1', participants: 8, means: { meetings: 13.5, revenue: 351 } },
      { period: '2', participants: 8, means: { meetings: 23.5, revenue: 352 } },
    ]);
  });

  test('has no other column of the history', () => {
    const { timeline } = seriesOf(team(8, 1, { meetings, conversions: revenue }));
    expect(timeline).toEqual([{ period: '0', participants: 8, means: { meetings: 3.5 } }]);
  });

  test('has means of those who have a value, and none where nobody has', () => {
    const known = (p: number, t: number) => (t === 1 || (t === 0 && p < 2) ? null : 10 * p);
    expect(
      seriesOf(team(8, 3, { meetings, revenue: known })).timeline.map(({ means }) => means.revenue),
    ).toEqual([45, null, 35]);
  });

  test('leaves out a period in which fewer are seen than may be told of', () => {
    const five = team(8, 2, { meetings }).filter(
      ({ participant, period }) => period !== 1 || participant < 'p5',
    );
    const six = team(8, 2, { meetings }).filter(
      ({ participant, period }) => period !== 1 || participant < 'p6',
    );
    expect(seriesOf(five).timeline.map(({ period }) => period)).toEqual(['0']);
    expect(seriesOf(six).timeline.map(({ period, participants }) => [period, participants])).toEqual([
      ['0', 8],
      ['1', 6],
    ]);
  });

  test('hides the mean of few, and another with it so that no subtraction tells theirs', () => {
    const few = (p: number, t: number) => (t === 1 && p >= 2 ? null : meetings(p, t));
    const means = seriesOf(team(12, 4, { meetings: few, revenue })).timeline.map((row) => row.means);
    expect(means.map(({ revenue }) => revenue)).toEqual([550, 551, 552, 553]);
    expect(means.map(({ meetings }) => meetings === null).filter(Boolean)).toHaveLength(2);
    expect(means[1]?.meetings).toBeNull();
  });

  test('asks for more people where the caller does', () => {
    const twelve = team(12, 2, { meetings });
    expect(seriesOf(twelve, { minimumGroupSize: 12 }).timeline).toHaveLength(2);
    expect(seriesOf(twelve, { minimumGroupSize: 13 }).timeline).toEqual([]);
  });
});

describe('spread and groups', () => {
  const rows = team(20, 4, {
    meetings: (p, t) => 5 + ((p * 3 + t) % 12),
    revenue: (p, t) => 50 + ((p * 7 + t * 5) % 12),
  });

  test('are of what is paid, and held against the goals', () => {
    const { histogram, bins } = seriesOf(rows);
    expect(histogram.map(({ metric }) => metric)).toEqual(['meetings', 'revenue']);
    expect([...new Set(bins.map(({ metric, outcome }) => `${metric} ${outcome}`))]).toEqual([
      'meetings revenue',
    ]);
  });

  test('are of no fewer people in a bar or a group than the caller asks', () => {
    const { histogram, bins } = seriesOf(rows, { minimumGroupSize: 10 });
    expect(bins.every(({ participants }) => participants >= 10)).toBe(true);
    expect(bins).toHaveLength(2);
    const narrow = seriesOf(rows, { minimumGroupSize: 5 });
    expect(narrow.bins.length).toBeGreaterThan(2);
    expect(narrow.histogram[0]?.counts.length).toBeGreaterThan(histogram[0]?.counts.length ?? 0);
  });

  test('have no bars where rows are coarser than the periods that targets are for', () => {
    const yearly = rows.map((row) => ({ ...row, period: String(2020 + Number(row.period)) }));
    expect(seriesOf(yearly).histogram).toEqual([]);
    expect(seriesOf(yearly, {}, { period: 'year' }).histogram).not.toEqual([]);
  });
});
