import { IncentiveAuditError } from '../src/model/error';
import type { Issue } from '../src/model/problems/problem';

/** The problems a call throws, one a line as in the error's message; fails when it throws anything else or nothing. */
export function problemsOf(call: () => unknown): string[] {
  return errorOf(call)
    .message.split('\n')
    .slice(1)
    .map((line) => line.trim());
}

/** The issues a call throws. */
export function issuesOf(call: () => unknown): Issue[] {
  return errorOf(call).issues;
}

/** The error a call throws. */
export function errorOf(call: () => unknown): IncentiveAuditError {
  try {
    call();
  } catch (error) {
    if (error instanceof IncentiveAuditError) return error;
    throw error;
  }
  throw new Error('nothing was thrown');
}
