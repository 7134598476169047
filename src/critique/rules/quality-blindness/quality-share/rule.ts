import type { CheckedMeasure } from '../../../../model/checked-plan';
import { isCondition } from '../../../../model/is-condition';
import { article, holmstromMilgrom1991 } from '../../../../model/sources';
import { type AnyRule, defineRule } from '../../../kit/define-rule';
import { judgeBesideStandIns } from '../../../kit/judge-beside-stand-ins';
import { type Property, shareOfPay } from '../../../kit/share-of-pay';
import { en } from './en';

/** Relationship quality with this much of the pay is felt: the smallest weight practitioners think worth paying (Performio). */
const FELT_WEIGHT = 0.2;

const isBlind: Property = ({ captures }) => (captures === 'activity' || captures === 'attention' ? 1 : 0);
const isQuality: Property = ({ captures }) => (captures === 'relationship-quality' ? 1 : 0);

export const qualityShare: AnyRule = /* @__PURE__ */ defineRule({
  id: 'quality-blindness/quality-share',
  sentences: en,
  basis: 'arithmetic',
  needs: [],
  sources: [article, holmstromMilgrom1991],
  evaluate: ({ measures, options }) => {
    const { judged: blind, instead } = judgeBesideStandIns({
      rule: 'quality-blindness/quality-share',
      figure: 'quality-blind-share',
      property: isBlind,
      measures,
      options,
    });
    const quality = shareOfPay(measures, isQuality, options.weightRatio);
    const felt = quality.low + feltThroughConditions(measures);
    if (felt < FELT_WEIGHT) return instead ?? blind;
    if (blind.outcome === 'pass') return blind;
    return {
      ...blind,
      outcome: 'pass',
      message: {
        id: 'quality-blindness/quality-share/balanced',
        values: { ...blind.message.values, quality: quality.value + feltThroughConditions(measures) },
      },
      remedy: false,
      need: undefined,
    };
  },
});

/** A condition on what customers think counts as the weight that is felt, of what it acts on. */
function feltThroughConditions(measures: readonly CheckedMeasure[]): number {
  const conditions = measures.filter(
    (measure) =>
      isCondition(measure) &&
      measure.definition.pillars.every(({ components }) => components.every((one) => isQuality(one) === 1)),
  );
  const acted = new Set(
    conditions.flatMap(({ at, pay }) => [...(pay.factors.find((factor) => factor.at === at)?.on ?? [])]),
  );
  const { shares = [] } = conditions[0]?.pay ?? {};
  return FELT_WEIGHT * [...acted].reduce((sum, at) => sum + (shares[at] ?? 0), 0);
}
