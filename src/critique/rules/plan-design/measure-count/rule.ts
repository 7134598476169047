import { alexanderGroup2022, opensymmetry2016 } from '../../../../model/sources';
import { type AnyRule, defineRule } from '../../../kit/define-rule';
import { judgeFaulty } from '../../../kit/judge-faulty';
import { planFigure } from '../../../kit/plan-figure';
import { MOST_MEASURES } from '../../../kit/sound-plan';
import { en } from './en';

export const measureCount: AnyRule = /* @__PURE__ */ defineRule({
  id: 'plan-design/measure-count',
  sentences: en,
  basis: 'practice',
  needs: [],
  sources: [alexanderGroup2022, opensymmetry2016],
  evaluate: ({ measures }) => {
    const heaviestFirst = [...measures].sort((a, b) => b.share - a.share);
    const beyond = heaviestFirst.slice(MOST_MEASURES).sort((a, b) => a.at - b.at);
    return judgeFaulty({
      rule: 'plan-design/measure-count',
      faulty: beyond,
      values: { count: measures.length, limit: MOST_MEASURES },
      evidence: [planFigure('measures', measures, measures.length, { unit: 'count', limit: MOST_MEASURES })],
    });
  },
});
