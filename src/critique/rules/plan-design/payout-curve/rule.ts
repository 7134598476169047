import type { CheckedMeasure, CheckedPlan } from '../../../../model/checked-plan';
import type { Basis } from '../../../../model/report';
import { betterSalesComp2010, quotapathCliffs, roseFlexibleComponents } from '../../../../model/sources';
import { cannotTell } from '../../../kit/cannot-tell';
import { type AnyRule, defineRule, type Judgement, type RuleEstimate } from '../../../kit/define-rule';
import { judgeFaulty } from '../../../kit/judge-faulty';
import { missingTarget } from '../../../kit/needs';
import { payOn } from '../../../kit/pay-on';
import { planFigure } from '../../../kit/plan-figure';
import { LARGEST_JUMP, LEAST_WEIGHT } from '../../../kit/sound-plan';
import { type Curve, curveOf, heaviest, isFaulty } from './curve';
import { en } from './en';

export const payoutCurve: AnyRule = /* @__PURE__ */ defineRule({
  id: 'plan-design/payout-curve',
  sentences: en,
  basis: 'practice',
  needs: [],
  sources: [betterSalesComp2010, quotapathCliffs, roseFlexibleComponents],
  concerns: (plan) => plan.measures.filter(({ role }) => role === 'additive'),
  evaluate: ({ plan, measures }) => {
    const curves = measures.flatMap(curveOf).sort((a, b) => heaviest(b) - heaviest(a));
    const faulty = curves.filter(isFaulty);
    const open = measures.filter((measure) => curves.every((curve) => curve.measure !== measure));
    const [heaviestOpen] = [...open].sort((a, b) => b.share - a.share);
    if (faulty.length === 0 && heaviestOpen !== undefined) return withoutTarget(open, heaviestOpen);
    // There is a curve: without any, all measures are open.
    const [worst = curves[0] as Curve, ...others] = faulty;
    return {
      ...judgeFaulty({
        rule: 'plan-design/payout-curve',
        faulty: measures.filter((measure) => faulty.some((curve) => curve.measure === measure)),
        values: { ...valuesOf(worst, plan), others: labelsOf(others) },
        evidence: curves.flatMap(figuresOf),
      }),
      basis: basisOf(faulty),
    };
  },
});

/** That more work pays less is arithmetic; cliffs and idle stretches of other measures do not weigh more beside a light one that falls. */
function basisOf(faulty: readonly Curve[]): Basis {
  const falling = faulty.filter(({ falls }) => falls.length > 0);
  const isAll = falling.length > 0 && falling.length === faulty.length;
  return isAll || payOn(falling.map(({ measure }) => measure)) >= LEAST_WEIGHT ? 'arithmetic' : 'practice';
}

function valuesOf({ measure, cliffs, falls, idle, largestJump }: Curve, plan: CheckedPlan) {
  return {
    measure: measure.definition.label,
    falls: figures(falls, ({ size }) => size),
    fallsFrom: figures(falls, ({ from }) => from),
    fallsTo: figures(falls, ({ to }) => to),
    jumps: figures(cliffs, ({ size }) => size),
    jumpsAt: figures(cliffs, ({ at }) => at),
    idleFrom: figures(idle, ({ from }) => from),
    idleTo: figures(idle, ({ to }) => to),
    step: largestJump,
    limit: LARGEST_JUMP,
    incentive: measure.pay.money,
    currency: plan.currency ?? null,
  };
}

function figures<T>(parts: readonly T[], figureOf: (part: T) => number): number[] | null {
  return parts.length === 0 ? null : parts.map(figureOf);
}

function labelsOf(curves: readonly Curve[]) {
  return curves.length === 0 ? null : curves.map(({ measure }) => measure.definition.label);
}

function figuresOf({ measure, largestJump, falls }: Curve): RuleEstimate[] {
  const fall = falls[0]?.size;
  return [
    planFigure('largest-jump', [measure], largestJump, {
      unit: 'share',
      limit: LARGEST_JUMP,
      origin: 'default',
    }),
    ...(fall === undefined
      ? []
      : [planFigure('largest-fall', [measure], fall, { unit: 'share', limit: 0, origin: 'default' })]),
  ];
}

function withoutTarget(open: CheckedMeasure[], { definition: { label } }: CheckedMeasure): Judgement {
  const message = { id: 'plan-design/payout-curve/cannot-tell', values: { measure: label } } as const;
  return cannotTell(open, message, missingTarget(label));
}
