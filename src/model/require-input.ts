import { IncentiveAuditError, type IncentiveAuditErrorCode } from './error';
import { isList, kindOf } from './wording';

/** Refuses what is no object, such as an argument that was forgotten. */
export function requireObject(
  given: unknown,
  code: IncentiveAuditErrorCode,
  path: string[],
  must: string,
): asserts given is Record<string, unknown> {
  if (isRecord(given)) return;
  throw new IncentiveAuditError(code, [{ path, message: `must be ${must}; it is ${kindOf(given)}` }]);
}

/** Whether a value is an object with keys, be it without a prototype, but no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !isList(value);
}
