import type { CheckedMeasure } from '../../model/checked-plan';
import { IMPACT_THRESHOLDS } from '../../model/impact-thresholds';
import { isCondition } from '../../model/is-condition';
import type { MetricId } from '../../model/metric';
import type { Finding } from '../../model/report';
import { SHARE_LIMIT } from '../kit/judge-share';

/** How much of the pay rides on one component, at equal weights and at most, and on the measures it is part of. */
export type Reach = { equal: number; most: number; whole: number };

/** A component of a pillar of n weighs 1/n at equal weights, and at most ρ/(ρ + n − 1). */
export function reachOf(id: MetricId, measures: readonly CheckedMeasure[], ratio: number): Reach {
  const reach = { equal: 0, most: 0, whole: 0 };
  for (const measure of measures.filter((one) => !isCondition(one))) {
    const { share: paid, definition } = measure;
    const whole = definition.pillars.reduce((sum, { maximum }) => sum + maximum, 0);
    for (const { components, maximum } of definition.pillars) {
      if (!components.some((component) => component.id === id)) continue;
      const share = (paid * maximum) / whole;
      reach.whole += paid;
      reach.equal += share / components.length;
      reach.most += (share * ratio) / (ratio + components.length - 1);
    }
  }
  return reach;
}

/** A pass for enough relationship quality can come with a share above the limit. */
const BALANCED = 'quality-blindness/quality-share';

/** Whether a finding on the plan cannot change what a decision rests on, however one component is labelled. */
export function isBeyond({ equal, most, whole }: Reach, finding: Finding): boolean {
  const [share] = finding.evidence;
  if (share?.unit !== 'share' || share.interval === null) {
    const failing = finding.outcome === 'fail' ? finding.payAtStake : 0;
    return failing + whole < from('serious');
  }
  if (finding.payAtStake + equal < from('serious')) return true;
  return (
    finding.rule !== BALANCED &&
    finding.outcome === 'fail' &&
    share.interval.low - most > SHARE_LIMIT &&
    finding.payAtStake - equal >= from(finding.impact)
  );
}

function from(impact: Finding['impact']): number {
  return IMPACT_THRESHOLDS.find((threshold) => threshold.impact === impact)?.from ?? Number.POSITIVE_INFINITY;
}
