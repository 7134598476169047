import type { IncentivePlanReport } from '../../model/report';
import type { PreparedAudit } from './prepare-audit';

declare const __VERSION__: string;

/** What it takes to get the same answer again: the version, the seed and every option. An audit without a proposal was asked for none. */
export function provenanceOf(
  { options }: Pick<PreparedAudit, 'options'>,
  canPropose: boolean,
): IncentivePlanReport['provenance'] {
  const { confidence, minimumValidity, weightRatio, minimumGroupSize, resamples, betterPlan, rules } =
    options;
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
      ...(rules === undefined ? {} : { rules }),
    },
  };
}
