import { expect } from 'vitest';
import { split } from '../../support';
import { testRule } from '../../test-rule';

/** Two measures, the first with a weight; both figures are shown. */
const weighing = (weight: number) => ({
  plan: split('revenue', weight, 'leads'),
  evidence: [{ value: expect.closeTo(weight, 12) }, { value: expect.closeTo(1 - weight, 12) }],
});

testRule('plan-design/measure-weight', {
  fails: [
    { name: 'just below a fifth', ...weighing(0.19), payAtStake: 0.19, targets: ['/measures/0'] },
    { name: 'the second is light', ...weighing(0.9), payAtStake: 0.1, targets: ['/measures/1'] },
    {
      name: 'adds up what is light, and shows that advice conflicts',
      plan: {
        name: 'Crumbs',
        period: 'quarter',
        measures: [
          { metric: 'revenue', weight: 0.7, target: 10 },
          { metric: 'leads', weight: 0.15, target: 10 },
          { metric: 'meetings', weight: 0.15, target: 10 },
        ],
      },
      payAtStake: 0.3,
      says: /“Leads” and “Meetings”.*Performio.*Advice conflicts: ConnectWise/,
    },
  ],
  passes: [
    { name: 'a fifth', ...weighing(0.2), payAtStake: 0, targets: [] },
    { name: 'a fifth, off in binary', ...weighing(1 - 0.8), payAtStake: 0, targets: [] },
  ],
  cannotTell: [],
});
