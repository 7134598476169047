import type { IncentivePlanReport, Outcome } from '../../model/report';
import { leadOf, numberIn } from './names';

/** Bins on either side of the target that the rule counts. */
const SIDE = 2;

/** Where values around a target were counted, and what was found. */
export type BunchingWindow = {
  outcome: Outcome;
  low: number;
  high: number;
  /** Values too many at the target. */
  excess: number;
  /** Less is better: the target is reached at or below it. */
  isBelow: boolean;
};

/** The measure around whose target values were counted, with the window; `null` where too few were near it. */
export function bunchingWindow({ plan, findings }: IncentivePlanReport): {
  measure: IncentivePlanReport['plan']['measures'][number];
  pile: BunchingWindow;
} | null {
  const finding = findings.find(({ rule }) => rule === 'artificial-behaviour/target-bunching');
  const measure = finding && leadOf(finding, plan);
  if (finding === undefined || measure === undefined) return null;
  const found = finding.evidence.some(
    ({ name, about }) => name === 'bunching-excess' && about[0] === measure.metric,
  );
  const [target, width, total, below] = ['target', 'width', 'total', 'below'].map((name) =>
    numberIn(finding.message, name),
  );
  if (!found || target == null || target !== measure.target || width == null || total == null) return null;
  return {
    measure,
    pile: {
      outcome: finding.outcome,
      low: target - SIDE * width,
      high: target + SIDE * width,
      excess: total,
      isBelow: below === 1,
    },
  };
}
