import type { CheckedMeasure } from '../../../../model/checked-plan';
import { banerjee2008, dufloHannaRyan2012, jacobLevitt2003 } from '../../../../model/sources';
import { type AnyRule, defineRule } from '../../../kit/define-rule';
import { judgeFacts, labelsOfAll } from '../../../kit/judge-facts';
import { payOn } from '../../../kit/pay-on';
import { en } from './en';

export const selfRecorded: AnyRule = /* @__PURE__ */ defineRule({
  id: 'artificial-behaviour/self-recorded',
  sentences: en,
  basis: 'theory',
  needs: [],
  sources: [jacobLevitt2003, dufloHannaRyan2012, banerjee2008],
  evaluate: ({ measures }) => {
    const open = measures.filter((measure) => !isChecked(measure));
    const own = open.filter(({ definition }) => definition.facts.enteredBy === 'participant');
    const isUnchecked = ({ definition }: CheckedMeasure) => definition.facts.checked === 'none';
    return judgeFacts({
      faulty: own.filter(isUnchecked),
      // The one answer that is held against a plan though a fact is unknown: whoever knows of a check says so.
      mild: own.filter((measure) => !isUnchecked(measure)),
      unknown: open.filter(({ definition }) => !definition.facts.enteredBy),
      fail: (about) => ({ id: 'artificial-behaviour/self-recorded/fail', values: recorded(about) }),
      mildFail: (about) => ({ id: 'artificial-behaviour/self-recorded/mild-fail', values: recorded(about) }),
      pass: { id: 'artificial-behaviour/self-recorded/pass' },
      cannotTell: (labels) => ({
        id: 'artificial-behaviour/self-recorded/cannot-tell',
        values: { measures: labels },
      }),
      need: (labels) => ({ id: 'need/entered-by', values: { metric: labels } }),
    });
  },
});

/** Whether somebody without a stake looks at entries, be it at some. */
function isChecked({ definition }: CheckedMeasure): boolean {
  const { checked } = definition.facts;
  return checked === 'all' || checked === 'sample';
}

function recorded(about: readonly CheckedMeasure[]) {
  return { measures: labelsOfAll(about), stake: payOn(about) };
}
