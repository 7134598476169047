import { deepFreeze } from '../model/deep-freeze';
import { IncentiveAuditError } from '../model/error';
import type { IndexDefinition } from '../model/index-definition';
import { snapshot } from '../model/snapshot';
import { indexIssues, sizeIssues } from './check-index';
import { checkShape } from './check-shape';
import { indexDefinitionSchema } from './index-definition';

/**
 * Checks an index of the caller's own.
 *
 * For composite indicators other than the built-in one: name the pillars, their maxima and the components under them, then put
 * the result into a plan's `metrics` or hand it to `estimateScore`. The result is a copy, so later changes of the input do not
 * reach it.
 *
 * @param input - The index. Ids of the index, of pillars and of components are one segment each, components unique within the
 * index; the pillars' maxima sum to the index's (to a millionth of it).
 * @returns A deep copy without absent fields, frozen.
 * @throws {@link IncentiveAuditError} `'invalid-index'` with every problem at once: no pillars, a pillar without components, a
 * maximum that is missing, 0 or infinite, an unknown key.
 *
 * @example
 * ```ts
 * const label = (en: string) => ({ en });
 * const health = defineIndex({
 *   id: 'account-health',
 *   label: label('Account health'),
 *   maximum: 10,
 *   pillars: [
 *     {
 *       id: 'contact',
 *       label: label('Contact'),
 *       maximum: 10,
 *       components: [
 *         {
 *           id: 'visits',
 *           label: label('Visits'),
 *           captures: 'activity',
 *           nature: 'count',
 *           producedBy: 'participant',
 *           automatable: false,
 *           licence: 'free',
 *         },
 *       ],
 *     },
 *   ],
 * });
 * health.pillars[0]?.components[0]?.id; // => 'visits'
 * ```
 */
export function defineIndex(input: IndexDefinition): IndexDefinition {
  const { value, sound, issues } = checkShape(indexDefinitionSchema, snapshot(input));
  const all =
    sound === undefined ? issues : [...issues, ...indexIssues(sound), ...sizeIssues([sound], ['pillars'])];
  if (value === null || all.length > 0) throw new IncentiveAuditError('invalid-index', all);
  return deepFreeze(value);
}
