import type * as z from 'zod/mini';
import type { IndexDefinition, PillarDefinition } from '../model/index-definition';
import { MOST_COMPONENTS, MOST_PILLARS, MOST_SOURCES } from '../model/input-bounds';
import { maybe } from './absent';
import { exact, type FieldsOf } from './exact';
import { factsSchema } from './facts';
import { type definedId, listOf, localId, objectOf, positive } from './leaves';
import { componentSchema, labelSchema, sourceSchema } from './metric';

const pillarSchema: z.ZodMiniType<PillarDefinition, PillarDefinition> = /* @__PURE__ */ (() =>
  exact<PillarDefinition>()(
    objectOf({
      id: localId,
      label: labelSchema,
      maximum: positive,
      components: listOf(componentSchema, 'components', 1, MOST_COMPONENTS),
    }),
  ))();

/**
 * The shape of an index: pillars with a published maximum, components under them.
 *
 * For forms, editors and validators; `defineIndex` also checks what a shape cannot say (maxima that add up, ids used once).
 *
 * @example
 * ```ts
 * indexDefinitionSchema.safeParse(linkedInSsi).success; // => true
 * indexDefinitionSchema.safeParse({ ...linkedInSsi, pillars: [] }).success; // => false
 * ```
 */
export const indexDefinitionSchema: z.ZodMiniObject<
  FieldsOf<IndexDefinition>,
  z.core.$strict
> = /* @__PURE__ */ (() =>
  exact<IndexDefinition>()(
    objectOf({
      id: localId as typeof definedId,
      label: labelSchema,
      maximum: positive,
      pillars: listOf(pillarSchema, 'pillars', 1, MOST_PILLARS),
      sources: maybe(listOf(sourceSchema, 'sources', 0, MOST_SOURCES)),
      facts: maybe(factsSchema),
    }),
  ))();
