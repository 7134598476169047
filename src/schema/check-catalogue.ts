import type * as z from 'zod/mini';
import { IncentiveAuditError } from '../model/error';
import type { EvaluationOptions } from '../model/options';
import type { OwnMetric } from '../model/own-metric';
import type { Issue } from '../model/problems/problem';
import { snapshot } from '../model/snapshot';
import { maybe } from './absent';
import { checkShape } from './check-shape';
import { exact } from './exact';
import { objectOf } from './leaves';
import { catalogue } from './options';
import { ownMetrics } from './own-metrics';

type CatalogueOption = Pick<EvaluationOptions, 'catalogue'>;

const schema: z.ZodMiniType<CatalogueOption, CatalogueOption> = /* @__PURE__ */ (() =>
  exact<CatalogueOption>()(objectOf({ catalogue: maybe(catalogue()) })))();

/** Checks `{ catalogue }`; absent, or `null`, is none. */
export function checkCatalogue(input: unknown): { catalogue: readonly OwnMetric[]; issues: Issue[] } {
  const { value, sound, issues } = checkShape(schema, snapshot(input ?? {}));
  return {
    catalogue: value?.catalogue ?? [],
    issues: [...issues, ...ownMetrics(sound?.catalogue ?? [], issues, 'catalogue').issues],
  };
}

/**
 * The catalogue of options that hold nothing else.
 *
 * @throws IncentiveAuditError `'invalid-options'` with every problem at once.
 */
export function catalogueOf(options: unknown): readonly OwnMetric[] {
  const { catalogue: checked, issues } = checkCatalogue(options);
  if (issues.length > 0) throw new IncentiveAuditError('invalid-options', issues);
  return checked;
}
