import type * as z from 'zod/mini';

type Flat<T> = { [Key in keyof T]: T[Key] };
type Same<A, B> =
  (<T>() => T extends Flat<A> ? 1 : 2) extends <T>() => T extends Flat<B> ? 1 : 2 ? true : false;

/** The fields of an object's schema, as its type has them. */
export type FieldsOf<T> = {
  [Key in keyof T]-?: Record<never, never> extends Pick<T, Key>
    ? z.ZodMiniOptional<z.ZodMiniType<Exclude<T[Key], undefined>, Exclude<T[Key], undefined>>>
    : z.ZodMiniType<T[Key], T[Key]>;
};

/** Compiles only for a schema whose output is `T` to the last optional field, so that schemas and model types cannot drift apart. */
export function exact<T>(): <S extends z.ZodMiniType<T, T>>(
  schema: S & (Same<z.output<S>, T> extends true ? unknown : never),
) => S {
  return (schema) => schema;
}
