import { describe, expect, it } from 'vitest';
import { figure, findingOf, revenuePlan, split, ssiPlan } from '../../support';

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

  describe('where only relationship quality is off the declared goals', () => {
    const rated = (metric: string) => ({ ...split('revenue', 0.8, metric), goals: ['revenue'] });

    it('says so, and that it may belong among them', () => {
      const finding = findingOf(rule, rated('relationship-quality'));
      expect([finding.outcome, finding.payAtStake]).toEqual(['fail', 0.2]);
      expect(finding.message.text).toBe(
        'Only relationship quality is off the goals the plan declares: “Relationship quality, rated by the customer”. It carries 20% of the pay. The plan’s goals: “Revenue”. If the business wants it, it belongs among them.',
      );
      expect(finding.remedy?.text).toBe(
        'If the business wants “Relationship quality, rated by the customer”, add it to the plan’s goals; if not, move that pay to the goals.',
      );
    });

    it.each([
      ['an activity', rated('invitations-sent')],
      ['a result', rated('meetings')],
      ['an index, part of which is', rated('linkedin-ssi/relationships')],
    ])('but not of %s', (_, plan) => {
      expect(findingOf(rule, plan).message.text).toMatch(/^No goal of the business: “/);
    });

    it('and not where no goals are declared, or nothing is off them', () => {
      const { goals: _, ...undeclared } = rated('relationship-quality');
      expect(findingOf(rule, undeclared).message.text).toMatch(
        /^All of the pay rides on the goals themselves/,
      );
      const declared = { ...undeclared, goals: ['revenue', 'relationship-quality'] };
      expect(findingOf(rule, declared).message.text).toMatch(/^All of the pay rides on the goals themselves/);
    });
  });
});
