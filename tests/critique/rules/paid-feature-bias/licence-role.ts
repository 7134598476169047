import { expect, it } from 'vitest';
import type { RuleId } from '../../../../src/model/report';
import { findingOf, split, team } from '../../support';
import { licensed } from './licensed-team';

/** Tests of a rule on licences where it has nothing to compare. */
export function itAsksOnlyWhereLicencesPlayARole(rule: RuleId): void {
  it('has nothing to ask where nothing paid needs a licence and nobody is known to hold one', () => {
    const meetings = { ...split('meetings', 0.5, 'revenue'), goals: ['revenue'] };
    const observations = team(40, 6, { meetings: (p) => p % 7, revenue: (p) => p % 5 });
    expect(findingOf(rule, meetings).outcome).toBe('not-applicable');
    expect(findingOf(rule, meetings, { observations }).outcome).toBe('not-applicable');
    expect(findingOf(rule, meetings, { observations: licensed(observations, 40) }).outcome).toBe(
      'not-applicable',
    );
    // A tool may help with what needs none, and a history with licences can show it.
    const held = findingOf(rule, meetings, { observations: licensed(observations, 20) });
    expect(held).toMatchObject({ outcome: 'cannot-tell', targets: ['/measures/0'] });
    const hired = findingOf(rule, { ...meetings, headcount: { premium: 3, free: 3 } });
    expect(hired).toMatchObject({ outcome: 'cannot-tell', need: { reason: 'missing-field' } });
  });
}
