import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../examples/cases');

/** What a facet can be. */
const labels = {
  captures: ['activity', 'attention', 'relationship-quality', 'outcome'],
  nature: ['count', 'rate', 'state', 'rating', 'amount'],
  producedBy: ['participant', 'others', 'both'],
  automatable: [true, false],
};

/**
 * The schemes of examples/cases with what the audit says of each.
 *
 * @param {{ evaluateIncentivePlan: typeof import('incentive-audit').evaluateIncentivePlan }} library - The built package, or the sources in a test.
 */
export function auditedCases({ evaluateIncentivePlan }) {
  const accuses = (plan) => isAccusation(evaluateIncentivePlan(plan, undefined, { betterPlan: false }));
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const told = JSON.parse(readFileSync(join(folder, file), 'utf8'));
      const report = evaluateIncentivePlan(told.plan, undefined, { betterPlan: false });
      const { decision } = report.verdict;
      const speaks = report.findings.filter(({ outcome }) => outcome === 'fail').map(({ rule }) => rule);
      const accused = isAccusation(report);
      return {
        ...told,
        id: file.replace('.json', ''),
        decision,
        speaks,
        accused,
        met:
          decision === told.expected.decision && told.expected.rules.every((rule) => speaks.includes(rule)),
        errs: told.result === 'failed' ? !accused : told.result === 'worked' && accused,
        turnedBy: variants(told.plan)
          .filter(({ plan }) => accuses(plan) !== accused)
          .map(({ change }) => change),
      };
    });
}

/** Whether the audit would have had the plan changed. */
function isAccusation({ verdict }) {
  return verdict.decision === 'revise' || verdict.decision === 'withdraw';
}

/** The plan with one facet of the metric it pays on labelled otherwise, and with that metric named a goal. */
function variants(plan) {
  const paid = plan.measures[0].metric;
  const own = plan.metrics?.find(({ id }) => id === paid);
  const relabelled =
    own === undefined
      ? []
      : Object.entries(labels).flatMap(([facet, values]) =>
          values
            .filter((value) => value !== own[facet])
            .map((value) => ({
              change: `${facet}: ${value}`,
              plan: {
                ...plan,
                metrics: plan.metrics.map((one) => (one === own ? { ...own, [facet]: value } : one)),
              },
            })),
        );
  const asGoal = plan.goals.includes(paid)
    ? []
    : [{ change: 'named a goal', plan: { ...plan, goals: [...plan.goals, paid] } }];
  return [...relabelled, ...asGoal];
}
