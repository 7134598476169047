import type { IncentivePlanReport } from '../../src/model/report';

/** What a report finds, by rule; figures to six digits, so that only rounding is forgiven, and no sampled p. */
export function found({ findings }: IncentivePlanReport) {
  return findings.map(({ rule, outcome, impact, payAtStake, evidence }) => ({
    rule,
    outcome,
    impact,
    payAtStake: Number(payAtStake.toPrecision(7)),
    evidence: evidence
      .map(({ name, about, value, interval }) =>
        [name, ...[...about].sort(), ...[value, interval?.low, interval?.high].map(rounded)].join(' '),
      )
      .sort(),
  }));
}

function rounded(value: number | null | undefined): string {
  return typeof value === 'number' && Math.abs(value) > 1e-6 ? value.toPrecision(6) : '0';
}

/** Outcomes and stakes alone. */
export function judged(report: IncentivePlanReport) {
  return found(report).map(({ evidence: _, ...finding }) => finding);
}
