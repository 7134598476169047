import * as z from 'zod/mini';
import { listAtMost } from '../../model/problems/containers';
import { kind } from '../../model/problems/values';
import { LONGEST_LIST } from '../../model/snapshot';
import { boundedList } from '../bounded';
import { expectation } from '../expectation';
import { once } from '../leaves';

/** Text, be it empty. */
export const words: z.ZodMiniType<string, string> = /* @__PURE__ */ (() =>
  z.string(expectation(kind, { kinds: ['text'] })))();

/** A list of whatever length, up to the longest that is copied from a caller. */
export function many<T>(entry: z.ZodMiniType<T, T>): z.ZodMiniType<T[], T[]> {
  const sentence = expectation(listAtMost, { most: LONGEST_LIST, of: 'entries' });
  return boundedList(entry, sentence, once(z.maxLength(LONGEST_LIST, sentence)));
}

/** An object with these keys, and others that later versions may add. */
export function part<Shape extends z.core.$ZodLooseShape>(
  shape: Shape,
): z.ZodMiniObject<Shape, z.core.$strip> {
  return z.object(shape, expectation(kind, { kinds: ['object'] }));
}
