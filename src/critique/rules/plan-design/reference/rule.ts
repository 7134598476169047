import type { CheckedMeasure } from '../../../../model/checked-plan';
import type { Reference } from '../../../../model/facts';
import { bandiera2005, lazear1989, weitzman1980 } from '../../../../model/sources';
import { type AnyRule, defineRule } from '../../../kit/define-rule';
import { judgeFacts, labelsOfAll } from '../../../kit/judge-facts';
import { payOn } from '../../../kit/pay-on';
import { en } from './en';

export const reference: AnyRule = /* @__PURE__ */ defineRule({
  id: 'plan-design/reference',
  sentences: en,
  basis: 'theory',
  needs: [],
  sources: [lazear1989, bandiera2005, weitzman1980],
  evaluate: ({ measures }) => {
    const heldAgainst = (what: Reference | null) =>
      measures.filter((measure) => referenceOf(measure) === what);
    return judgeFacts({
      faulty: heldAgainst('colleagues'),
      mild: heldAgainst('own-past'),
      unknown: heldAgainst(null),
      fail: (about) => ({ id: 'plan-design/reference/fail', values: compared(about) }),
      mildFail: (about) => ({ id: 'plan-design/reference/mild-fail', values: compared(about) }),
      pass: { id: 'plan-design/reference/pass' },
      cannotTell: (labels) => ({ id: 'plan-design/reference/cannot-tell', values: { measures: labels } }),
      need: (labels) => ({ id: 'need/reference', values: { metric: labels } }),
    });
  },
});

/** A number in the plan is a fixed target, and a rate for each unit is held against nothing. */
function referenceOf({ reference, target, commission }: CheckedMeasure): Reference | null {
  if (reference !== undefined) return reference;
  return typeof target === 'number' || commission?.tiersBy === 'value' ? 'fixed' : null;
}

function compared(about: readonly CheckedMeasure[]) {
  return { measures: labelsOfAll(about), stake: payOn(about) };
}
