import { describe, expect, it } from 'vitest';
import { figure, findingOf, revenuePlan, split, ssiPlan } from '../../support';

const rule = 'quantitative-bias/volume-share';

describe(rule, () => {
  it('finds 23 of 27 inputs of the Social Selling Index to be counts, 84 % of the pay at equal weights', () => {
    const finding = findingOf(rule, ssiPlan);
    const share = figure(finding, 'volume-share');
    expect(finding).toMatchObject({ outcome: 'fail', impact: 'critical', targets: ['/measures/0'] });
    expect(finding.message.values).toMatchObject({ inputs: 27, inputsWith: 23 });
    expect(share.value).toBeCloseTo(0.838, 3);
    expect(share.interval?.low).toBeCloseTo(0.62, 3);
    expect(share.interval?.high).toBeCloseTo(0.95, 3);
  });

  it('tells how unequal weights must be for counts to carry less than half: at that ratio the range just reaches it', () => {
    const breakdown = figure(findingOf(rule, ssiPlan), 'breakdown-ratio');
    expect(breakdown.value).toBeCloseTo(8.1, 1);
    const at = figure(
      findingOf(rule, ssiPlan, undefined, { weightRatio: breakdown.value ?? 0 }),
      'volume-share',
    );
    expect(at.interval?.low).toBeCloseTo(0.5, 9);
  });

  it.each([
    ['revenue is an amount', revenuePlan, 'pass', 0],
    ['leads are counted, but they are outcomes', split('leads', 0.5, 'revenue'), 'pass', 0],
    ['invitations are counted work', split('invitations-sent', 0.4, 'revenue'), 'fail', 0.4],
    ['5 % is too little to steer anybody', split('invitations-sent', 0.05, 'revenue'), 'pass', 0.05],
    ['a rate is no count', split('linkedin-ssi/relationships/acceptance-rate', 0.5, 'revenue'), 'pass', 0],
    [
      'some of a pillar under 5 % only for some weights',
      split('linkedin-ssi/relationships', 0.06, 'revenue'),
      'cannot-tell',
      0.045,
    ],
  ] as const)('%s', (_, plan, outcome, payAtStake) => {
    const finding = findingOf(rule, plan);
    expect(finding.outcome).toBe(outcome);
    expect(finding.payAtStake).toBeCloseTo(payAtStake, 12);
    expect(finding.need?.reason ?? null).toBe(outcome === 'cannot-tell' ? 'unknown-weights' : null);
  });

  it('knows a share of plain metrics exactly: no range, no breakdown', () => {
    const finding = findingOf(rule, split('invitations-sent', 0.4, 'revenue'));
    expect(figure(finding, 'volume-share').interval).toMatchObject({ low: 0.4, high: 0.4 });
    expect(figure(finding, 'breakdown-ratio').value).toBeNull();
  });
});
