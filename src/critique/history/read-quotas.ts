import type { CheckedPlan } from '../../model/checked-plan';
import type { Panel } from '../../model/panel/panel';
import { teamQuotas } from '../../scoring/replay/row-figures';
import { repeatedQuota } from '../kit/doubtful-quota';
import type { QuotaReadings } from '../kit/quota-readings';

/** How the quotas of a history are read. */
export function readQuotas(plan: CheckedPlan, panel: Panel): QuotaReadings {
  const ofTeams = plan.measures.filter(({ level }) => level === 'team');
  const reading = new Map(ofTeams.map((measure) => [measure, teamQuotas(measure, panel)]));
  return {
    repeated: plan.measures.flatMap((measure) => {
      const found = repeatedQuota(measure, panel, plan);
      return found === null ? [] : [{ measure, found }];
    }),
    added: ofTeams.filter((measure) => reading.get(measure) === 'added'),
    once: ofTeams.filter((measure) => reading.get(measure) === 'once'),
  };
}
