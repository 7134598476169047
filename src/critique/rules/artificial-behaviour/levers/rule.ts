import type { CheckedMeasure } from '../../../../model/checked-plan';
import {
  courtyMarschke2004,
  dranove2003,
  dulleckKerschbamer2006,
  gravelle2010,
  larkin2014,
  oyer1998,
} from '../../../../model/sources';
import { type AnyRule, defineRule } from '../../../kit/define-rule';
import { judgeFacts, named } from '../../../kit/judge-facts';
import { payOn } from '../../../kit/pay-on';
import { en } from './en';
import { leverageOf } from './leverage';

export const levers: AnyRule = /* @__PURE__ */ defineRule({
  id: 'artificial-behaviour/levers',
  sentences: en,
  basis: 'theory',
  needs: [],
  sources: [courtyMarschke2004, oyer1998, larkin2014, dulleckKerschbamer2006, gravelle2010, dranove2003],
  evaluate: ({ measures }) => {
    const having = (leverage: string) => measures.filter((measure) => leverageOf(measure) === leverage);
    return judgeFacts({
      faulty: having('strong'),
      mild: having('weak'),
      unknown: having('unknown'),
      fail: (about) => ({ id: 'artificial-behaviour/levers/fail', values: raised(about) }),
      mildFail: (about) => ({ id: 'artificial-behaviour/levers/mild-fail', values: raised(about) }),
      pass: { id: 'artificial-behaviour/levers/pass' },
      cannotTell: (labels) => ({
        id: 'artificial-behaviour/levers/cannot-tell',
        values: { measures: labels },
      }),
      need: (labels) => ({ id: 'need/levers', values: { metric: labels } }),
    });
  },
});

/** The heaviest by name, and by what it can be raised. */
function raised(about: readonly CheckedMeasure[]) {
  const levers = about[0]?.definition.facts.levers ?? [];
  return { ...named(about), levers: [...levers], stake: payOn(about) };
}
