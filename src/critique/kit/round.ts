/** Reports keep this many digits, so that engines whose last bit of `Math.exp` differs still agree. */
const SIGNIFICANT_DIGITS = 12;

/** A number as it stands in a report; never −0. */
export function roundNumber(value: number): number {
  if (Number.isSafeInteger(value) && Math.abs(value) < 10 ** SIGNIFICANT_DIGITS) return value || 0;
  return Number(value.toPrecision(SIGNIFICANT_DIGITS)) || 0;
}

/** A copy with every number rounded as in a report. */
export function roundNumbers<T>(value: T): T {
  if (typeof value === 'number') return roundNumber(value) as T;
  if (Array.isArray(value)) return value.map(roundNumbers) as T;
  if (typeof value !== 'object' || value === null) return value;
  return roundedFields(value) as T;
}

/** Field by field, which takes half the time of entries; but a field called `__proto__` can only be had from those. */
function roundedFields(fields: object): object {
  const entries = Object.entries(fields);
  if (Object.hasOwn(fields, '__proto__')) {
    return Object.fromEntries(entries.map(([key, inner]) => [key, roundNumbers(inner)]));
  }
  const rounded: Record<string, unknown> = {};
  for (const [key, inner] of entries) rounded[key] = roundNumbers(inner);
  return rounded;
}
