import { connectwise, performio } from '../../../../model/sources';
import { type AnyRule, defineRule } from '../../../kit/define-rule';
import { judgeFaulty } from '../../../kit/judge-faulty';
import { planFigure } from '../../../kit/plan-figure';
import { BINARY_ROUNDING, LEAST_WEIGHT } from '../../../kit/sound-plan';
import { en } from './en';

export const measureWeight: AnyRule = /* @__PURE__ */ defineRule({
  id: 'plan-design/measure-weight',
  sentences: en,
  basis: 'practice',
  needs: [],
  concerns: ({ measures }) => measures.filter(({ role }) => role === 'additive'),
  sources: [performio, connectwise],
  evaluate: ({ measures }) => {
    const light = measures.filter(({ share }) => share < LEAST_WEIGHT - BINARY_ROUNDING);
    const least = Math.min(...measures.map(({ share }) => share));
    return judgeFaulty({
      rule: 'plan-design/measure-weight',
      faulty: light,
      values: {
        measures: light.map(({ definition }) => definition.label),
        least,
        limit: LEAST_WEIGHT,
      },
      evidence: measures.map((measure) =>
        planFigure('weight', [measure], measure.share, { unit: 'share', limit: LEAST_WEIGHT }),
      ),
    });
  },
});
