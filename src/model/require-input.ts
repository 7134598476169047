import { IncentiveAuditError, type IncentiveAuditErrorCode } from './error';
import type { IndexDefinition } from './index-definition';
import { kindOf } from './wording';

/** Refuses what is no object, such as an argument that was forgotten. */
export function requireObject(
  given: unknown,
  code: IncentiveAuditErrorCode,
  path: string[],
  must: string,
): asserts given is object {
  if (isRecord(given)) return;
  throw new IncentiveAuditError(code, [{ path, message: `must be ${must}; it is ${kindOf(given)}` }]);
}

/** Refuses what has not the shape of an index; whether one makes sense `defineIndex` checks. */
export function requireIndex(given: unknown): asserts given is IndexDefinition {
  requireObject(given, 'invalid-index', [], 'an index such as linkedInSsi');
  const { id, maximum, pillars } = given as Partial<IndexDefinition>;
  const isPillar = (pillar: unknown): boolean =>
    isRecord(pillar) && Array.isArray(pillar.components) && pillar.components.every(isRecord);
  const isIndex = typeof id === 'string' && Number.isFinite(maximum) && Array.isArray(pillars);
  if (isIndex && pillars.every(isPillar)) return;
  const message =
    'must be an index such as linkedInSsi: id, maximum, and pillars with components; defineIndex() says what is missing';
  throw new IncentiveAuditError('invalid-index', [{ path: [], message }]);
}

function isRecord(given: unknown): given is Record<string, unknown> {
  return typeof given === 'object' && given !== null && !Array.isArray(given);
}
