import { resolvePlan } from '../critique/kit/resolve-plan';
import { IncentiveAuditError } from '../model/error';
import type { Issue } from '../model/problems/problem';
import { snapshot } from '../model/snapshot';
import { checkPlan } from '../schema/check-plan';
import { checkShape } from '../schema/check-shape';
import { documentedCasesSchema } from '../schema/documented-cases';
import type { DocumentedCase } from './documented-case';
import { type Profile, profileOf } from './similarity';

/** A documented scheme with its answers. */
export type CheckedCase = { told: DocumentedCase; profile: Profile };

/**
 * Checks documented schemes and finds what each answers.
 *
 * @throws IncentiveAuditError `'invalid-data'` with every problem at once, of plans too.
 */
export function checkCases(given: unknown): CheckedCase[] {
  const { value, issues } = checkShape(documentedCasesSchema, snapshot(given));
  const cases = (value ?? []) as DocumentedCase[];
  const all: Issue[] = [...issues];
  const checked = cases.flatMap((told, at): CheckedCase[] => {
    try {
      return [{ told, profile: profileOf(resolvePlan(checkPlan(told.plan)).measures) }];
    } catch (error) {
      if (!(error instanceof IncentiveAuditError)) throw error;
      all.push(...error.issues.map((issue) => ({ ...issue, path: [at, 'plan', ...issue.path] })));
      return [];
    }
  });
  if (all.length > 0) throw new IncentiveAuditError('invalid-data', all);
  return checked;
}
