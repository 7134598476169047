import type { CheckedMeasure } from '../../../../model/checked-plan';
import type { Licence } from '../../../../model/licence';
import { article, cass2021, cassNovember2023, helpPage } from '../../../../model/sources';
import { ceilingOf } from '../../../../scoring/licence-ceiling';
import type { WeightedRange } from '../../../../scoring/unknown-weights';
import type { RuleEstimate } from '../../../kit/define-rule';
import { type AnyRule, defineRule, type Judgement } from '../../../kit/define-rule';
import { licencesFrom, needsLicence, type ParticipantLicences } from '../../../kit/participant-licences';
import { payOn } from '../../../kit/pay-on';
import { setTarget } from '../../../kit/set-target';
import type { ShareOfPeople } from '../../../kit/share-of-people';
import { en } from './en';

/** What a licence allows on one measure. */
type Reach = {
  measure: CheckedMeasure;
  licence: Licence;
  target: number;
  ceiling: WeightedRange;
  outcome: 'fail' | 'pass' | 'cannot-tell';
};

export const reachableTarget: AnyRule = /* @__PURE__ */ defineRule({
  id: 'paid-feature-bias/reachable-target',
  sentences: en,
  basis: 'arithmetic',
  needs: ['licences'],
  sources: [article, helpPage, cass2021, cassNovember2023],
  concerns: (plan) => plan.measures.filter(mayBeOutOfReach),
  evaluate: ({ measures, options, licences: held }) => {
    const reaches = measures.flatMap((measure) =>
      held.present.flatMap((licence) => reachOf(measure, licence, options.weightRatio)),
    );
    const [first] = ['fail', 'cannot-tell', 'pass'].flatMap((outcome) =>
      reaches.filter((reach) => reach.outcome === outcome),
    );
    return first === undefined ? withoutTarget(measures) : judge(reaches, first, held);
  },
});

/** Where nothing needs a licence, only a target above the maximum is out of reach. */
function mayBeOutOfReach(measure: CheckedMeasure): boolean {
  const { maximum, better } = measure.definition;
  if (maximum === null || better === 'lower') return false;
  return needsLicence(measure) || (setTarget(measure) ?? 0) > maximum;
}

function reachOf(measure: CheckedMeasure, licence: Licence, ratio: number): Reach[] {
  const { definition } = measure;
  const target = setTarget(measure);
  const ceiling = ceilingOf(definition, licence, ratio);
  if (target === null || ceiling === null) return [];
  const outcome = target > ceiling.high ? 'fail' : target <= ceiling.low ? 'pass' : 'cannot-tell';
  return [{ measure, licence, target, ceiling, outcome }];
}

function judge(reaches: readonly Reach[], first: Reach, held: ParticipantLicences): Judgement {
  const { outcome, measure, ceiling } = first;
  const alike = reaches.filter((reach) => reach.outcome === outcome);
  const targets = [...new Set(alike.map((reach) => reach.measure))];
  const shareOf = (target: CheckedMeasure): ShareOfPeople =>
    held.shareWith((licence) => alike.some((reach) => reach.measure === target && reach.licence === licence));
  const { low, high } = shareOf(measure);
  return {
    outcome,
    // A fail rests on those it is sure of.
    payAtStake: targets.reduce(
      (sum, target) => sum + target.share * shareOf(target)[outcome === 'fail' ? 'low' : 'high'],
      0,
    ),
    message: {
      id: `paid-feature-bias/reachable-target/${outcome}`,
      values: {
        measure: measure.definition.label,
        licence: first.licence,
        target: first.target,
        ceiling: ceiling.value,
        low: ceiling.low,
        high: ceiling.high,
        without: low === high ? low : null,
        licencesFrom: low === high ? licencesFrom([measure], held) : 'bounds',
      },
    },
    remedy: outcome === 'fail',
    targets,
    evidence: reaches.map(evidence),
    need:
      outcome === 'cannot-tell' ? { reason: 'unknown-weights', detail: { id: 'need/weights' } } : undefined,
  };
}

function evidence({ measure, licence, target, ceiling }: Reach): RuleEstimate {
  return {
    name: `licence-ceiling-${licence}`,
    about: [measure.metric],
    value: ceiling.value,
    unit: 'points',
    interval: { low: ceiling.low, high: ceiling.high, level: 1, method: 'exact bounds' },
    test: null,
    threshold: { value: target, origin: 'caller' },
    n: null,
  };
}

function withoutTarget(measures: readonly CheckedMeasure[]): Judgement {
  const names = { measure: measures[0]?.definition.label ?? { en: '' } };
  return {
    outcome: 'cannot-tell',
    payAtStake: payOn(measures),
    message: { id: 'paid-feature-bias/reachable-target/target-not-set', values: names },
    targets: measures,
    evidence: [],
    need: {
      reason: 'missing-field',
      detail: {
        id: 'need/target',
        values: { ...names, metric: names.measure ?? null },
      },
    },
  };
}
