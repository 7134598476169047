import type { MetricId } from './metric';

/** Something that participants send to people, and what sending more of it moves. */
export type Solicitation = {
  /** How many are sent. */
  sent: MetricId;
  /** The share that is answered. */
  answered: MetricId;
  /** What rises with sending, and so pays for sending more. */
  raised: readonly MetricId[];
};
