import { describe, expect, it } from 'vitest';
import type { Observation } from '../../../../src/model/plan-data';
import { figure, findingOf, revenuePlan, ssiPlan, team } from '../../support';

const rule = 'paid-feature-bias/licence-gated-share';

describe(rule, () => {
  it('takes everybody to have a free account when nothing is known, and says so', () => {
    const finding = findingOf(rule, ssiPlan);
    const share = figure(finding, 'licence-gated-share');
    expect(finding.outcome).toBe('fail');
    expect(share.value).toBeCloseTo(0.155, 3);
    expect(share.interval?.low).toBeCloseTo(0.051, 3);
    expect(share.interval?.high).toBeCloseTo(0.321, 3);
    expect(finding.message.text).toContain('everybody is taken to have a free account');
  });

  it.each([
    ['Sales Navigator for all', { 'sales-navigator': 12 }, 0],
    [
      'Premium for all: InMail comes with it, four functions of Sales Navigator do not',
      { premium: 12 },
      (2 / 7 + 2 / 9) / 4,
    ],
    ['half without', { free: 6, 'sales-navigator': 6 }, (2 / 7 + 3 / 9) / 8],
  ] as const)('weighs by the headcount: %s', (_, headcount, expected) => {
    const finding = findingOf(rule, { ...ssiPlan, headcount });
    expect(finding.payAtStake).toBeCloseTo(expected, 12);
    expect(finding.message.values.licencesFrom).toBe('headcount');
  });

  it('takes the licences from the data otherwise, each participant once', () => {
    const licenceOf = (participant: string) => (participant === 'p0' ? 'free' : 'sales-navigator');
    const observations = team(4, 3, { revenue: () => 1 }).map(
      (row): Observation => ({ ...row, licence: licenceOf(String(row.participant)) }),
    );
    const finding = findingOf(rule, ssiPlan, { observations });
    expect(finding.payAtStake).toBeCloseTo((2 / 7 + 3 / 9) / 4 / 4, 12);
    expect(finding.message.values.licencesFrom).toBe('data');
  });

  it('passes a plan that needs no licence', () => {
    const finding = findingOf(rule, revenuePlan);
    expect(finding).toMatchObject({ outcome: 'pass', payAtStake: 0 });
    expect(finding.message.text).toBe('None of the pay needs a paid licence.');
    expect(figure(finding, 'licence-gated-share').value).toBe(0);
  });
});
