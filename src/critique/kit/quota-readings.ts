import type { CheckedMeasure } from '../../model/checked-plan';
import type { RepeatedQuota } from './doubtful-quota';

/** How quotas in the data were read, where they could be read otherwise. */
export type QuotaReadings = {
  /** Those that stay the same over a longer time than their rows. */
  repeated: { measure: CheckedMeasure; found: RepeatedQuota }[];
  /** Those that are the same for all members of a team: added up, or taken for the team's. */
  added: CheckedMeasure[];
  once: CheckedMeasure[];
};

export const noQuotaReadings: QuotaReadings = { repeated: [], added: [], once: [] };
