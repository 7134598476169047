import * as z from 'zod/mini';

/** Text, be it empty. */
export const words: z.ZodMiniType<string, string> = /* @__PURE__ */ (() => z.string('must be text'))();

/** A list of any length. */
export function many<T>(entry: z.ZodMiniType<T, T>): z.ZodMiniType<T[], T[]> {
  return z.array(entry, 'must be a list');
}

/** An object with these keys, and others that later versions may add. */
export function part<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
): z.ZodMiniObject<Shape, z.core.$strip> {
  return z.object(shape, 'must be an object');
}
