import { marked } from '../../model/maker';
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

/** What an audit can be asked for beside its findings. */
export type Part = ProposalPart | SensitivityPart;

const defined: WeakSet<object> = /* @__PURE__ */ new WeakSet();

/** Makes a part of an audit, which nobody can change. */
export function definePart<Defined extends Part>(part: Defined): Defined {
  defined.add(part);
  return Object.freeze(marked(part, part.part));
}

/** Whether something is the part of that name that {@link definePart} made. */
export function isPart<Name extends Part['part']>(
  value: unknown,
  name: Name,
): value is Extract<Part, { part: Name }> {
  return typeof value === 'object' && value !== null && defined.has(value) && (value as Part).part === name;
}
