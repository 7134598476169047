import { IncentiveAuditError, type IncentivePlanInput, type IncentivePlanReport } from 'incentive-audit';
import { allMetrics } from 'incentive-audit/metrics';
import type { Precedents } from 'incentive-audit/report';
import { useEffect, useState } from 'react';
import { paid } from './paid';

/** Documented schemes like the plan, once its report is there; the corpus is loaded then, and not before. */
export function usePrecedents(
  plan: IncentivePlanInput | null,
  report: IncentivePlanReport | null,
): Precedents | null {
  const [precedents, setPrecedents] = useState<Precedents | null>(null);
  useEffect(() => {
    if (plan === null || report === null) return;
    let isLate = false;
    void import('incentive-audit/cases').then(({ documentedCases, precedentsFor }) => {
      if (isLate) return;
      const found = withoutProblems(() =>
        precedentsFor(paid(plan), documentedCases, { catalogue: allMetrics }),
      );
      // The same ones stay the same, so that the report is not drawn anew.
      setPrecedents((now) => (JSON.stringify(now) === JSON.stringify(found) ? now : found));
    });
    return () => {
      isLate = true;
    };
  }, [plan, report]);
  return precedents;
}

/** The plan may have been changed since, and what is wrong with it is said elsewhere. */
function withoutProblems(find: () => Precedents | null): Precedents | null {
  try {
    return find();
  } catch (error) {
    if (error instanceof IncentiveAuditError) return null;
    throw error;
  }
}
