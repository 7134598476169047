import type { ComparedFinding, FindingSide, PlanComparison } from '../../model/plan-comparison';
import type { Finding } from '../../model/report';
import { impactRank } from '../engine/impact';
import { comparisonPhrase } from './comparison-phrase';

/** What becomes of a finding when one plan replaces another. */
type Change = keyof Pick<PlanComparison, 'fixed' | 'improved' | 'unchanged' | 'worse' | 'open'>;

/** The answers to every question about two plans, by what becomes of them; both lists hold the same rules in the same order. */
export function compareFindings(
  before: readonly Finding[],
  after: readonly Finding[],
): Record<Change, ComparedFinding[]> {
  const compared: Record<Change, ComparedFinding[]> = {
    fixed: [],
    improved: [],
    unchanged: [],
    worse: [],
    open: [],
  };
  for (const [at, old] of before.entries()) {
    const changed = after[at];
    if (changed === undefined) continue;
    const change = changeOf(old, changed);
    compared[change].push({
      rule: old.rule,
      critique: old.critique,
      title: old.title,
      before: sideOf(old),
      after: sideOf(changed),
      reading: reading(change, old, changed),
    });
  }
  return compared;
}

function changeOf(before: Finding, after: Finding): Change {
  if (isOpen(before) !== isOpen(after)) return 'open';
  const [wasFailed, isFailed] = [before.outcome === 'fail', after.outcome === 'fail'];
  if (wasFailed !== isFailed) return wasFailed ? 'fixed' : 'worse';
  const weight = isFailed ? heavier(after, before) : 0;
  return weight === 0 ? 'unchanged' : weight > 0 ? 'worse' : 'improved';
}

function isOpen({ outcome }: Finding): boolean {
  return outcome === 'cannot-tell' || outcome === 'error';
}

/** Above 0 when `a` weighs more than `b`: by impact, then by the pay at stake. */
function heavier(a: Finding, b: Finding): number {
  return impactRank(a.impact) - impactRank(b.impact) || a.payAtStake - b.payAtStake;
}

function sideOf({ outcome, impact, payAtStake, message }: Finding): FindingSide {
  return { outcome, impact, payAtStake, message };
}

function reading(change: Change, before: Finding, after: Finding) {
  return comparisonPhrase(change, {
    outcomeBefore: before.outcome,
    impactBefore: before.impact,
    stakeBefore: before.payAtStake,
    outcomeAfter: after.outcome,
    impactAfter: after.impact,
    stakeAfter: after.payAtStake,
  });
}
