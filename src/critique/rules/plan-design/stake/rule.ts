import { gneezyRustichini2000 } from '../../../../model/sources';
import { type AnyRule, defineRule } from '../../../kit/define-rule';
import { planFigure } from '../../../kit/plan-figure';
import { BINARY_ROUNDING } from '../../../kit/sound-plan';
import { en } from './en';

/** Below this share of all pay a plan may not be felt: a default of this project, no study names a figure. */
const LEAST_OF_ALL_PAY = 0.05;

export const stake: AnyRule = /* @__PURE__ */ defineRule({
  id: 'plan-design/stake',
  sentences: en,
  basis: 'theory',
  needs: [],
  sources: [gneezyRustichini2000],
  evaluate: ({ plan, measures }) => {
    const { basePay } = plan;
    const atTarget = measures[0]?.pay.money ?? null;
    if (basePay === undefined || atTarget === null) {
      return {
        outcome: 'cannot-tell',
        payAtStake: 1,
        message: { id: 'plan-design/stake/cannot-tell' },
        targets: measures,
        evidence: [],
        need: { reason: 'missing-field', detail: { id: 'need/base-pay' } },
      };
    }
    const share = atTarget / (basePay + atTarget);
    const outcome = share < LEAST_OF_ALL_PAY - BINARY_ROUNDING ? 'fail' : 'pass';
    return {
      outcome,
      payAtStake: outcome === 'fail' ? 1 : 0,
      message: { id: `plan-design/stake/${outcome}`, values: { share, limit: LEAST_OF_ALL_PAY } },
      remedy: outcome === 'fail',
      targets: outcome === 'fail' ? measures : [],
      evidence: [
        planFigure('share-of-all-pay', measures, share, {
          unit: 'share',
          limit: LEAST_OF_ALL_PAY,
          origin: 'default',
        }),
      ],
    };
  },
});
