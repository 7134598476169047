import type * as z from 'zod/mini';

/** The keys that an object may have at a path of a schema, those of every branch of a union together. */
export function knownKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const [key, ...rest] = path;
  switch (def.type) {
    case 'optional':
    case 'nullable':
      return knownKeys(def.innerType, path);
    case 'union':
      return def.options.flatMap((option) => knownKeys(option, path));
    case 'array':
      return knownKeys(def.element, rest);
    case 'object': {
      if (key === undefined) return Object.keys(def.shape);
      const child = Object.hasOwn(def.shape, key) ? def.shape[String(key)] : def.catchall;
      return child === undefined ? [] : knownKeys(child, rest);
    }
    default:
      return [];
  }
}
