import { article, deck2015, holmstromMilgrom1991 } from '../../../../model/sources';
import { type AnyRule, defineRule } from '../../../kit/define-rule';
import { judgeShare } from '../../../kit/judge-share';
import { en } from './en';

export const selfControlledShare: AnyRule = /* @__PURE__ */ defineRule({
  id: 'artificial-behaviour/self-controlled-share',
  sentences: en,
  basis: 'arithmetic',
  needs: [],
  sources: [article, deck2015, holmstromMilgrom1991],
  evaluate: ({ measures, options }) =>
    judgeShare({
      rule: 'artificial-behaviour/self-controlled-share',
      figure: 'self-controlled-share',
      property: ({ producedBy, automatable }) => (producedBy === 'participant' && automatable ? 1 : 0),
      measures,
      options,
    }),
});
