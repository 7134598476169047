import { IncentiveAuditError } from '../model/error';
import type { Precedents } from '../model/precedents';
import { snapshotOfResults } from '../model/snapshot';
import { checkShape } from '../schema/check-shape';
import { precedentsSchema } from '../schema/report/precedents';

/**
 * The precedents a renderer was given; `null` where there are none.
 *
 * @throws IncentiveAuditError `'invalid-options'` with every problem at once.
 */
export function readPrecedents(given: unknown): Precedents | null {
  if (given === undefined) return null;
  const { value, issues } = checkShape(precedentsSchema, snapshotOfResults(given), false);
  if (value !== null && issues.length === 0) return value;
  const placed = issues.map((issue) => ({ ...issue, path: ['precedents', ...issue.path] }));
  throw new IncentiveAuditError('invalid-options', placed);
}
