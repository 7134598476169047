import type { IncentivePlanReport } from '../../model/report';
import type { PreparedAudit } from './prepare-audit';

declare const __VERSION__: string;

/** What it takes to get the same answer again: the version, the seed and every option. An audit without a proposal was asked for none. */
export function provenanceOf(
  { options, plan }: Pick<PreparedAudit, 'options' | 'plan'>,
  canPropose: boolean,
): IncentivePlanReport['provenance'] {
  const { confidence, minimumValidity, weightRatio, minimumGroupSize, resamples, betterPlan, rules } =
    options;
  const described = new Set(plan.given.metrics?.map(({ id }) => id));
  const catalogue = plan.own.map(({ id }) => id).filter((id) => !described.has(id));
  return {
    library: 'incentive-audit',
    version: __VERSION__,
    seed: options.seed,
    options: {
      confidence,
      minimumValidity,
      weightRatio,
      minimumGroupSize,
      resamples,
      betterPlan: betterPlan && canPropose,
      // Which metrics, by name: what they are is the caller's to keep.
      ...(catalogue.length === 0 ? {} : { catalogue }),
      ...(rules === undefined ? {} : { rules }),
    },
  };
}
