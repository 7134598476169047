/**
 * A copy of what is to be JSON. Figures are the library's own; words are a language's, which may lack some of them.
 *
 * @throws TypeError for what JSON does not hold.
 */
export function plain<T>(value: T): T {
  if (Array.isArray(value)) return value.map(plain) as T;
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, plain(part)])) as T;
  const isText = typeof value === 'string' || typeof value === 'boolean' || value === null;
  if (isText || (Number.isFinite(value) && !Object.is(value, -0))) return value;
  throw new TypeError(`a chart cannot show ${typeof value}`);
}
