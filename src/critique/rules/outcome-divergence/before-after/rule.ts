import { article } from '../../../../model/sources';
import { defineDataRule } from '../../../history/define-data-rule';
import { noData } from '../../../kit/cannot-tell';
import type { AnyRule, Judgement } from '../../../kit/define-rule';
import { proxies } from '../../../kit/goals';
import { en } from './en';
import { judgeCases } from './judge-cases';
import { judgeChanges } from './judge-changes';

/** With this much history an answer is firm in most teams. */
const COLLECT = { participants: 30, periods: 12 };

export const beforeAfter: AnyRule = /* @__PURE__ */ defineDataRule({
  id: 'outcome-divergence/before-after',
  sentences: en,
  basis: 'measured',
  needs: ['history'],
  sources: [article],
  concerns: proxies,
  collect: COLLECT,
  evaluate: ({ plan, measures, options, memoize, history: { panel, cases } }) => {
    const told = cases.filter(({ metric }) => measures.some((measure) => measure.metric === metric));
    const changes = panel && judgeChanges({ plan, panel, options, measures, memoize, collect: COLLECT });
    const single =
      told.length > 0 ? judgeCases({ plan, options, measures, cases: told, collect: COLLECT }) : null;
    // Cases were given, but about metrics the plan does not pay on.
    return strongest(changes, single) ?? noData(measures, 'need/history', COLLECT);
  },
});

/** A whole team's history speaks before single cases do, where it can tell. */
function strongest(changes: Judgement | null, cases: Judgement | null): Judgement | null {
  const [first, second] = [changes, cases].filter((judgement) => judgement !== null);
  if (first === undefined || second === undefined) return first ?? null;
  const answer = first.outcome === 'cannot-tell' && second.outcome === 'fail' ? second : first;
  return { ...answer, evidence: [...first.evidence, ...second.evidence] };
}
