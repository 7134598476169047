import type { IncentivePlanInput } from 'incentive-audit';
import { type ParseError, parse } from 'jsonc-parser';

/** A plan as it stands in the text, or where the text stops being JSON. */
export type ReadPlan = { plan: IncentivePlanInput } | { line: number; column: number };

/** Reads a plan's text; whether it is a plan the audit says. */
export function readPlan(text: string): ReadPlan {
  const errors: ParseError[] = [];
  const plan: unknown = parse(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [first] = errors;
  if (first === undefined) return { plan: plan as IncentivePlanInput };
  const before = text.slice(0, first.offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** A plan's text, to be read by people. */
export function writePlan(plan: IncentivePlanInput): string {
  return JSON.stringify(plan, null, 2);
}
