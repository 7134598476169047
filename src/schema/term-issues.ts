import type { GivenMeasure } from '../model/checked-plan';
import {
  commissionOnLess,
  targetLeftOut,
  targetNeededFor,
  thresholdAboveTarget,
  thresholdInUnits,
} from '../model/problems/plan';
import { type Issue, problem } from '../model/problems/problem';
import type { Sound } from './sound-part';

/** Nobody waits for twice the target: what is above was written in the metric's units. */
const HIGHEST_ATTAINMENT = 2;

/** Targets, thresholds and commissions that make no sense together. */
export function termIssues(
  { target, threshold, cap, commission }: Sound<GivenMeasure>,
  better: 'higher' | 'lower' | undefined,
  isLeftOut: (field: keyof GivenMeasure) => boolean,
): Issue[] {
  const issues: Issue[] = [];
  const byValue = commission?.tiersBy === 'value';
  if (isLeftOut('target')) {
    if (!byValue) issues.push(problem(['target'], targetLeftOut));
    const fields = [threshold === undefined ? [] : 'threshold', cap === undefined ? [] : 'cap'].flat();
    if (byValue && fields.length > 0) issues.push(problem(['target'], targetNeededFor, { fields }));
  }
  if (threshold !== undefined && threshold > HIGHEST_ATTAINMENT && typeof target === 'number') {
    const attainment = better === 'lower' ? target / threshold : threshold / target;
    const params = { target, threshold, attainment: Number(attainment.toPrecision(3)) };
    issues.push(problem(['threshold'], thresholdInUnits, params));
  } else if (threshold !== undefined && threshold > 1) {
    issues.push(problem(['threshold'], thresholdAboveTarget, { threshold }));
  }
  if (commission !== undefined && better === 'lower') issues.push(problem(['commission'], commissionOnLess));
  return issues;
}
