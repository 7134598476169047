import type { Label } from '../model/label';
import type { IncentivePlanInput } from '../model/plan';
import type { CaseSource } from '../model/precedents';

/** A scheme that was really used, with what happened and who says so. */
export type DocumentedCase = {
  /** Lower-case words joined by hyphens. */
  id: string;
  name: Label;
  /** `mixed` where the sources disagree, or find some of both. */
  result: 'failed' | 'worked' | 'mixed';
  /** What was paid, to whom, and when. */
  paid: Label;
  happened: Label;
  sources: readonly CaseSource[];
  /** The scheme as a plan, with facts as they could have been told before it started. */
  plan: IncentivePlanInput;
};
