import type { CheckedMeasure } from '../../../../model/checked-plan';
import { betterSalesComp2010, quotapathCliffs, roseFlexibleComponents } from '../../../../model/sources';
import { type PayoutShape, payoutShape } from '../../../../scoring/payout-shape';
import { cannotTell } from '../../../kit/cannot-tell';
import { type AnyRule, defineRule, type Judgement } from '../../../kit/define-rule';
import { judgeFaulty } from '../../../kit/judge-faulty';
import { missingTarget } from '../../../kit/needs';
import { planFigure } from '../../../kit/plan-figure';
import { BINARY_ROUNDING, LARGEST_JUMP } from '../../../kit/sound-plan';
import { en } from './en';

/** A curve with its largest step as a share of the target incentive. */
type Curve = PayoutShape & { measure: CheckedMeasure; step: number };

export const payoutCurve: AnyRule = /* @__PURE__ */ defineRule({
  id: 'plan-design/payout-curve',
  sentences: en,
  basis: 'practice',
  needs: [],
  sources: [betterSalesComp2010, quotapathCliffs, roseFlexibleComponents],
  evaluate: ({ measures }) => {
    const curves = measures.flatMap(curveOf).sort((a, b) => b.step - a.step);
    const faulty = curves.filter((curve) => isCliff(curve) || curve.idle !== null);
    const open = measures.filter((measure) => curves.every((curve) => curve.measure !== measure));
    const [heaviest] = [...open].sort((a, b) => b.weight - a.weight);
    if (faulty.length === 0 && heaviest !== undefined) return withoutTarget(open, heaviest);
    return judgeFaulty({
      rule: 'plan-design/payout-curve',
      faulty: measures.filter((measure) => faulty.some((curve) => curve.measure === measure)),
      // There is a curve: without any, all measures are open.
      values: valuesOf((faulty[0] ?? curves[0]) as Curve),
      evidence: curves.map(({ measure, step }) =>
        planFigure('largest-jump', [measure], step, {
          unit: 'share',
          limit: LARGEST_JUMP,
          origin: 'default',
        }),
      ),
    });
  },
});

function curveOf(measure: CheckedMeasure): Curve[] {
  const shape = payoutShape(measure, measure.definition.better);
  return shape === null ? [] : [{ ...shape, measure, step: measure.weight * shape.jump.size }];
}

function isCliff({ step }: Curve): boolean {
  return step > LARGEST_JUMP + BINARY_ROUNDING;
}

function valuesOf(curve: Curve) {
  const { measure, jump, step, idle } = curve;
  return {
    measure: measure.definition.label,
    at: jump.at,
    step,
    cliff: isCliff(curve) ? 1 : 0,
    from: idle?.from ?? null,
    to: idle?.to ?? null,
    limit: LARGEST_JUMP,
  };
}

function withoutTarget(open: CheckedMeasure[], { definition: { label } }: CheckedMeasure): Judgement {
  const message = { id: 'plan-design/payout-curve/cannot-tell', values: { measure: label } } as const;
  return cannotTell(open, message, missingTarget(label));
}
