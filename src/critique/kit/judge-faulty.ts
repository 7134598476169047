import type { CheckedMeasure } from '../../model/checked-plan';
import type { PhraseValues } from '../../model/report';
import type { Judgement, RuleEstimate } from './define-rule';
import { weightOf } from './weight-of';

/** What a rule that looks for faults of design found in the plan. */
type Faults = {
  rule: `plan-design/${'measure-count' | 'measure-weight' | 'payout-curve' | 'single-proxy' | 'line-of-sight'}`;
  /** The measures at fault. */
  faulty: readonly CheckedMeasure[];
  values: PhraseValues;
  evidence: RuleEstimate[];
};

/** Fails when a measure is at fault, passes when none is; at stake is the weight of those that are. */
export function judgeFaulty({ rule, faulty, values, evidence }: Faults): Judgement {
  const outcome = faulty.length > 0 ? 'fail' : 'pass';
  const stake = weightOf(faulty);
  return {
    outcome,
    payAtStake: stake,
    message: { id: `${rule}/${outcome}`, values: { ...values, stake } },
    remedy: outcome === 'fail',
    targets: faulty,
    evidence,
  };
}
