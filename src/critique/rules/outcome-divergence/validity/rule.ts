import { article, bellJones2015 } from '../../../../model/sources';
import { defineDataRule } from '../../../history/define-data-rule';
import type { AnyRule } from '../../../kit/define-rule';
import { goalsFor, proxies } from '../../../kit/goals';
import { judgeMeasures } from '../../../kit/judge-measures';
import { en } from './en';

/** With this much history an answer is firm in most teams: 88 of 100 in simulation. */
const COLLECT = { participants: 30, periods: 12 };

export const validity: AnyRule = /* @__PURE__ */ defineDataRule({
  id: 'outcome-divergence/validity',
  sentences: en,
  basis: 'measured',
  needs: ['observations'],
  sources: [article, bellJones2015],
  concerns: proxies,
  collect: COLLECT,
  evaluate: ({ plan, measures, options, observations, memoize }) =>
    judgeMeasures({
      id: 'outcome-divergence/validity',
      plan,
      panel: observations,
      options,
      measures,
      goals: new Map(measures.map((measure) => [measure, goalsFor(plan, measure)])),
      memoize,
      collect: COLLECT,
    }),
});
