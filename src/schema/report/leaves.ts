import * as z from 'zod/mini';
import { kind } from '../../model/problems/values';
import { boundedList } from '../bounded';
import { expectation } from '../expectation';

/** Text, be it empty. */
export const words: z.ZodMiniType<string, string> = /* @__PURE__ */ (() =>
  z.string(expectation(kind, { kinds: ['text'] })))();

/** A list of any length. */
export function many<T>(entry: z.ZodMiniType<T, T>): z.ZodMiniType<T[], T[]> {
  return boundedList(entry, expectation(kind, { kinds: ['list'] }));
}

/** An object with these keys, and others that later versions may add. */
export function part<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
): z.ZodMiniObject<Shape, z.core.$strip> {
  return z.object(shape, expectation(kind, { kinds: ['object'] }));
}
