import type { CheckedMeasure } from '../../../../model/checked-plan';
import { larkin2014, oyer1998 } from '../../../../model/sources';
import { payoutSlopes } from '../../../../scoring/payout-slopes';
import { cannotTell } from '../../../kit/cannot-tell';
import { type AnyRule, defineRule, type Judgement, notApplicable } from '../../../kit/define-rule';
import { judgeFacts, labelsOfAll, named } from '../../../kit/judge-facts';
import { missingTarget } from '../../../kit/needs';
import { payOn } from '../../../kit/pay-on';
import { planFigure } from '../../../kit/plan-figure';
import { BINARY_ROUNDING } from '../../../kit/sound-plan';
import { en } from './en';

/** A price cut above this that pays for itself is too tempting: a default of this project, pay twice as steep at one point as at another. */
const LARGEST_CUT = 0.5;

/** A measure, and the share of a sale that can be given away to have it counted where the curve is steepest, and be paid the same. */
type Steep = { measure: CheckedMeasure; cut: number };

export const steepness: AnyRule = /* @__PURE__ */ defineRule({
  id: 'plan-design/steepness',
  sentences: en,
  basis: 'theory',
  needs: [],
  sources: [larkin2014, oyer1998],
  concerns: ({ measures }) => measures.filter(({ role }) => role === 'additive'),
  evaluate: ({ measures }) => {
    const curves = measures.map((measure) => ({
      measure,
      slopes: payoutSlopes(measure, measure.definition.better),
    }));
    const open = curves.filter(({ slopes }) => slopes === null).map(({ measure }) => measure);
    const told = curves.flatMap(({ measure, slopes }): Steep[] =>
      slopes === null || slopes.length === 0 ? [] : [{ measure, cut: cutOf(slopes) }],
    );
    if (told.length === 0 && open.length === 0) return notApplicable;
    const judgement = judgeCuts(told);
    return judgement.outcome === 'fail' || open.length === 0 ? judgement : withoutTarget(open);
  },
});

function judgeCuts(told: readonly Steep[]): Judgement {
  const steepest = [...told].sort((a, b) => b.cut - a.cut);
  const steep = steepest.filter(({ cut }) => cut > LARGEST_CUT + BINARY_ROUNDING);
  const [worst] = steepest;
  const cutAt = (one: CheckedMeasure | undefined) => told.find(({ measure }) => measure === one)?.cut ?? 0;
  const having = (has: (levers: CheckedMeasure['definition']['facts']['levers']) => boolean) =>
    steep.map(({ measure }) => measure).filter(({ definition }) => has(definition.facts.levers));
  const unknown = having((levers) => !levers);
  const at = (about: readonly CheckedMeasure[]) => ({
    ...named(about),
    cut: cutAt(about[0]),
    limit: LARGEST_CUT,
  });
  const values = { cut: worst?.cut ?? 0, limit: LARGEST_CUT };
  return judgeFacts({
    faulty: having((levers) => levers?.some((lever) => lever === 'price' || lever === 'date') ?? false),
    unknown,
    fail: (about) => ({ id: 'plan-design/steepness/fail', values: { ...at(about), stake: payOn(about) } }),
    // Shown, and not held against the plan.
    pass:
      steep.length > 0
        ? { id: 'plan-design/steepness/no-lever', values: at(steep.map(({ measure }) => measure)) }
        : { id: 'plan-design/steepness/pass', values },
    cannotTell: () => ({ id: 'plan-design/steepness/cannot-tell', values: at(unknown) }),
    need: (labels) => ({ id: 'need/levers', values: { metric: labels } }),
    evidence: told.map(({ measure, cut }) =>
      planFigure('break-even-cut', [measure], cut, { unit: 'share', limit: LARGEST_CUT, origin: 'default' }),
    ),
  });
}

/** What is won where the curve is steepest pays as much as what is given away would where it is flattest. */
function cutOf(slopes: readonly number[]): number {
  return 1 - Math.min(...slopes) / Math.max(...slopes);
}

function withoutTarget(open: readonly CheckedMeasure[]): Judgement {
  const labels = labelsOfAll(open);
  const [first] = labels;
  const message = { id: 'plan-design/steepness/no-target', values: { measures: labels } } as const;
  return cannotTell([...open], message, missingTarget(first ?? { en: '' }));
}
