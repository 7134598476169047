import { connectwise, performio } from '../../../../model/sources';
import { type AnyRule, defineRule } from '../../../kit/define-rule';
import { judgeFaulty } from '../../../kit/judge-faulty';
import { planFigure } from '../../../kit/plan-figure';
import { en } from './en';

/** The smallest weight worth paying (Performio). */
const LEAST_WEIGHT = 0.2;

/** A weight typed as 1 − 0.8 is a fifth. */
const BINARY_ROUNDING = 1e-9;

export const measureWeight: AnyRule = /* @__PURE__ */ defineRule({
  id: 'plan-design/measure-weight',
  sentences: en,
  basis: 'practice',
  needs: [],
  sources: [performio, connectwise],
  evaluate: ({ measures }) => {
    const light = measures.filter(({ weight }) => weight < LEAST_WEIGHT - BINARY_ROUNDING);
    const least = Math.min(...measures.map(({ weight }) => weight));
    return judgeFaulty({
      rule: 'plan-design/measure-weight',
      faulty: light,
      values: {
        measures: light.map(({ definition }) => definition.label),
        least,
        limit: LEAST_WEIGHT,
      },
      evidence: measures.map((measure) =>
        planFigure('weight', [measure], measure.weight, { unit: 'share', limit: LEAST_WEIGHT }),
      ),
    });
  },
});
