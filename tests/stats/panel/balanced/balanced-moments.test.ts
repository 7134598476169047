import { describe, expect, it } from 'vitest';
import { balancedMoments } from '../../../../src/stats/panel/balanced/balanced-moments';
import { balancedPanel } from '../../../../src/stats/panel/balanced/balanced-panel';
import { averagedPairs, laggedPairs } from '../../../../src/stats/panel/index/lagged';
import type { PairedRows } from '../../../../src/stats/panel/index/paired-rows';
import { twoWayMoments } from '../../../../src/stats/panel/within/two-way-moments';
import { expectClose, largePanel } from '../panels';

const panel = largePanel(true, 40);

const shortcut = (rows: PairedRows, lag: number) => {
  const balanced = balancedPanel(rows);
  return balanced === null ? null : balancedMoments(balanced.delayed(lag));
};

/** Quick and slow way must say the same; whether the quick one is taken shows here alone. */
describe('balancedMoments', () => {
  it.each([
    ...[-3, -1, 0, 2].map((lag) => ({
      name: `delay ${lag}`,
      quick: shortcut(panel, lag),
      rows: laggedPairs(panel, lag),
    })),
    {
      name: 'averaged over 3',
      quick: balancedMoments(balancedPanel(panel)!.averaged(3)),
      rows: averagedPairs(panel, 3),
    },
  ])('are what the rows give, without asking them: $name', ({ quick, rows }) => {
    const slow = twoWayMoments(rows)!;
    const { total, own, deleted, ...counts } = slow;
    expect(quick).toMatchObject(counts);
    for (const name of ['xx', 'xy', 'yy'] as const) {
      expectClose([quick?.total[name] ?? Number.NaN], [total[name]], 1e-9);
      expectClose(quick?.own[name] ?? [], own[name], 1e-9);
      expectClose(quick?.deleted[name] ?? [], deleted[name], 1e-9);
    }
  });

  const only = (values: Float64Array, share: number) =>
    values.map((value, row) => (panel.participant[row] === panel.participant[0] ? value : share * value));

  it.each([
    ['x', { x: only(panel.x, 1e-3) }],
    ['y', { y: only(panel.y, 1e-3) }],
  ])('leave it to the rows where one person holds nearly all of %s', (_, column) => {
    expect(shortcut({ ...panel, ...column }, 0)).toBeNull();
  });

  it.each([
    ['x', { x: panel.x.map(() => 5) }],
    ['y', { y: panel.y.map(() => 5) }],
  ])('leave it to the rows where %s does not vary', (_, column) => {
    expect(shortcut({ ...panel, ...column }, 0)).toBeNull();
  });

  it('leave it to the rows where a month outside the view takes the digits', () => {
    const shocked = (values: Float64Array) =>
      values.map((value, row) =>
        panel.period[row] === panel.period[0] ? value + 1e9 * panel.participant[row]! : value,
      );
    expect(shortcut({ ...panel, x: shocked(panel.x) }, -1)).toBeNull();
    expect(shortcut({ ...panel, y: shocked(panel.y) }, 1)).toBeNull();
  });
});
