import { paidOn } from '../../on-facts';
import { revenuePlan } from '../../support';
import { testRule } from '../../test-rule';

testRule('artificial-behaviour/self-recorded', {
  fails: [
    {
      name: 'what participants enter and nobody checks',
      plan: paidOn({ facts: { enteredBy: 'participant', checked: 'none' } }),
      impact: 'serious',
      payAtStake: 1,
      targets: ['/measures/0'],
      values: { measures: [{ en: 'A' }], stake: 1 },
      says: ['“A”', 'all of the pay', 'Jacob & Levitt 2003'],
      saysInFrench: 'toute la prime',
    },
    {
      name: 'whatever else is unknown',
      plan: paidOn(
        { weight: 0.3, facts: { enteredBy: 'participant', checked: 'none' } },
        { weight: 0.7, facts: { levers: [] } },
      ),
      impact: 'moderate',
      payAtStake: 0.3,
      targets: ['/measures/0'],
    },
    {
      name: 'checks that nobody has stated: moderate at most',
      message: 'mild-fail',
      plan: paidOn({ facts: { enteredBy: 'participant' } }),
      impact: 'moderate',
      payAtStake: 1,
      says: 'does not say who looks',
    },
    {
      name: 'a little unchecked beside much of which it is not stated',
      message: 'mild-fail',
      plan: paidOn(
        { weight: 0.15, facts: { enteredBy: 'participant', checked: 'none' } },
        { weight: 0.85, facts: { enteredBy: 'participant' } },
      ),
      impact: 'moderate',
      payAtStake: 1,
    },
  ],
  passes: [
    {
      name: 'entries of which all are checked',
      plan: paidOn({ facts: { enteredBy: 'participant', checked: 'all' } }),
      payAtStake: 0,
      targets: [],
    },
    { name: 'samples', plan: paidOn({ facts: { enteredBy: 'participant', checked: 'sample' } }) },
    { name: 'checks, whoever enters', plan: paidOn({ facts: { checked: 'sample' } }) },
    { name: 'what comes about by itself', plan: paidOn({ facts: { enteredBy: 'independent' } }) },
    { name: 'what the boss enters', plan: paidOn({ facts: { enteredBy: 'line', checked: 'none' } }) },
  ],
  cannotTell: [
    {
      name: 'a metric of which nothing is known',
      message: 'cannot-tell',
      plan: revenuePlan,
      payAtStake: 1,
      targets: ['/measures/0'],
      need: { reason: 'missing-field', detail: 'need/entered-by' },
    },
    {
      name: 'no checks of what nobody knows who enters',
      message: 'cannot-tell',
      plan: paidOn(
        { weight: 0.4, facts: { checked: 'none' } },
        { weight: 0.6, facts: { enteredBy: 'independent' } },
      ),
      payAtStake: 0.4,
      targets: ['/measures/0'],
    },
  ],
});
