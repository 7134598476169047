import { IncentiveAuditError, type IncentiveAuditErrorCode } from './error';
import { foundOf } from './problems/found';
import type { ProblemParams } from './problems/params';
import { type Issue, type Sentence, said, type UnmetCode } from './problems/problem';
import { isList } from './wording';

/** Refuses what is no object, such as an argument that was forgotten. */
export function requireObject<Code extends UnmetCode>(
  given: unknown,
  code: IncentiveAuditErrorCode,
  path: Issue['path'],
  sentence: Sentence<Code>,
  params: Omit<ProblemParams[Code], 'found'>,
): asserts given is Record<string, unknown> {
  if (isRecord(given)) return;
  const all = { ...params, found: foundOf(given) } as ProblemParams[Code];
  throw new IncentiveAuditError(code, [{ path, ...said(sentence, all) }]);
}

/** Whether a value is an object with keys, be it without a prototype, but no list. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !isList(value);
}
