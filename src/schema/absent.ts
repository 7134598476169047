import * as z from 'zod/mini';

/** A field that may be left out. `null` says the same: databases and exports write it for what is not there. */
export function maybe<T>(field: z.ZodMiniType<T, T>): z.ZodMiniOptional<z.ZodMiniType<T | null, T | null>> {
  return z.optional(z.nullable(field));
}

/** Takes `null` out of a snapshot wherever a schema has {@link maybe}, so that whoever reads on meets what is there or nothing. */
export function dropNulls(schema: z.core.$ZodType, given: unknown): void {
  if (typeof given !== 'object' || given === null) return;
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'optional':
    case 'nullable':
      dropNulls(def.innerType, given);
      return;
    case 'union':
      for (const option of def.options) dropNulls(option, given);
      return;
    case 'array':
      if (Array.isArray(given)) for (const entry of given) dropNulls(def.element, entry);
      return;
    case 'object':
      for (const key of Object.keys(given)) {
        const field = Object.hasOwn(def.shape, key) ? def.shape[key] : def.catchall;
        if (field !== undefined) drop(field, given, key);
      }
  }
}

function drop(field: z.core.$ZodType, given: object, key: string): void {
  const parent = given as Record<string, unknown>;
  if (parent[key] === null && isMaybe(field)) delete parent[key];
  else dropNulls(field, parent[key]);
}

function isMaybe(field: z.core.$ZodType): boolean {
  const { def } = (field as z.core.$ZodTypes)._zod;
  return def.type === 'optional' && (def.innerType as z.core.$ZodTypes)._zod.def.type === 'nullable';
}
