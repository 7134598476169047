import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asBelieved, asLabelledByDesigners, withFacts } from './case-plans.mjs';

const folder = join(import.meta.dirname, '../../examples/cases');

/** What a facet can be. */
const labels = {
  captures: ['activity', 'attention', 'relationship-quality', 'outcome'],
  nature: ['count', 'rate', 'state', 'rating', 'amount'],
  producedBy: ['participant', 'others', 'both'],
  automatable: [true, false],
};

/** How a case can be read: whose labels, and whose facts. */
const readings = {
  withFacts: withFacts,
  withoutFacts: ({ plan }) => plan,
  believer: asBelieved,
  designersWithFacts: (told) => asLabelledByDesigners(withFacts(told)),
  designersWithoutFacts: ({ plan }) => asLabelledByDesigners(plan),
  designersBeliever: (told) => asLabelledByDesigners(asBelieved(told)),
};

/** The schemes of examples/cases, by file name. */
export function documentedCases() {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => ({
      id: file.replace('.json', ''),
      ...JSON.parse(readFileSync(join(folder, file), 'utf8')),
    }));
}

/**
 * The schemes of examples/cases with what the audit says of each, read in each way.
 *
 * @param {{ evaluateIncentivePlan: typeof import('incentive-audit').evaluateIncentivePlan }} library - The built package, or the sources in a test.
 */
export function auditedCases({ evaluateIncentivePlan }) {
  const verdictOn = (plan) => {
    const report = evaluateIncentivePlan(plan, undefined, { betterPlan: false });
    const speaks = report.findings.filter(({ outcome }) => outcome === 'fail').map(({ rule }) => rule);
    return { decision: report.verdict.decision, because: report.verdict.because, speaks };
  };
  return documentedCases().map((told) => {
    const verdicts = Object.fromEntries(
      Object.entries(readings).map(([reading, planOf]) => [reading, verdictOn(planOf(told))]),
    );
    const { withFacts: best } = verdicts;
    const accused = isAccusation(best);
    const withAnswers = withFacts(told);
    return {
      ...told,
      verdicts,
      met: Object.fromEntries(
        Object.entries(told.expected).map(([reading, expected]) => [
          reading,
          isMet(expected, verdicts[reading]),
        ]),
      ),
      errs: errs(told.result, best),
      turnedBy: variants(withAnswers)
        .filter(({ plan }) => isAccusation(verdictOn(plan)) !== accused)
        .map(({ change }) => change),
    };
  });
}

/** Whether the audit would have had the plan changed. */
export function isAccusation({ decision }) {
  return decision === 'revise' || decision === 'withdraw';
}

/** Whether a verdict lets a scheme pass that failed, or accuses one that worked. */
function errs(result, verdict) {
  return result === 'failed' ? !isAccusation(verdict) : result === 'worked' && isAccusation(verdict);
}

function isMet({ decision, rules = [] }, verdict) {
  return decision === verdict.decision && rules.every((rule) => verdict.speaks.includes(rule));
}

/** The plan with one facet of what it pays on labelled otherwise, and with that metric named a goal. */
function variants(plan) {
  const paid = plan.measures.map(({ metric }) => metric);
  const among = (id) => (paid.length > 1 ? ` (${id})` : '');
  return plan.metrics
    .filter(({ id }) => paid.includes(id))
    .flatMap((own) => [
      ...Object.entries(labels).flatMap(([facet, values]) =>
        values
          .filter((value) => value !== own[facet])
          .map((value) => ({
            change: `${facet}: ${value}${among(own.id)}`,
            plan: {
              ...plan,
              metrics: plan.metrics.map((one) => (one === own ? { ...own, [facet]: value } : one)),
            },
          })),
      ),
      ...(plan.goals.includes(own.id)
        ? []
        : [{ change: `named a goal${among(own.id)}`, plan: { ...plan, goals: [...plan.goals, own.id] } }]),
    ]);
}
