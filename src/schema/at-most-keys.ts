import * as z from 'zod/mini';
import { objectAtMost } from '../model/problems/containers';
import type { ProblemNoun } from '../model/problems/kinds';
import { expectation } from './expectation';

/** An object of at most so many keys; its JSON Schema says so too. */
export function atMostKeys<T extends object>(most: number, of: ProblemNoun): z.core.$ZodCheck<T> {
  const message = expectation(objectAtMost, { most, of });
  const check = z.check<T>(({ value, issues }) => {
    if (Object.keys(value).length <= most) return;
    issues.push({
      code: 'too_big',
      origin: 'object',
      maximum: most,
      input: value,
      message,
    });
  });
  check._zod.onattach.push(({ _zod }) => {
    _zod.bag.maxProperties = most;
  });
  return check;
}
