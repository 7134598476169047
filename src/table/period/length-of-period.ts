/** What a period written as the library does lasts. */
const lengths: readonly (readonly [length: string, written: RegExp])[] = [
  ['year', /^(?:\d{4}|FY[\d/]+)$/],
  ['half', /-H\d$/],
  ['quarter', /-Q\d$/],
  ['week', /-W\d\d$/],
  ['day', /^\d{4}-\d\d-\d\d$/],
  ['month', /^\d{4}-\d\d$/],
];

/** How long a period lasts; `null` for a number that only counts, and for none. */
export function lengthOfPeriod(period: string | number | null): string | null {
  if (typeof period !== 'string') return null;
  return lengths.find(([, written]) => written.test(period))?.[0] ?? null;
}
