import * as z from 'zod/mini';
import { LARGEST_RESULT } from '../../model/figure-bounds';
import { listAtMost } from '../../model/problems/containers';
import { figure, kind } from '../../model/problems/values';
import { LONGEST_LIST } from '../../model/snapshot';
import { boundedList } from '../bounded';
import { expectation } from '../expectation';
import { once } from '../leaves';

/** Text, be it empty. */
export const words: z.ZodMiniType<string, string> = /* @__PURE__ */ (() =>
  z.string(expectation(kind, { kinds: ['text'] })))();

/** A result, within what a report can hold: whoever shows it may take it times a hundred. */
export const result: z.ZodMiniType<number, number> = /* @__PURE__ */ (() => {
  const beyond = expectation(figure, { from: -LARGEST_RESULT, to: LARGEST_RESULT });
  return z
    .number(expectation(kind, { kinds: ['number'] }))
    .check(z.gte(-LARGEST_RESULT, beyond), z.lte(LARGEST_RESULT, beyond));
})();

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
