import * as z from 'zod/mini';

/** An object of at most so many keys; its JSON Schema says so too. */
export function atMostKeys<T extends object>(most: number, what: string): z.core.$ZodCheck<T> {
  const check = z.check<T>(({ value, issues }) => {
    if (Object.keys(value).length <= most) return;
    issues.push({
      code: 'too_big',
      origin: 'object',
      maximum: most,
      input: value,
      message: `must be an object of at most ${most} ${what}`,
    });
  });
  check._zod.onattach.push(({ _zod }) => {
    _zod.bag.maxProperties = most;
  });
  return check;
}
