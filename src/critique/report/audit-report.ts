import type { CheckedPlan } from '../../model/checked-plan';
import { isPaidInMoney } from '../../model/pay-at-target';
import type { IncentivePlanReport } from '../../model/report';
import { inFairness, limits } from '../engine/background';
import type { PreparedAudit } from '../engine/prepare-audit';
import { provenanceOf } from '../engine/provenance';
import { runRules } from '../engine/run-rules';
import { roundNumbers } from '../kit/round';
import type { HistoryReader } from '../kit/team-history';
import { decide } from '../verdict/verdict';
import type { ProposalPart, SensitivityPart } from './audit-parts';
import { dataNotes } from './data-notes';
import { summaryOf } from './summary';

/** What is asked of an audit beside its findings; `null` where it is not. */
export type Extras = { proposal: ProposalPart | null; sensitivity: SensitivityPart | null };

/** Runs a prepared audit and puts its report together. */
export function auditReport(audit: PreparedAudit, { proposal, sensitivity }: Extras): IncentivePlanReport {
  const { plan, options, reader } = audit;
  const { findings, acquitted, sentences } = runRules(audit.rules, audit);
  const { decision, because } = decide(findings, plan);
  const wouldChangeIf = sensitivity?.make({ audit, findings, acquitted, decision }) ?? [];
  const figures = reader?.figures(plan, audit, options) ?? { payouts: null, series: null, untold: null };
  const isMended = decision !== 'keep' && options.betterPlan && proposal !== null;
  return {
    reportVersion: 1,
    plan: roundNumbers(planOf(plan)),
    verdict: {
      decision,
      because,
      wouldChangeIf,
      summary: summaryOf(decision, because, findings, sentences),
    },
    findings,
    payouts: roundNumbers(figures.payouts),
    betterPlan: isMended ? proposal.make({ audit, findings }) : null,
    data: dataOf(audit, figures),
    series: roundNumbers(figures.series),
    inFairness: inFairness(plan),
    limits: limits(audit),
    provenance: provenanceOf(audit, proposal !== null),
  };
}

function planOf(plan: CheckedPlan): IncentivePlanReport['plan'] {
  return {
    name: plan.name,
    period: plan.period,
    currency: plan.currency ?? null,
    targetIncentive: plan.targetIncentive ?? null,
    paysMoney: isPaidInMoney(plan.measures, plan.targetIncentive),
    payAtTarget: plan.measures[0]?.pay.money ?? null,
    goals: [...plan.goals],
    goalsAssumed: plan.goalsAssumed,
    measures: plan.measures.map(({ weight = null, level, ...measure }) => ({
      id: measure.id,
      metric: measure.metric,
      label: measure.definition.label,
      role: measure.role,
      share: measure.share,
      weight,
      target: measure.target,
      level,
    })),
  };
}

function dataOf(
  audit: PreparedAudit,
  figures: ReturnType<HistoryReader['figures']>,
): IncentivePlanReport['data'] {
  const { panel, excluded } = audit;
  if (panel === null) return null;
  return {
    participants: panel.participants,
    periods: panel.periods,
    observations: panel.rows,
    excluded: excluded(),
    notes: dataNotes(audit, figures),
  };
}
