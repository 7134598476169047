import fc from 'fast-check';
import { documentedCases, precedentsFor } from '../../../src/cases/index';
import type { Precedents } from '../../../src/model/precedents';
import { anyPlan } from '../arbitrary/plan';
import { callsOf } from '../call';
import type { Target } from '../target';

const few = fc.subarray([...documentedCases], { maxLength: 4 });

/** Both kinds or neither, and shares that are shares. */
function showsBoth(answer: unknown): void {
  if (answer === null) return;
  const { failed, worked, apart } = answer as Precedents;
  if (failed.result !== 'failed' || worked.result !== 'worked') throw new Error('shows the wrong kind');
  const shares = [failed.inCommon, worked.inCommon];
  if (shares.some((share) => !(share >= 0 && share <= 1))) throw new Error(`has in common ${shares}`);
  if (apart.some((difference) => difference.failed.en === difference.worked.en)) {
    throw new Error('sets apart what is the same');
  }
}

/** The documented schemes most like a plan. */
export const cases: readonly Target[] = [
  {
    name: 'precedentsFor',
    share: 4,
    parameters: ['plan', 'cases'],
    calls: callsOf(fc.tuple(anyPlan, few)),
    run: precedentsFor,
    keeps: showsBoth,
  },
];
