import type { BetterPlan, Decision, Finding, Phrase } from '../../model/report';
import type { Acquitted } from '../engine/impact';
import type { PreparedAudit } from '../engine/prepare-audit';

/** What an audit found. */
type Audited = { audit: PreparedAudit; findings: readonly Finding[] };

/** What is asked for a better plan. */
export type ProposalPart = {
  readonly part: 'proposal';
  readonly make: (audited: Audited) => BetterPlan | null;
};

/** What is asked for what would change the verdict. */
export type SensitivityPart = {
  readonly part: 'sensitivity';
  readonly make: (audited: Audited & { acquitted: Acquitted; decision: Decision }) => Phrase[];
};
