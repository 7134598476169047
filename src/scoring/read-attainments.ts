import { IncentiveAuditError } from '../model/error';
import type { IndexDefinition } from '../model/index-definition';
import { readKeyedNumbers } from './keyed-numbers';

/** The attainments that were observed, by local component id. Throws `'invalid-data'` with every problem. */
export function readAttainments(
  index: IndexDefinition,
  attainments: Record<string, number | null | undefined>,
): ReadonlyMap<string, number> {
  const maxima = new Map<string, number>();
  for (const { components } of index.pillars) for (const { id } of components) maxima.set(id, 1);
  const reading = { maxima, complete: false, what: 'component' as const, path: [] };
  const { numbers, issues } = readKeyedNumbers(attainments, reading);
  if (issues.length > 0) throw new IncentiveAuditError('invalid-data', issues);
  return numbers;
}
