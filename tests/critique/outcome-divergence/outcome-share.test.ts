import { describe, expect, it } from 'vitest';
import { figure, findingOf, revenuePlan, split, ssiPlan } from '../support';

const rule = 'outcome-divergence/outcome-share';

describe(rule, () => {
  it.each([
    ['no part of the index is a goal', ssiPlan, undefined, 'fail', 1],
    ['revenue is a goal when none is declared', revenuePlan, undefined, 'pass', 0],
    ['revenue is none where the goal is retention', revenuePlan, 'retention', 'fail', 1],
    ['the index is on goal where somebody declares it one', ssiPlan, 'linkedin-ssi', 'pass', 0],
    ['40 % off goal', split('linkedin-ssi', 0.4, 'revenue'), undefined, 'fail', 0.4],
  ] as const)('%s', (_, plan, goal, outcome, share) => {
    const finding = findingOf(rule, goal === undefined ? plan : { ...plan, goals: [goal] });
    expect(finding.outcome).toBe(outcome);
    expect(figure(finding, 'off-goal-share').value).toBeCloseTo(share, 12);
  });

  it('counts a single component that is a goal as on goal, within the range its weight allows', () => {
    const goals = ['linkedin-ssi/relationships/acceptance-rate'];
    const share = figure(findingOf(rule, { ...ssiPlan, goals }), 'off-goal-share');
    expect(share.value).toBeCloseTo(1 - 0.25 / 4, 12);
    expect(share.interval?.low).toBeCloseTo(1 - (0.25 * 4) / 7, 12);
    expect(share.interval?.high).toBeCloseTo(1 - 0.25 / 13, 12);
  });
});
