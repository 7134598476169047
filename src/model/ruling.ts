import type { Finding } from './report';

/** A finding without its words and figures: all that a decision or a mend rests on. */
export type Ruling = Pick<
  Finding,
  'rule' | 'critique' | 'outcome' | 'impact' | 'payAtStake' | 'basis' | 'targets'
>;
