import { describe, expect, test } from 'vitest';
import { associationNeed } from '../../../../src/critique/kit/association/association-need';
import type { AssociationRule } from '../../../../src/critique/kit/association/association-rule';
import type { PairJudgement } from '../../../../src/critique/kit/association/judge-association';
import { checkData } from '../../../../src/schema/check-data';
import { resolved } from '../../../resolved';
import { team } from '../../support';

const plan = resolved({
  name: 'Meetings',
  period: 'month',
  goals: ['revenue', 'leads'],
  measures: [
    { metric: 'meetings', weight: 0.5, target: 10 },
    { metric: 'invitations-sent', weight: 0.5, target: 10 },
  ],
});
const [meetings, invitations] = plan.measures as [(typeof plan.measures)[0], (typeof plan.measures)[0]];
const { panel } = checkData({ observations: team(8, 5, { meetings: (p) => p, revenue: (p) => p }) }, plan);
const collect = { participants: 30, periods: 12 };
const rule = {
  plan,
  panel,
  collect,
  goals: new Map(plan.measures.map((measure) => [measure, plan.goals])),
} as unknown as AssociationRule;

const needed = (lack: PairJudgement['lack'], measure = meetings) =>
  associationNeed(rule, { measure, telling: { lack, measure, goal: 'revenue' } as PairJudgement });

describe('what to collect', () => {
  test.each([
    [
      'participants',
      {
        reason: 'too-few-participants',
        detail: { id: 'need/participants', values: { participants: 6, have: 8 } },
        ...collect,
      },
    ],
    [
      'periods',
      {
        reason: 'too-few-periods',
        detail: { id: 'need/periods', values: { periods: 3, have: 5 } },
        ...collect,
      },
    ],
    [
      'sales-cycle',
      {
        reason: 'too-few-periods',
        detail: { id: 'need/whole-cycle', values: { periods: 12, have: 5, told: null } },
        ...collect,
      },
    ],
    [null, { reason: 'imprecise', detail: { id: 'need/order' } }],
  ] as const)('for want of %s', (lack, need) => {
    expect(needed(lack)).toEqual(need);
  });

  test('names the measure and the goal of which one does not move', () => {
    expect(needed('variance')).toEqual({
      reason: 'no-variance',
      detail: {
        id: 'need/variance',
        values: {
          metric: [
            { en: 'Meetings', fr: 'Rendez-vous' },
            { en: 'Revenue', fr: 'Chiffre d’affaires' },
          ],
        },
      },
    });
  });

  test('is more of the same where an interval is wide', () => {
    expect(needed('precision')).toEqual({
      reason: 'imprecise',
      detail: { id: 'need/precision', values: collect },
      ...collect,
    });
  });

  test('names the columns that are missing: the measure, or what it could be held against', () => {
    const columns = (need: ReturnType<typeof associationNeed>) => [need?.reason, need?.detail.values?.metric];
    expect(columns(needed('column', invitations))).toMatchObject([
      'missing-field',
      [{ en: 'Invitations sent' }],
    ]);
    expect(columns(associationNeed(rule, { measure: meetings, telling: null }))).toMatchObject([
      'missing-field',
      [{ en: 'Revenue' }, { en: 'Leads' }],
    ]);
  });
});
