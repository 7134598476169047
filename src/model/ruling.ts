import type { Finding } from './report';

/** A finding without its words and figures, but for what it answered: all that a decision or a mend rests on. */
export type Ruling = Pick<
  Finding,
  'rule' | 'critique' | 'outcome' | 'impact' | 'payAtStake' | 'basis' | 'targets'
> & {
  /** Which of its answers the rule gave. */
  message: { id: string };
};
