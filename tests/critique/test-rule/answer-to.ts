import { evaluateIncentivePlan } from '../../../src/critique/evaluate-incentive-plan';
import type { IncentivePlanInput } from '../../../src/model/plan';
import type { Finding, IncentivePlanReport, RuleId } from '../../../src/model/report';
import { localize } from '../../../src/report/localize';
import { languages } from '../../languages';

/** The report of one rule about a plan, and its finding in both languages. */
export function answerTo(rule: RuleId, plan: IncentivePlanInput) {
  const report = evaluateIncentivePlan(plan, null, { rules: { only: [rule] } });
  return { report, finding: only(report), french: only(localize(report, languages.fr)) };
}

function only({ findings: [finding] }: IncentivePlanReport): Finding {
  if (finding === undefined) throw new Error('no finding');
  return finding;
}
