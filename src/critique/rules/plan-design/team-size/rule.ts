import type { CheckedMeasure } from '../../../../model/checked-plan';
import { friebel2017, goodmanTurner2013, holmstrom1982 } from '../../../../model/sources';
import { type AnyRule, defineRule } from '../../../kit/define-rule';
import { judgeFacts, named } from '../../../kit/judge-facts';
import { payOn } from '../../../kit/pay-on';
import { planFigure } from '../../../kit/plan-figure';
import { en } from './en';

/** People who may share one figure that could be measured person by person: a default of this project, about as many as see each other work. */
const MOST_SHARING = 10;

export const teamSize: AnyRule = /* @__PURE__ */ defineRule({
  id: 'plan-design/team-size',
  sentences: en,
  basis: 'theory',
  needs: [],
  sources: [holmstrom1982, goodmanTurner2013, friebel2017],
  concerns: ({ measures }) => measures.filter(({ level }) => level !== 'individual'),
  evaluate: ({ measures }) => {
    const isSmall = ({ teamSize }: CheckedMeasure) => teamSize !== undefined && teamSize <= MOST_SHARING;
    const open = measures.filter((measure) => measure.attributable !== false && !isSmall(measure));
    const isKnown = ({ teamSize, attributable }: CheckedMeasure) =>
      teamSize !== undefined && attributable === true;
    return judgeFacts({
      faulty: open.filter(isKnown),
      unknown: open.filter((measure) => !isKnown(measure)),
      fail: (about) => ({
        id: 'plan-design/team-size/fail',
        values: {
          ...named(about),
          people: about[0]?.teamSize ?? null,
          limit: MOST_SHARING,
          stake: payOn(about),
        },
      }),
      pass: { id: 'plan-design/team-size/pass', values: { limit: MOST_SHARING } },
      cannotTell: (labels) => ({ id: 'plan-design/team-size/cannot-tell', values: { measures: labels } }),
      need: (labels) => ({ id: 'need/team-size', values: { metric: labels } }),
      evidence: measures.flatMap((measure) =>
        measure.teamSize === undefined
          ? []
          : [
              planFigure('team-size', [measure], measure.teamSize, {
                unit: 'count',
                limit: MOST_SHARING,
                origin: 'default',
              }),
            ],
      ),
    });
  },
});
