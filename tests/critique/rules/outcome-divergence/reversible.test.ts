import { paidOn } from '../../on-facts';
import { revenuePlan } from '../../support';
import { testRule } from '../../test-rule';

testRule('outcome-divergence/reversible', {
  fails: [
    {
      name: 'what may turn out bad and is kept: moderate at most',
      plan: paidOn({ facts: { reversible: true } }),
      impact: 'moderate',
      payAtStake: 1,
      targets: ['/measures/0'],
      says: ['“A”', 'all of the pay', 'Agarwal & Ben-David 2018'],
      saysInFrench: '31\u202f%',
    },
    {
      name: 'less than a fifth of the pay',
      plan: paidOn(
        { weight: 0.19, facts: { reversible: true } },
        { weight: 0.81, facts: { reversible: false } },
      ),
      impact: 'minor',
      payAtStake: 0.19,
    },
    {
      name: 'whatever else is unknown',
      plan: paidOn({ weight: 0.4, facts: { reversible: true } }, { weight: 0.6 }),
      payAtStake: 0.4,
      targets: ['/measures/0'],
    },
  ],
  passes: [
    { name: 'what is final', plan: paidOn({ facts: { reversible: false } }), payAtStake: 0, targets: [] },
    {
      name: 'what is taken back',
      plan: paidOn({ facts: { reversible: true }, measure: { clawback: true } }),
    },
    {
      name: 'what would be taken back, if it can turn out bad',
      plan: paidOn({ measure: { clawback: true } }),
    },
  ],
  cannotTell: [
    {
      name: 'a metric of which nothing is known',
      message: 'cannot-tell',
      plan: revenuePlan,
      payAtStake: 1,
      targets: ['/measures/0'],
      need: { reason: 'missing-field', detail: 'need/reversible' },
    },
    {
      name: 'one of two',
      message: 'cannot-tell',
      plan: paidOn({ weight: 0.4, facts: { reversible: false } }, { weight: 0.6, facts: { levers: [] } }),
      payAtStake: 0.6,
      targets: ['/measures/1'],
    },
  ],
});
