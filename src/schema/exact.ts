import type * as z from 'zod/mini';

type Flat<T> = { [Key in keyof T]: T[Key] };
type Same<A, B> =
  (<T>() => T extends Flat<A> ? 1 : 2) extends <T>() => T extends Flat<B> ? 1 : 2 ? true : false;

/** Compiles only for a schema whose output is `T` to the last optional field, so that schemas and model types cannot drift apart. */
export function exact<T>(): <S extends z.ZodMiniType<T, T>>(
  schema: S & (Same<z.output<S>, T> extends true ? unknown : never),
) => z.ZodMiniType<T, T> {
  return (schema) => schema;
}
