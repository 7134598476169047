import type { CheckedMeasure } from '../../model/checked-plan';
import type { PhraseValues } from '../../model/report';
import type { JudgementWith, RuleEstimate } from './define-rule';
import { payOn } from './pay-on';

/** What a rule that looks for faults of design found in the plan. */
type Faults<Rule, Values> = {
  rule: Rule;
  /** The measures at fault. */
  faulty: readonly CheckedMeasure[];
  values: Values;
  evidence: RuleEstimate[];
};

/** Fails when a measure is at fault, passes when none is; at stake is the weight of those that are. */
export function judgeFaulty<Rule extends string, Values extends PhraseValues>({
  rule,
  faulty,
  values,
  evidence,
}: Faults<Rule, Values>): JudgementWith<`${Rule}/${'fail' | 'pass'}`, Values & { stake: number }> {
  const outcome = faulty.length > 0 ? 'fail' : 'pass';
  const stake = payOn(faulty);
  return {
    outcome,
    payAtStake: stake,
    message: { id: `${rule}/${outcome}`, values: { ...values, stake } },
    remedy: outcome === 'fail',
    targets: faulty,
    evidence,
  };
}
