import { alexanderGroup2022, ecsellWeights, friebel2017, knezSimester2001 } from '../../../../model/sources';
import { type AnyRule, defineRule } from '../../../kit/define-rule';
import { judgeFaulty } from '../../../kit/judge-faulty';
import { payOn } from '../../../kit/pay-on';
import { planFigure } from '../../../kit/plan-figure';
import { en } from './en';

export const lineOfSight: AnyRule = /* @__PURE__ */ defineRule({
  id: 'plan-design/line-of-sight',
  sentences: en,
  basis: 'practice',
  needs: [],
  sources: [alexanderGroup2022, ecsellWeights, knezSimester2001, friebel2017],
  evaluate: ({ measures }) => {
    const remote = measures.filter(({ level }) => level === 'company');
    return judgeFaulty({
      rule: 'plan-design/line-of-sight',
      faulty: remote,
      values: { measures: remote.map(({ definition }) => definition.label) },
      evidence: [planFigure('company-share', remote, payOn(remote), { unit: 'share', limit: 0 })],
    });
  },
});
