import type { MetricId } from '../../model/metric';
import type { BetterPlan, Decision } from '../../model/report';
import type { Ruling } from '../../model/ruling';
import { askRules } from '../engine/ask-rules';
import { type PreparedAudit, prepareAnother } from '../engine/prepare-audit';
import { rulingsOf } from '../engine/ruling';
import { roundNumbers } from '../kit/round';
import { decide } from '../verdict/verdict';
import { describeChanges } from './describe-changes';
import { jsonPatch } from './json-patch';
import { type Means, mendPlan } from './mend-plan';
import { movedMoney } from './moved-money';
import { attainableValue, describeAim } from './reweight';

/** Mending one fault may show another once; a plan that still changes after this many rounds is not proposed. */
const MOST_ROUNDS = 4;

/** With the history's targets, without them, and without up to two goals that a rule fails. */
const MOST_ATTEMPTS = 4;

const fromBestToWorst: readonly Decision[] = ['keep', 'undecided', 'revise', 'withdraw'];

type Audited = { audit: PreparedAudit; findings: readonly Ruling[] };

/** A plan that mends findings and is audited itself; `null` when there is nothing to mend, or no mend that brings no new fail. */
export function betterPlan(old: Audited): BetterPlan | null {
  let means: Means = { usesHistory: true, without: new Set() };
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const proposal = settle(old, means);
    if (proposal === null) return null;
    const harm = newFails(old, proposal);
    if (harm.length === 0) return report(old, proposal);
    means = means.usesHistory
      ? { ...means, usesHistory: false }
      : { ...means, without: new Set([...means.without, ...newlyPaid(old, proposal, harm)]) };
  }
  return null;
}

/** Mends until nothing is left to mend, so that a proposal has none to follow it; `null` when there is nothing, or no end. */
function settle(old: Audited, means: Means): Audited | null {
  let current = old;
  for (let round = 0; round <= MOST_ROUNDS; round++) {
    const { given } = current.audit.plan;
    const mended = mendPlan(current.audit, current.findings, means);
    if (jsonPatch(given, mended).length === 0) return current === old ? null : current;
    const audit = prepareAnother(old.audit, mended);
    current = { audit, findings: rulingsOf(askRules(audit.rules, audit)) };
  }
  return null;
}

/** Fails of the proposal that the old plan has not and that put pay at stake, and all of its fails when the decision would be worse. */
function newFails(old: Audited, proposal: Audited): Ruling[] {
  const isWorse = rank(proposal) > rank(old);
  const before = new Set(failedRules(old));
  return proposal.findings.filter(
    ({ rule, outcome, payAtStake }) =>
      outcome === 'fail' && (isWorse || (payAtStake > 0 && !before.has(rule))),
  );
}

function rank({ audit, findings }: Audited): number {
  return fromBestToWorst.indexOf(decide(findings, audit.plan).decision);
}

function failedRules({ findings }: Audited): Ruling['rule'][] {
  return findings.filter(({ outcome }) => outcome === 'fail').map(({ rule }) => rule);
}

/** The metrics among those a fail is about that only the proposal pays on. */
function newlyPaid(old: Audited, { audit }: Audited, fails: readonly Ruling[]): MetricId[] {
  const paid = old.audit.plan.measures.map(({ metric }) => metric);
  return audit.plan.measures
    .filter(
      ({ at, metric }) =>
        !paid.includes(metric) && fails.some(({ targets }) => targets.includes(`/measures/${at}`)),
    )
    .map(({ metric }) => metric);
}

function report(old: Audited, proposal: Audited): BetterPlan {
  const [before, after] = [old.audit.plan, proposal.audit.plan];
  const shares = attainableValue(proposal.audit, before, after);
  const stillFail = new Set(failedRules(proposal));
  return {
    plan: after.given,
    changes: [...describeChanges(before, after), ...describeAim(shares)],
    patch: jsonPatch(before.given, after.given),
    assumedGoals: before.goalsAssumed && !after.goalsAssumed,
    decision: decide(proposal.findings, after).decision,
    resolves: failedRules(old).filter((rule) => !stillFail.has(rule)),
    payouts: roundNumbers(movedMoney(old.audit, after)),
    attainableValue: shares,
  };
}
