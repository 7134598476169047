import type { CheckedMeasure, CheckedPlan } from '../../../../model/checked-plan';
import {
  cass2008,
  cass2011,
  cass2013,
  cass2017,
  cass2024,
  cass2025,
  cassJune2023,
} from '../../../../model/sources';
import { type AnyRule, defineRule } from '../../../kit/define-rule';
import { payOn } from '../../../kit/pay-on';
import { en } from './en';

/** The country whose courts the rule quotes. */
const FRANCE = 'FR';

/** An answer to one point: `null` when the plan does not say. */
type Point = boolean | null;

export const notice: AnyRule = /* @__PURE__ */ defineRule({
  id: 'plan-design/notice',
  sentences: en,
  basis: 'law',
  needs: [],
  sources: [cass2011, cass2024, cass2017, cassJune2023, cass2013, cass2008, cass2025],
  concerns: ({ country, measures }) => (country === FRANCE ? measures : []),
  evaluate: ({ plan, measures }) => {
    const inTime = targetsInTime(plan);
    const inFrench = plan.language === undefined ? null : /^fr(-|$)/i.test(plan.language);
    const secret = measures.filter(hasSecretProportions);
    const points: Point[] = [inTime, inFrench, secret.length === 0];
    const outcome = points.includes(false) ? 'fail' : points.includes(null) ? 'cannot-tell' : 'pass';
    const values = {
      inTime: asNumber(inTime),
      inFrench: asNumber(inFrench),
      ...(secret.length === 0
        ? { secret: null }
        : { secret: secret.map(({ definition }) => definition.label) }),
    };
    // Late or foreign targets put the whole plan at stake, secret proportions what rides on them.
    const isWhole = inTime === false || inFrench === false || secret.length === 0;
    const targets = isWhole ? measures : secret;
    return {
      outcome,
      payAtStake: isWhole ? 1 : payOn(secret),
      message: { id: `plan-design/notice/${outcome}`, values },
      remedy: outcome === 'fail',
      targets,
      evidence: [],
      need:
        outcome === 'cannot-tell'
          ? {
              reason: 'missing-field',
              detail: { id: 'need/notice' },
            }
          : undefined,
    };
  },
});

/** Whether every target was set by the first day of the period. */
function targetsInTime({ startDate, targetsSetOn, measures }: CheckedPlan): Point {
  if (startDate === undefined || targetsSetOn === undefined) return null;
  if (targetsSetOn > startDate) return false;
  return measures.every(({ target }) => target !== null) ? true : null;
}

/** Nobody outside the publisher can say in advance what share an input of such an index has. */
function hasSecretProportions({ definition }: CheckedMeasure): boolean {
  return definition.pillars.some(({ components }) => components.length > 1);
}

function asNumber(point: Point): number | null {
  return point === null ? null : Number(point);
}
