const month = /^(\d{4})-(\d\d)$/;
const MONTHS = 12;

/** The months that are missing between the first and the last of these; none where they are no months. */
export function monthsBetween(periods: readonly (string | number)[]): string[] {
  const serials = periods.map((period) => {
    const [, year, number] = month.exec(String(period)) ?? [];
    return year === undefined ? Number.NaN : MONTHS * Number(year) + Number(number) - 1;
  });
  if (serials.some(Number.isNaN)) return [];
  const there = new Set(serials);
  const missing: string[] = [];
  const last = serials.reduce((most, serial) => Math.max(most, serial), -Infinity);
  const first = serials.reduce((least, serial) => Math.min(least, serial), Infinity);
  for (let serial = first + 1; serial < last; serial++) if (!there.has(serial)) missing.push(named(serial));
  return missing;
}

function named(serial: number): string {
  const number = String((serial % MONTHS) + 1).padStart(2, '0');
  return `${String(Math.floor(serial / MONTHS)).padStart(4, '0')}-${number}`;
}
