import { revenuePlan } from '../../support';
import { testRule } from '../../test-rule';

type Period = typeof revenuePlan.period;

const paid = (salesCycleMonths: number, period: Period) => ({
  name: `a cycle of ${salesCycleMonths} months, paid by ${period}`,
  plan: { ...revenuePlan, salesCycleMonths, period },
  payAtStake: 1,
  targets: ['/measures/0'],
});

testRule('plan-design/payout-period', {
  fails: [paid(0.5, 'quarter'), paid(1, 'month'), paid(2, 'year'), paid(12, 'month')],
  passes: [
    paid(0, 'month'),
    paid(1, 'quarter'),
    paid(3, 'quarter'),
    paid(3, 'year'),
    paid(9, 'year'),
    paid(9, 'quarter'),
    paid(9, 'half-year'),
  ],
  cannotTell: [
    {
      name: 'asks for the sales cycle',
      plan: revenuePlan,
      message: 'cannot-tell',
      payAtStake: 1,
      need: 'missing-field',
    },
  ],
  notApplicable: [
    {
      name: 'has no advice beyond a year',
      plan: { ...revenuePlan, salesCycleMonths: 18 },
      message: 'beyond',
      payAtStake: 0,
      targets: [],
      says: '18 months',
    },
  ],
});
