import { wouldChange } from '../../locales/en/would-change';
import type { CheckedPlan } from '../../model/checked-plan';
import { IMPACT_THRESHOLDS } from '../../model/impact-thresholds';
import type { Decision, Finding, Outcome, Phrase } from '../../model/report';
import { type Acquitted, weigh } from '../engine/impact';
import { sentencesOf } from '../engine/run-rules';
import { proxies } from '../kit/goals';
import { phraseFrom } from '../kit/phrase';
import { decide, VALIDITY } from '../verdict/verdict';
import type { Audited } from './decide-again';
import { restsOnAnswers } from './kind-answers';
import { furtherGoals, otherLabels } from './other-labels';
import { otherOptions, withoutRule } from './other-options';
import type { Saying } from './saying';

/**
 * Each single thing that would turn the decision: evidence for or against the score, less pay at stake, a label or a goal of the
 * caller's own, an option, a rule. Found by deciding again with that one thing changed.
 */
export function wouldChangeIf(audited: Audited): Phrase[] {
  const { audit, findings, acquitted, decision } = audited;
  const again = (changed: readonly Finding[], cleared: Acquitted): Decision =>
    decide(
      changed.map((finding) => weigh(finding, cleared)),
      audit.plan,
    ).decision;
  const sentences = { ...sentencesOf(audit.rules), ...wouldChange };
  const sayings = [
    ...otherEvidence(audit.plan, findings, decision, again),
    ...smallerStake(findings, decision, (changed) => again(changed, acquitted)),
    ...furtherGoals(audited),
    ...restsOnAnswers(audited),
    ...otherLabels(audited),
    ...otherOptions(audited),
    ...withoutRule(audited),
  ];
  return sayings.map(({ id, values }) => phraseFrom(sentences, id, values));
}

function otherEvidence(
  plan: CheckedPlan,
  findings: readonly Finding[],
  now: Decision,
  again: (changed: readonly Finding[], cleared: Acquitted) => Decision,
): Saying[] {
  const validity = findings.find(({ rule }) => rule === VALIDITY);
  if (validity === undefined) return [];
  const about = proxies(plan);
  const names = { measures: about.map(({ definition }) => definition.label) };
  const answering = (outcome: Outcome): Finding[] =>
    findings.map((finding) => (finding === validity ? { ...finding, outcome } : finding));
  if (validity.outcome === 'pass') {
    const decision = again(answering('cannot-tell'), new Set());
    return decision === now ? [] : [{ id: 'would-change/acquitted', values: { ...names, decision } }];
  }
  if (validity.outcome !== 'cannot-tell') return [];
  const { participants = null, periods = null } = validity.need ?? {};
  const shown = again(answering('pass'), new Set(about.map(({ at }) => `/measures/${at}`)));
  const refuted = again(answering('fail'), new Set());
  const evidence = { ...names, decision: shown, participants, periods };
  return [
    ...(shown === now ? [] : [{ id: 'would-change/evidence', values: evidence } as const]),
    ...(refuted === now
      ? []
      : [{ id: 'would-change/tell', values: { ...names, decision: refuted } } as const]),
  ];
}

/** How little of the pay would have to ride on the findings for a milder decision. */
function smallerStake(
  findings: readonly Finding[],
  now: Decision,
  again: (changed: readonly Finding[]) => Decision,
): Saying[] {
  const deciding = now === 'withdraw' ? 'critical' : now === 'revise' ? 'serious' : null;
  const limit = IMPACT_THRESHOLDS.find(({ impact }) => impact === deciding)?.from;
  if (limit === undefined) return [];
  const stake = Math.max(...findings.map(({ impact, payAtStake }) => (impact === deciding ? payAtStake : 0)));
  const justBelow = (1 - Number.EPSILON) * (limit / stake);
  const decision = again(
    findings.map((finding) => ({ ...finding, payAtStake: finding.payAtStake * justBelow })),
  );
  return decision === now
    ? []
    : [{ id: 'would-change/share', values: { share: limit, now: stake, decision } }];
}
