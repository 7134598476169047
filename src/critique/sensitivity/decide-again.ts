import type { CheckedPlan } from '../../model/checked-plan';
import type { Decision, Finding, Impact } from '../../model/report';
import type { Ruling } from '../../model/ruling';
import { type Audit, askRule } from '../engine/ask-rules';
import { type Acquitted, canWeigh, impactRank, weigh } from '../engine/impact';
import type { PreparedAudit } from '../engine/prepare-audit';
import { acquittedBy, rulingOf } from '../engine/ruling';
import type { AnyRule } from '../kit/define-rule';
import { decide, VALIDITY } from '../verdict/verdict';

/** What an audit found and decided: a finding for each of its rules, in their order. */
export type Audited = {
  audit: PreparedAudit;
  findings: readonly Finding[];
  acquitted: Acquitted;
  decision: Decision;
};

/** What a rule would find if one thing were different, and the measures it would acquit. */
export type AnsweredAgain = { ruling: Ruling; acquits: Acquitted };

/** How a rule would answer if one thing were different; `null` where that does not touch it. */
type Again = (rule: AnyRule, finding: Finding) => AnsweredAgain | null;

/** The impact on which a decision rests, and the least that makes it harsher. */
const levels: Readonly<Record<Decision, { restsOn: Impact | null; harsher: Impact | null }>> = {
  withdraw: { restsOn: 'critical', harsher: null },
  revise: { restsOn: 'serious', harsher: 'critical' },
  undecided: { restsOn: null, harsher: 'serious' },
  keep: { restsOn: null, harsher: 'serious' },
};

/**
 * The decision if one thing were different; `null` when it stays. Asks only what could turn it, and the rest only once it turns: a
 * milder decision needs every finding on its level to fall, a harsher one a finding above it, and validity can do either.
 */
export function turned(
  audited: Audited,
  again: Again,
  plan: () => CheckedPlan = () => audited.audit.plan,
): Decision | null {
  const { audit, findings, acquitted, decision } = audited;
  const answers = new Map<Finding, AnsweredAgain | null>();
  const answer = (finding: Finding): AnsweredAgain | null => {
    const rule = audit.rules[findings.indexOf(finding)];
    if (!answers.has(finding)) answers.set(finding, rule === undefined ? null : again(rule, finding));
    return answers.get(finding) ?? null;
  };
  const impactAgain = (finding: Finding): number =>
    impactRank(weigh(answer(finding)?.ruling ?? finding, acquitted).impact);

  const { restsOn, harsher } = levels[decision];
  const grounds = restsOn === null ? [] : findings.filter(({ impact }) => impact === restsOn);
  const falls = (finding: Finding): boolean => impactAgain(finding) < impactRank(restsOn);
  const rises = (finding: Finding): boolean =>
    canRise(finding, harsher) && impactAgain(finding) >= impactRank(harsher);
  const validity = findings.find(({ rule }) => rule === VALIDITY);
  const isValidityTouched = validity !== undefined && answer(validity) !== null;
  const over = (asked: readonly Finding[]): Decision => {
    const cleared = (isValidityTouched && answer(validity)?.acquits) || acquitted;
    const changed = findings.map((finding) =>
      weigh((asked.includes(finding) ? answer(finding)?.ruling : null) ?? finding, cleared),
    );
    return decide(changed, plan()).decision;
  };

  const couldTurn = isValidityTouched
    ? over(findings.filter((one) => one === validity || grounds.includes(one) || canRise(one, harsher))) !==
      decision
    : (grounds.length === 0 && decide(findings, plan()).decision !== decision) ||
      (grounds.length > 0 && grounds.every(falls)) ||
      findings.some(rises);
  if (!couldTurn) return null;
  const turnedTo = over(findings.filter((finding) => canWeigh(finding, 'serious')));
  return turnedTo === decision ? null : turnedTo;
}

/** The decisions from the mildest to the harshest. */
const MILDEST_FIRST: readonly Decision[] = ['keep', 'undecided', 'revise', 'withdraw'];

/** Whether a decision is harsher than another: an answer that would make it milder is not asked for. */
export function isHarsher(decision: Decision, than: Decision): boolean {
  return MILDEST_FIRST.indexOf(decision) > MILDEST_FIRST.indexOf(than);
}

function canRise(finding: Finding, harsher: Impact | null): boolean {
  return harsher !== null && canWeigh(finding, harsher);
}

/** How a rule answers another audit. */
export function askAgain(rule: AnyRule, audit: Audit): AnsweredAgain {
  const answer = askRule(rule, audit);
  return { ruling: rulingOf(answer, new Set()), acquits: acquittedBy([answer]) };
}

/** Whether a rule is answered from the plan alone. */
export function asksThePlan({ needs }: Pick<AnyRule, 'needs'>): boolean {
  return needs.every((need) => need === 'licences');
}
